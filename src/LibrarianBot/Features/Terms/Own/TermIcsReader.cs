using LibrarianBot.Calendars;
using NodaTime;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>
/// Reads terms from a calendar file: events that call themselves terms and last as long, or pairs such as <c>Term 1
/// begins</c> and <c>Term 1 ends</c>. Never throws.
/// </summary>
internal static class TermIcsReader
{
    private const int LongestShown = 100;

    public static OwnReading Read(byte[] file, string source, DateTimeZone zone)
    {
        var calendar = CalendarReader.Read(file, zone);
        var entries = new List<TermEntry>();
        var edges = new List<TermEdge>();
        var faults = calendar
            .Unread.Select(part => new LineFault(
                part.Line,
                PlainText.OneLine(part.Title, LongestShown),
                "I couldn't read this event, so it's left out."
            ))
            .ToList();
        foreach (var one in calendar.Events)
        {
            var title = PlainText.OneLine(one.Title, LongestShown);
            if (TermCriteria.IsLongEnough(one.First, one.Last))
            {
                // Anything else that lasts for weeks in a school's calendar isn't worth a word.
                if (
                    (TermCriteria.SaysTerm(title) || TermCriteria.IsSeason(title))
                    && !TermCriteria.SaysOtherwise(title)
                )
                {
                    entries.Add(
                        new TermEntry(one.Line, title, one.First, one.Last)
                        {
                            Label = TermLabel.Read(title),
                            Called = title,
                        }
                    );
                }
            }
            else if (TermEdge.Read(one.Line, title, one.First) is { } edge)
            {
                edges.Add(edge.IsBegin ? edge : edge with { Day = one.Last });
            }
        }

        var (pairs, alone) = TermEdge.Pair(edges);
        entries.AddRange(pairs.Where(pair => !entries.Exists(entry => IsSame(entry, pair))));
        faults.AddRange(
            alone.Where(fault =>
                !entries.Exists(entry =>
                    IsAtEdge(entry, edges.Find(edge => edge.Line == fault.Line)!)
                )
            )
        );
        if (entries.Count == 0)
        {
            faults.Add(
                new LineFault(
                    1,
                    "",
                    "I found no terms in it: events that last for weeks and are called *Term 1*, or *Term 1 begins* and *Term 1 ends*."
                )
            );
        }

        return OwnReading.Of(entries, faults, source);
    }

    /// <summary>A calendar often has a term, and its first and last day as well.</summary>
    private static bool IsSame(TermEntry entry, TermEntry pair) =>
        IsNear(entry.FirstDay, pair.FirstDay) && IsNear(entry.LastDay, pair.LastDay);

    private static bool IsNear(LocalDate one, LocalDate other) =>
        Math.Abs(Period.DaysBetween(one, other)) <= 7;

    private static bool IsAtEdge(TermEntry entry, TermEdge edge) =>
        IsNear(edge.Day, edge.IsBegin ? entry.FirstDay : entry.LastDay);
}
