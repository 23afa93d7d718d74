namespace LibrarianBot.Features.PdLog;

/// <summary>
/// Which of the Australian Professional Standards for Teachers an activity addressed: whole Standards (<c>6</c>) or
/// focus areas of them (<c>6.2</c>), each once and in order.
/// </summary>
internal sealed class TeachingStandards
{
    public const int LongestTyped = 200;

    /// <summary>How many focus areas each of the seven Standards has: 37 in all.</summary>
    private static readonly int[] FocusAreas = [6, 6, 7, 5, 5, 4, 4];

    private static readonly char[] Between = [' ', ',', ';', '/', '&', '+', '\n', '\r', '\t'];

    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "and",
        "standard",
        "standards",
        "apst",
    };

    private TeachingStandards(IReadOnlyList<string> codes) => Codes = codes;

    /// <summary>At least one, such as <c>3.4</c>, <c>6</c>.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Whether there is such a Standard (<c>6</c>) or focus area (<c>6.2</c>).</summary>
    public static bool Exists(string code) =>
        code switch
        {
            [>= '1' and <= '7'] => true,
            [>= '1' and <= '7' and var standard, '.', >= '1' and <= '9' and var area] => area - '0'
                <= FocusAreas[standard - '1'],
            _ => false,
        };

    /// <summary>Reads <c>6.2, 3.4</c>, <c>Standards 6 and 7</c>, <c>6.2 3.4.</c>.</summary>
    /// <returns>
    /// The Standards; or else the first word that is none of them; or neither where nothing was typed.
    /// </returns>
    public static (TeachingStandards? Standards, string? Unknown) Read(string? typed)
    {
        var words = (typed ?? "")
            .Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(word => word.Trim('.', '(', ')', '[', ']', ':'))
            .Where(word => word.Length > 0 && !Fillers.Contains(word))
            .ToList();
        if (words.Find(word => !Exists(word)) is { } unknown)
        {
            return (null, unknown);
        }

        return words.Count == 0
            ? (null, null)
            : (
                new TeachingStandards([
                    .. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
                ]),
                null
            );
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It isn't of that form.</exception>
    public static TeachingStandards Parse(string stored) =>
        Read(stored).Standards ?? throw new FormatException($"No such Standards: {stored}.");

    /// <summary><c>3.4, 6.2</c>.</summary>
    public override string ToString() => string.Join(", ", Codes);
}
