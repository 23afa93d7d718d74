using System.Globalization;
using System.Runtime.InteropServices;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>How custom ids and suggestions name a meetup: its id, or the term for which the rule gives it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MeetupChoice(long? MeetupId, (int Year, int Number) Term)
{
    /// <summary>Reads <c>42</c> or <c>2027-2</c>; null for anything else.</summary>
    public static MeetupChoice? Read(string choice) =>
        long.TryParse(choice, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new MeetupChoice(id, default)
        : TermChoice.Read(choice) is { } term ? new MeetupChoice(null, term)
        : null;
}
