using LibrarianBot.Discord.Messages;
using LibrarianBot.People;

namespace LibrarianBot.Features.Reminders;

/// <summary>Whom notices are for.</summary>
internal static class NoticeNamesMessages
{
    private const int MostNamed = 8;
    private const int LongestName = 40;

    public static string To(IReadOnlyList<Member> members) =>
        members.Count switch
        {
            0 => "",
            <= 3 => $", to {Of(members)}",
            var count => $", to {count} people",
        };

    /// <summary><c>Dee, Ewan and Farah</c>.</summary>
    public static string Of(IReadOnlyList<Member> members)
    {
        var tags = new NameTags(members);
        var names = members
            .Select(tags.Of)
            .Order(StringComparer.OrdinalIgnoreCase)
            .Take(MostNamed)
            .Select(name => Markdown.Escape(PlainText.Cut(name, LongestName)))
            .ToList();
        if (members.Count > MostNamed)
        {
            names.Add($"{members.Count - MostNamed} more");
        }

        return names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
