using NodaTime;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>A term as one line, row or event gives it.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Text">What stands there, to be shown.</param>
/// <param name="FirstDay">The first day.</param>
/// <param name="LastDay">The last day.</param>
internal sealed record TermEntry(int Line, string Text, LocalDate FirstDay, LocalDate LastDay)
{
    public TermLabel Label { get; init; } = TermLabel.None;
}

/// <summary>A line that gives no term.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Why">What is wrong with it, and what to do.</param>
internal sealed record LineFault(int Line, string Text, string Why);

/// <summary>What was read of a text or a file: terms that fit together, and what couldn't be read, line by line.</summary>
internal sealed record OwnReading(IReadOnlyList<SchoolTerm> Terms, IReadOnlyList<LineFault> Faults)
{
    /// <summary>Some twelve years.</summary>
    public const int MostTerms = 50;

    /// <summary>Numbers the terms of each year that have no number, and leaves out those that can't be.</summary>
    public static OwnReading Of(
        IEnumerable<TermEntry> entries,
        IEnumerable<LineFault> faults,
        string source
    )
    {
        var terms = new List<SchoolTerm>();
        var wrong = faults.ToList();
        foreach (var entry in entries.OrderBy(entry => entry.FirstDay))
        {
            var year = entry.Label.Year ?? entry.FirstDay.Year;
            var number = entry.Label.Number ?? Next(terms, year);
            var term = new SchoolTerm(year, number, entry.FirstDay, entry.LastDay)
            {
                Name = entry.Label.Name ?? $"Term {number}",
                Source = source,
                Confidence = Confidences.Own,
            };
            if (Refusal(term, terms) is { } why)
            {
                wrong.Add(new LineFault(entry.Line, entry.Text, why));
            }
            else
            {
                terms.Add(term);
            }
        }

        return new OwnReading(terms, [.. wrong.OrderBy(fault => fault.Line)]);
    }

    private static int Next(List<SchoolTerm> terms, int year) =>
        terms.Where(term => term.Year == year).Select(term => term.Number).DefaultIfEmpty().Max()
        + 1;

    private static string? Refusal(SchoolTerm term, List<SchoolTerm> others) =>
        others.Count >= MostTerms ? $"I take {MostTerms} terms at once; give the rest afterwards."
        : others.Exists(other => (other.Year, other.Number) == (term.Year, term.Number))
            ? $"{TermKey.Said(term)} is there twice. Keep one of the two."
        : TermRules.Refusal(term, others) switch
        {
            null => null,
            TermFault.EndsBeforeItBegins => "It would end before it begins. Check the two days.",
            TermFault.TooLong(_, var weeks) =>
                $"It would last longer than {weeks} weeks. Check the two days.",
            TermFault.Overlaps(_, var other) =>
                $"It would overlap {TermKey.Said(other)}. Check which of the two is right.",
            _ => "It doesn't fit with the others.",
        };
}
