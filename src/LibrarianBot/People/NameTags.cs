namespace LibrarianBot.People;

/// <summary>What people are called among others: by their given name, unless two share it.</summary>
internal sealed class NameTags
{
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "sr",
        "br",
        "fr",
        "a",
        "the",
    };

    private readonly HashSet<string> _shared;

    public NameTags(IEnumerable<Member> people) =>
        _shared = people
            .DistinctBy(member => member.MemberId)
            .GroupBy(member => GivenName(member.Name), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public string Of(Member member)
    {
        var given = GivenName(member.Name);
        return _shared.Contains(given) ? member.Name : given;
    }

    /// <summary>The first word, unless it is a title ("Ms Smith") or hardly a name.</summary>
    public static string GivenName(string name)
    {
        var end = name.IndexOf(' ');
        return end < 2 || Titles.Contains(name[..end].TrimEnd('.')) ? name : name[..end];
    }
}
