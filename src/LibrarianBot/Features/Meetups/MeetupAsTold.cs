using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Features.Meetups;

/// <summary>When, where and how, as people were told at some time: what a change is measured against.</summary>
/// <param name="At">When.</param>
/// <param name="Mode">How one takes part.</param>
/// <param name="Place">Where in person, or null.</param>
internal sealed record MeetupAsTold(MeetupTime At, MeetupMode Mode, string? Place)
{
    private const int Parts = 5;

    public static MeetupAsTold Of(Meetup meetup) =>
        new(
            meetup.Time,
            meetup.Mode,
            meetup.Mode == MeetupMode.Online ? null : meetup.Place ?? meetup.HostSchool
        );

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static MeetupAsTold? Read(string? kept) =>
        kept?.Split('\n', Parts) is [var start, var zone, var minutes, var mode, var place]
        && LocalDateTimePattern.GeneralIso.Parse(start) is { Success: true, Value: var at }
            ? new MeetupAsTold(
                new MeetupTime(
                    at.Date,
                    at.TimeOfDay,
                    zone,
                    int.Parse(minutes, CultureInfo.InvariantCulture)
                ),
                Enum.Parse<MeetupMode>(mode),
                place.Length == 0 ? null : place
            )
            : null;

    /// <summary>As it is kept in a notice.</summary>
    public override string ToString() =>
        string.Join(
            '\n',
            LocalDateTimePattern.GeneralIso.Format(At.Day + At.StartsAt),
            At.ZoneId,
            At.Minutes.ToString(CultureInfo.InvariantCulture),
            Mode,
            Place
        );
}
