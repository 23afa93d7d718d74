using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.LiveMessages;
using LibrarianBot.Networks;
using LibrarianBot.People;

namespace LibrarianBot.Features.BookLists;

/// <summary>What is said to the one who asked, pressed or sent a form.</summary>
internal static class BookListView
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

    public static Reply Refused(OpenResult refusal) =>
        Reply.Private(
            refusal switch
            {
                OpenResult.NoTopic =>
                    "I need a topic, in words: for example *Hopeful refugee stories*.",
                OpenResult.TopicTooLong(var length) =>
                    $"That topic has {length} characters, and a thread's name has room for {BookList.LongestTopic}. Shorten it, and put the rest into *note*.",
                OpenResult.YearsUnreadable(var typed) =>
                    $"I couldn't read *{Quote(typed)}* as year levels. Try *7*, *7-8*, *Prep* or *K-2*.",
                OpenResult.DayHasPassed(var day, var today) =>
                    $"{Days.Said(day, today)} has passed. Try a later day, for example *next Friday* or *{Days.Short(today.PlusDays(14))}*.",
                OpenResult.TooManyOpen(var limit) =>
                    $"You already have {limit} open lists. Close one first: press *Close* on it, or use `/booklist close`.",
                _ => throw new System.Diagnostics.UnreachableException($"Unhandled: {refusal}."),
            }
        );

    /// <summary>For whoever asked for a list.</summary>
    public static Reply Posted(LiveResult? shown, bool hasThread, bool isCoordinator) =>
        Reply.Private(
            shown switch
            {
                LiveResult.Shown(var channel, _) when hasThread =>
                    $"It's in <#{channel}>. The message there is kept up to date as titles come; press *Close* on it when you have enough.",
                LiveResult.Shown(var channel, _) =>
                    $"It's in <#{channel}>, but I couldn't open a thread for talking about it: I lack *Create Public Threads* there.",
                LiveResult.NoChannel when isCoordinator =>
                    $"There is no #{NetworkChannels.BookLists} channel that I can see, so nothing was posted. Make one, or choose another with `/network setup`.",
                LiveResult.NoChannel =>
                    $"There is no #{NetworkChannels.BookLists} channel that I can see, so nothing was posted. Ask your coordinator to make one, or to choose another with `/network setup`.",
                LiveResult.NotAllowed(var channel, var permission) when isCoordinator =>
                    $"I couldn't post in <#{channel}>, so nothing was saved. Give me *{permission}* there: channel settings → Permissions → LibrarianBot. Then send your request again.",
                LiveResult.NotAllowed(var channel, var permission) =>
                    $"I couldn't post in <#{channel}>, so nothing was saved. Ask your coordinator to give me *{permission}* there (channel settings → Permissions → LibrarianBot), then send your request again.",
                _ => "That list isn't here any more, so nothing was changed.",
            }
        );

    public static Reply Closed(CloseResult closing, long listId) =>
        closing switch
        {
            CloseResult.Done({ Topic: var topic }) => Reply.Private(
                new OutgoingMessage
                {
                    Components =
                    [
                        new TextDisplay(
                            $"**{Markdown.Escape(topic)}** is closed. Everything in it stays, for `/booklist find` too."
                        ),
                        ActionRow.Of(BookListCardView.See(listId)),
                    ],
                }
            ),
            CloseResult.AlreadySo(var topic) => Reply.Private(
                $"**{Markdown.Escape(topic)}** is closed already."
            ),
            CloseResult.NotYours(var asker) => Reply.Private(
                $"{Name(asker)} asked for this list, so only they or a coordinator can close it. You can still add titles."
            ),
            _ => NotThere,
        };

    public static Reply Reopened(CloseResult closing) =>
        closing switch
        {
            CloseResult.Done({ Topic: var topic }) => Reply.Private(
                $"**{Markdown.Escape(topic)}** is open again. Everybody can add titles."
            ),
            CloseResult.AlreadySo(var topic) => Reply.Private(
                $"**{Markdown.Escape(topic)}** is open already."
            ),
            CloseResult.NotYours(var asker) => Reply.Private(
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
