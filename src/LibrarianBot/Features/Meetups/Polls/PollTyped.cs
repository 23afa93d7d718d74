using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>A poll's form as it was sent.</summary>
/// <param name="Title">What the meetup is called; blank for the usual.</param>
/// <param name="Days">The days in words.</param>
/// <param name="Blocks">The ticked parts of the day.</param>
internal sealed record PollTyped(string? Title, string Days, IReadOnlyList<string> Blocks)
{
    /// <summary>Other times of day, in words.</summary>
    public string? Other { get; init; }

    /// <summary>A place with notes in brackets; blank for online.</summary>
    public string? Where { get; init; }
    public PollOptions Options { get; init; } = new();
}

/// <summary>What the form has no room for; it travels in the form's custom id, so that it outlives a restart.</summary>
internal sealed record PollOptions
{
    private const string None = "-";

    /// <summary>Null for as long as the last time.</summary>
    public int? Minutes { get; init; }

    /// <summary>Null for what the place suggests.</summary>
    public MeetupMode? Mode { get; init; }

    /// <summary>The last day for answers; null for the usual.</summary>
    public LocalDate? ClosesOn { get; init; }

    /// <summary><c>90,Both,2027-02-19</c>.</summary>
    public override string ToString() =>
        string.Join(
            ',',
            Minutes?.ToString(CultureInfo.InvariantCulture) ?? None,
            Mode?.ToString() ?? None,
            ClosesOn is { } day ? LocalDatePattern.Iso.Format(day) : None
        );

    /// <summary>Parts that can't be read are as if they weren't given.</summary>
    public static PollOptions Read(string text)
    {
        var parts = text.Split(',');
        return parts.Length != 3
            ? new PollOptions()
            : new PollOptions
            {
                Minutes = int.TryParse(
                    parts[0],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var minutes
                )
                    ? Math.Clamp(minutes, MeetupLimits.ShortestMinutes, MeetupLimits.LongestMinutes)
                    : null,
                Mode =
                    Enum.TryParse<MeetupMode>(parts[1], out var mode) && Enum.IsDefined(mode)
                        ? mode
                        : null,
                ClosesOn = LocalDatePattern.Iso.Parse(parts[2]) is { Success: true } day
                    ? day.Value
                    : null,
            };
    }
}
