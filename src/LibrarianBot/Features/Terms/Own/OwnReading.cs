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

    /// <summary>The words that say what it is.</summary>
    public string Called { get; init; } = "";
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

    /// <summary>
    /// Decides which of the entries are terms, numbers those of each year that have no number, and leaves out what can't be.
    /// </summary>
    public static OwnReading Of(
        IEnumerable<TermEntry> entries,
        IEnumerable<LineFault> faults,
        string source
    )
    {
        var all = entries.ToList();
        var wrong = faults.ToList();
        var sayTerm = all.Exists(entry =>
            TermCriteria.SaysTerm(entry.Called) && !TermCriteria.SaysOtherwise(entry.Called)
        );
        var possible = new List<TermEntry>();
        foreach (var entry in all)
        {
            if (TermCriteria.Refusal(entry, sayTerm) is { } why)
            {
                wrong.Add(new LineFault(entry.Line, entry.Text, why));
            }
            else
            {
                possible.Add(entry);
            }
        }

        var terms = new List<SchoolTerm>();
        foreach (var entry in InOrder(possible))
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

        return new OwnReading(
            [.. terms.OrderBy(term => term.FirstDay)],
            [.. wrong.OrderBy(fault => fault.Line)]
        );
    }

    /// <summary>
    /// By their days; but of several with one number the plainest comes first, so that "Term 1" counts and not "Term 1
    /// swimming".
    /// </summary>
    private static IEnumerable<TermEntry> InOrder(List<TermEntry> entries)
    {
        (int, int)? Key(TermEntry entry) =>
            entry.Label.Number is { } number
                ? (entry.Label.Year ?? entry.FirstDay.Year, number)
                : null;

        bool IsNamedCopy(TermEntry entry) =>
            entry.Label.Name is not null
            && Key(entry) is { } key
            && entries.Exists(other => other.Label.Name is null && Key(other) == key);

        return entries.OrderBy(IsNamedCopy).ThenBy(entry => entry.FirstDay);
    }

    private static int Next(List<SchoolTerm> terms, int year) =>
        terms.Where(term => term.Year == year).Select(term => term.Number).DefaultIfEmpty().Max()
        + 1;

    private static string? Refusal(SchoolTerm term, List<SchoolTerm> others) =>
        others.Count >= MostTerms ? $"I take {MostTerms} terms at once; give the rest afterwards."
        : others.Exists(other => (other.Year, other.Number) == (term.Year, term.Number))
            ? $"{TermKey.Said(term)} is there twice. Keep one of the two."
        : TermRules.Refusal(term, others) is TermFault.Overlaps(_, var other)
            ? $"It would overlap {TermKey.Said(other)}. Check which of the two is right."
        : null;
}
