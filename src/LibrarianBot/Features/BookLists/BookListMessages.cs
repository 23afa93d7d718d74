using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.People;

namespace LibrarianBot.Features.BookLists;

/// <summary>What is said to the one who asked, pressed or sent a form.</summary>
internal static class BookListMessages
{
    private const int MostQuoted = 10;

    public static readonly Reply NotThere = Reply.Private(
        new OutgoingMessage
        {
            Components =
            [
                new TextDisplay("That list isn't here any more, so nothing was changed."),
                ActionRow.Of(new Button { Label = "See open lists", CustomId = "booklist:open" }),
            ],
        }
    );

    public static Reply Unknown(string typed) =>
        Reply.Private(
            $"I don't know a list called *{Quote(typed)}*. Choose one of those offered while you type, or see them with `/booklist show`."
        );

    public static Reply Refused(Opening refusal) =>
        Reply.Private(
            refusal switch
            {
                Opening.NoTopic =>
                    "I need a topic, in words: for example *Hopeful refugee stories*.",
                Opening.TopicTooLong(var length) =>
                    $"That topic has {length} characters, and a thread's name has room for {BookList.LongestTopic}. Shorten it, and put the rest into *note*.",
                Opening.YearsUnreadable(var typed) =>
                    $"I couldn't read *{Quote(typed)}* as year levels. Try *7*, *7-8*, *Prep* or *K-2*.",
                Opening.DayHasPassed(var day, var today) =>
                    $"{Days.Said(day, today)} has passed. Try a later day, for example *next Friday* or *{Days.Short(today.PlusDays(14))}*.",
                Opening.TooManyOpen(var limit) =>
                    $"You already have {limit} open lists. Close one first: press *Close* on it, or use `/booklist close`.",
                _ => throw new System.Diagnostics.UnreachableException(
                    $"Unhandled opening: {refusal}."
                ),
            }
        );

    public static Reply Closed(Closing closing, long listId) =>
        closing switch
        {
            Closing.Done(var topic) => Reply.Private(
                new OutgoingMessage
                {
                    Components =
                    [
                        new TextDisplay(
                            $"**{Markdown.Escape(topic)}** is closed. Everything in it stays, for `/booklist find` too."
                        ),
                        ActionRow.Of(BookListCardMessages.See(listId)),
                    ],
                }
            ),
            Closing.AlreadySo(var topic) => Reply.Private(
                $"**{Markdown.Escape(topic)}** is closed already."
            ),
            Closing.NotYours(var asker, _) => Reply.Private(
                $"{Name(asker)} asked for this list, so only they or a coordinator can close it. You can still add titles."
            ),
            _ => NotThere,
        };

    public static Reply Reopened(Closing closing) =>
        closing switch
        {
            Closing.Done(var topic) => Reply.Private(
                $"**{Markdown.Escape(topic)}** is open again. Everybody can add titles."
            ),
            Closing.AlreadySo(var topic) => Reply.Private(
                $"**{Markdown.Escape(topic)}** is open already."
            ),
            Closing.NotYours(var asker, _) => Reply.Private(
                $"{Name(asker)} asked for this list, so only they or a coordinator can reopen it. You can still see it."
            ),
            _ => NotThere,
        };

    public static Form AddForm(long listId) =>
        new(
            CustomId.For("booklist:added", listId),
            "Add titles",
            [
                new FormField(
                    "Titles",
                    new TextInput("titles") { Multiline = true, MaxLength = 4000 },
                    "One title on each line. Author, ISBN, a link or a note if you have them."
                ),
                new FormField(
                    "A note on all of them (optional)",
                    new TextInput("note") { Required = false, MaxLength = EntryLine.LongestNote }
                ),
            ]
        );

    public static string Name(Member member) => Markdown.Escape(NameTags.GivenName(member.Name));

    public static string Quote(string typed) => Markdown.Escape(PlainText.OneLine(typed, 60));

    /// <summary>Names of titles in a sentence, the first ten of them.</summary>
    public static string Names(IReadOnlyList<string> titles)
    {
        var named = titles
            .Take(MostQuoted)
            .Select(title => $"*{Markdown.Escape(PlainText.Cut(title, 100))}*")
            .ToList();
        var left = titles.Count - named.Count;
        return left > 0 ? $"{string.Join(", ", named)} and {left} more"
            : named.Count < 2 ? string.Concat(named)
            : $"{string.Join(", ", named[..^1])} and {named[^1]}";
    }
}
