using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>What was read of a network's own terms, before and after it counts.</summary>
internal static class OwnTermsMessages
{
    private const int MostTyped = 4000;
    private const int MostText = 3600;
    private const int MostFaults = 10;
    private const int LongestFault = 80;

    public static readonly Reply NothingRead = Reply.Private(
        "There is nothing left to keep: give the terms again with `/terms own`."
    );

    public static Reply TooLarge(string name) =>
        Reply.Private(
            $"*{CalendarMessages.Quote(name)}* is larger than 1 MB, and a list of terms never is. Save only the terms, and give me that file."
        );

    public static Reply NotFetched(string name) =>
        Reply.Private(
            $"I couldn't fetch *{CalendarMessages.Quote(name)}* from Discord, so nothing was changed. Try again, or type the terms with `/terms own`."
        );

    public static Form Form(string typed) =>
        new(
            "terms-own:told",
            "Your own terms",
            [
                new FormField(
                    "One term on each line",
                    new TextInput("terms")
                    {
                        Multiline = true,
                        MaxLength = MostTyped,
                        Placeholder = "Term 1: 27 Jan – 2 Apr 2027",
                        Value = typed.Length is > 0 and <= MostTyped ? typed : null,
                    },
                    "The students' first and last day. You see what I read before it counts."
                ),
            ]
        );

    public static OutgoingMessage Preview(OwnPreview preview) =>
        With(
            preview.Terms.Count switch
            {
                0 => "**I couldn't read any term.** Nothing was changed.",
                1 => "**I read 1 term.** It counts once you keep it.",
                var count => $"**I read {count} terms.** They count once you keep them.",
            },
            preview
        );

    public static OutgoingMessage Outdated(OwnPreview newest) =>
        With(
            $"**You gave others since:** {newest.Terms.Count}. They count once you keep them.",
            newest
        );

    public static OutgoingMessage Kept(string calendar, IReadOnlyList<SchoolTerm> terms) =>
        OutgoingMessage.Text(
            Markdown.Cut(
                $"**Saved.** {(calendar == PublishedTerms.Own ? "These are your network's terms" : $"Added to the terms of {CalendarNames.Of(calendar)}")}, see `/terms show`.\n{Years(terms)}",
                MostText
            )
        );

    private static OutgoingMessage With(string beginning, OwnPreview preview)
    {
        var text = string.Join(
            '\n',
            [
                beginning,
                .. preview.Terms.Count > 0 ? [Years(preview.Terms)] : (string[])[],
                .. Faults(preview.Faults),
            ]
        );
        return new OutgoingMessage
        {
            Components =
            [
                new TextDisplay(Markdown.Cut(text, MostText)),
                ActionRow.Of([.. Buttons(preview)]),
            ],
        };
    }

    private static string Years(IEnumerable<SchoolTerm> terms) =>
        string.Join('\n', terms.GroupBy(term => term.Year).Select(Year));

    private static string Year(IGrouping<int, SchoolTerm> year) =>
        $"**{year.Key}** {string.Join(" · ", year.Select(term => $"{TermsMessages.Name(term)} {Days.Short(term.FirstDay)} – {Days.Short(term.LastDay)}"))}";

    private static IEnumerable<string> Faults(IReadOnlyList<LineFault> faults)
    {
        if (faults.Count > 0)
        {
            yield return faults.Count == 1
                ? "One line isn't in it:"
                : $"{faults.Count} lines aren't in it:";
        }

        foreach (var fault in faults.Take(MostFaults))
        {
            var shown =
                fault.Text.Length == 0
                    ? ""
                    : $" *{Markdown.Escape(PlainText.Cut(fault.Text, LongestFault))}*";
            yield return $"- Line {fault.Line}{shown}: {fault.Why}";
        }

        if (faults.Count > MostFaults)
        {
            yield return $"- and {faults.Count - MostFaults} more.";
        }
    }

    private static IEnumerable<Button> Buttons(OwnPreview preview)
    {
        if (preview.Terms.Count > 0 && preview.Calendar is null or PublishedTerms.Own)
        {
            yield return Keep("Keep", PublishedTerms.Own, preview);
        }
        else if (preview is { Terms.Count: > 0, Calendar: { } calendar })
        {
            var name = CalendarNames.Of(calendar);
            yield return Keep(PlainText.Cut($"Add to {name}", 80), calendar, preview);
            yield return Keep(
                PlainText.Cut($"Use instead of {name}", 80),
                PublishedTerms.Own,
                preview
            );
        }

        yield return new Button { Label = "Change", CustomId = "terms-own:change" };
    }

    private static Button Keep(string label, string calendar, OwnPreview preview) =>
        new() { Label = label, CustomId = CustomId.For("terms-own:keep", calendar, preview.Stamp) };
}
