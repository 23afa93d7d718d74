using System.Diagnostics;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>What came of giving a term other dates.</summary>
internal static class TermChangeMessages
{
    public static Reply Answer(Changing changing, LocalDate today) =>
        changing switch
        {
            Changing.OnlyCoordinators => CalendarMessages.OnlyCoordinators,
            Changing.Changed(var term, var isPublished) => Changed(term, isPublished, today),
            Changing.Restored(var term) => Reply.Private(
                $"{Said(term)} has its published dates again: {Span(term, today)}."
            ),
            Changing.NoSuchTerm(var typed) => Reply.Private(
                $"I don't know a term called *{CalendarMessages.Quote(typed)}*. Choose one of those offered while you type, or give new ones with `/terms own`."
            ),
            Changing.Impossible(var fault) => Reply.Private(
                $"{Fault(fault, today)} Nothing was changed."
            ),
            Changing.AsPublished(var term) => Reply.Private(
                $"{Said(term)} has no other dates to go back to, so nothing was changed."
            ),
            _ => throw new UnreachableException($"Unhandled changing: {changing}."),
        };

    /// <summary>What is wrong and what to do, in a sentence or two.</summary>
    public static string Fault(TermFault fault, LocalDate today) =>
        fault switch
        {
            TermFault.EndsBeforeItBegins(var term) =>
                $"{Said(term)} would end on {Days.Said(term.LastDay, today)}, before it begins on {Days.Said(term.FirstDay, today)}. Check the two days.",
            TermFault.TooLong(var term, var weeks) =>
                $"{Said(term)} would last longer than {weeks} weeks. Check the two days.",
            TermFault.Overlaps(var term, var other) =>
                $"{Said(term)} would overlap {Said(other)} ({Span(other, today)}). Check which of the two is right.",
            _ => throw new UnreachableException($"Unhandled fault: {fault}."),
        };

    private static Reply Changed(SchoolTerm term, bool isPublished, LocalDate today)
    {
        var text = new TextDisplay(
            $"{Said(term)} is now {Span(term, today)}, for your network only."
        );
        return Reply.Private(
            new OutgoingMessage
            {
                Components = isPublished
                    ?
                    [
                        text,
                        ActionRow.Of(
                            new Button
                            {
                                Label = "Back to the published dates",
                                CustomId = CustomId.For("terms:restore", TermKey.Of(term)),
                            }
                        ),
                    ]
                    : [text],
            }
        );
    }

    private static string Said(SchoolTerm term) => Markdown.Escape(TermKey.Said(term));

    private static string Span(SchoolTerm term, LocalDate today) =>
        $"{Days.Said(term.FirstDay, today)} to {Days.Said(term.LastDay, today)}";
}
