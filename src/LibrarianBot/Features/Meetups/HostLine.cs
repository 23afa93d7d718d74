namespace LibrarianBot.Features.Meetups;

/// <summary>A line of a rule's form: <c>Hilltop Primary (park on Banksia St, sign in at the office)</c>.</summary>
/// <param name="School">The school, or whatever the place is called.</param>
/// <param name="AccessNotes">What stands in brackets, or null.</param>
internal sealed record HostLine(string School, string? AccessNotes)
{
    /// <summary>One for each line that says anything, the same school once.</summary>
    public static IReadOnlyList<HostLine> ReadAll(string? typed) =>
        [
            .. (typed ?? "")
                .Split('\n')
                .Select(Read)
                .OfType<HostLine>()
                .DistinctBy(line => PlainText.Fold(line.School), StringComparer.Ordinal),
        ];

    /// <summary>As it is typed.</summary>
    public override string ToString() => AccessNotes is null ? School : $"{School} ({AccessNotes})";

    private static HostLine? Read(string line)
    {
        var open = line.IndexOf('(', StringComparison.Ordinal);
        var school = open < 0 ? line : line[..open];
        var notes = open < 0 ? "" : line[(open + 1)..].TrimEnd().TrimEnd(')');
        var name = PlainText.OneLine(
            school.Trim().TrimStart('-', '*', '•').Trim(),
            MeetupLimits.School
        );
        var access = PlainText.OneLine(notes, MeetupLimits.AccessNotes);
        return name.Length == 0 ? null : new HostLine(name, access.Length == 0 ? null : access);
    }
}
