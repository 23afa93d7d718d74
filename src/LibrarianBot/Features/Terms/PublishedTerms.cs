using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Features.Terms;

/// <summary>
/// The calendars that come with the program: Australia's states and territories, and New Zealand. Read from
/// <c>term-dates.csv</c> beside this file when the first is asked for.
/// </summary>
internal static class PublishedTerms
{
    /// <summary>In place of a code: the network gives all its terms itself.</summary>
    public const string Own = "own";

    private const string Resource = "term-dates.csv";
    private const int Columns = 8;

    private static readonly Lazy<ILookup<string, SchoolTerm>> All = new(Read);

    /// <summary>The terms of a calendar in order; none for a code that isn't there.</summary>
    public static IEnumerable<SchoolTerm> Of(string? code) => All.Value[code ?? ""];

    /// <summary>The terms of a calendar with a network's own in their place or beside them.</summary>
    public static IEnumerable<SchoolTerm> With(IEnumerable<SchoolTerm> own, string? code) =>
        Of(code).Concat(own).GroupBy(term => (term.Year, term.Number)).Select(same => same.Last());

    /// <summary>Every code that has terms, such as <c>AU-VIC</c>.</summary>
    public static IEnumerable<string> Codes => All.Value.Select(calendar => calendar.Key);

    /// <remarks>The file is ours and has neither quotes nor commas within a field; a test sees to it.</remarks>
    private static ILookup<string, SchoolTerm> Read()
    {
        using var stream =
            typeof(PublishedTerms).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program lacks its {Resource}.");
        using var lines = new StreamReader(stream);
        lines.ReadLine();
        var terms = new List<(string Code, SchoolTerm Term)>();
        while (lines.ReadLine() is { } line)
        {
            var fields = line.Split(',');
            if (fields.Length != Columns)
            {
                throw new InvalidOperationException($"{Resource} has a broken line: {line}");
            }

            terms.Add((fields[0], TermOf(fields)));
        }

        return terms.ToLookup(pair => pair.Code, pair => pair.Term, StringComparer.Ordinal);
    }

    private static SchoolTerm TermOf(string[] fields) =>
        new(Number(fields[1]), Number(fields[2]), Day(fields[3]), Day(fields[4]))
        {
            Confidence = fields[5],
            Source = fields[6],
            Note = fields[7],
        };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
