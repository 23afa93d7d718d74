using System.Text.RegularExpressions;
using Ical.Net;
using Ical.Net.CalendarComponents;
using NodaTime;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>
/// Reads terms from a calendar file: events that last for weeks, or pairs such as <c>Term 1 begins</c> and <c>Term 1
/// ends</c>. What repeats is never worked out. Never throws.
/// </summary>
internal static partial class TermIcsReader
{
    private const int MostEvents = 3000;
    private const int ShortestDays = 14;
    private const int LongestShown = 100;

    public static OwnReading Read(string text, string source)
    {
        if (Load(text) is not { } events)
        {
            return new OwnReading(
                [],
                [
                    new LineFault(
                        1,
                        "",
                        "It isn't a calendar file that I can read. Export it again as .ics."
                    ),
                ]
            );
        }

        var entries = new List<TermEntry>();
        var faults = new List<LineFault>();
        var begun = new Dictionary<string, LocalDate>(StringComparer.Ordinal);
        foreach (var (at, one) in events.Index())
        {
            if (Edge().Match(one.Title) is { Success: true } edge)
            {
                Pair(one, edge, begun, at + 1, entries);
            }
            else if (Period.DaysBetween(one.First, one.Last) >= ShortestDays)
            {
                entries.Add(Entry(one, one.Title, one.First, at + 1));
            }
        }

        if (entries.Count == 0)
        {
            faults.Add(
                new LineFault(
                    1,
                    "",
                    "I found no terms in it: events that last for weeks, or *Term 1 begins* and *Term 1 ends*."
                )
            );
        }

        return OwnReading.Of(entries, faults, source);
    }

    private static void Pair(
        Event one,
        Match edge,
        Dictionary<string, LocalDate> begun,
        int at,
        List<TermEntry> entries
    )
    {
        var name = Edge().Replace(one.Title, " ");
        var key = PlainText.Fold(name);
        if (edge.Groups["begins"].Success)
        {
            begun[key] = one.First;
        }
        else if (begun.Remove(key, out var first) && first < one.Last)
        {
            entries.Add(Entry(one, name, first, at));
        }
    }

    private static TermEntry Entry(Event one, string name, LocalDate first, int at) =>
        new(at, one.Title, first, one.Last) { Label = TermLabel.Read(name) };

    private static List<Event>? Load(string text)
    {
        try
        {
            return Calendar.Load(text) is { } calendar
                ?
                [
                    .. calendar
                        .Events.Take(MostEvents)
                        .Where(one => one.RecurrenceRule is null)
                        .Select(Read)
                        .OfType<Event>()
                        .OrderBy(one => one.First),
                ]
                : null;
        }
        catch (Exception)
        {
            // Whatever somebody's file does to the reader: it isn't one.
            return null;
        }
    }

    private static Event? Read(CalendarEvent one)
    {
        if (one.Start?.Value is not { } start || one.Summary is not { } title)
        {
            return null;
        }

        var first = LocalDate.FromDateTime(start);
        var end = one.End?.Value is { } until ? LocalDate.FromDateTime(until) : first;
        // The end of whole days is the day after the last.
        var last = one.IsAllDay && end > first ? end.PlusDays(-1) : end;
        return new Event(PlainText.OneLine(title, LongestShown), first, last);
    }

    private sealed record Event(string Title, LocalDate First, LocalDate Last);

    [GeneratedRegex(
        @"\b((?<begins>begins?|starts?|commences?|first day( of)?|start of)|ends?|finish(es)?|concludes?|last day( of)?|end of)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.SafetyNet
    )]
    private static partial Regex Edge();
}
