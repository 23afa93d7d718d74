using System.Text;
using Humanizer;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Store.Search;

namespace LibrarianBot.Features.BookLists;

/// <summary>What the network's memory answers.</summary>
internal static class FindingMessages
{
    private const int LongestTitle = 100;

    /// <summary>How many different titles are shown.</summary>
    public const int Most = 10;

    public static Reply Found(string typed, List<FoundTitle> titles, List<FoundTopic> topics)
    {
        if (titles.Count == 0 && topics.Count == 0)
        {
            return Reply.Private(
                $"Nobody has suggested *{BookListMessages.Quote(typed)}* here yet. Ask for it with `/booklist request`."
            );
        }

        var text = new StringBuilder();
        var shown = 0;
        foreach (var title in titles.DistinctBy(SameTitle))
        {
            if (shown++ == Most)
            {
                text.Append(
                    "\n-# There are more. Another word from the title or the author narrows it down."
                );
                break;
            }

            Append(text, title);
        }

        foreach (var (_, topic) in topics)
        {
            text.Append(text.Length > 0 ? "\n" : "").Append($"A list: **{Text(topic)}**");
        }

        return Reply.Private(
            new OutgoingMessage
            {
                Components =
                [
                    new TextDisplay(text.ToString()),
                    new ActionRow(Lists(titles, topics)),
                ],
            }
        );
    }

    /// <summary>What is offered while somebody types.</summary>
    public static List<Suggestion> Offered(List<FoundTitle> titles)
    {
        var offered = new List<Suggestion>(titles.Count);
        foreach (var title in titles.DistinctBy(SameTitle))
        {
            var name = title.Author is { } author ? $"{title.Title}, {author}" : title.Title;
            offered.Add(
                new Suggestion(
                    PlainText.Cut(name, 100),
                    PlainText.Cut(title.Title, 100).TrimEnd('…')
                )
            );
        }

        return offered;
    }

    private static void Append(StringBuilder text, FoundTitle title)
    {
        text.Append(text.Length > 0 ? "\n" : "").Append($"**{Text(title.Title)}**");
        if (title.Author is { } author)
        {
            text.Append(", ").Append(Text(author));
        }

        text.Append(" · in *").Append(Text(title.Topic)).Append('*');
    }

    private static List<Component> Lists(List<FoundTitle> titles, List<FoundTopic> topics) =>
        [
            .. titles
                .Select(title => (title.ListId, title.Topic))
                .Concat(topics.Select(topic => (topic.ListId, topic.Topic)))
                .DistinctBy(list => list.ListId)
                .Take(3)
                .Select(list =>
                    BookListCardMessages.See(list.ListId, $"See {PlainText.Cut(list.Topic, 60)}")
                ),
        ];

    private static (string, string?) SameTitle(FoundTitle title) =>
        (title.Title.ToUpperInvariant(), title.Author?.ToUpperInvariant());

    private static string Text(string typed) => Markdown.Escape(PlainText.Cut(typed, LongestTitle));
}
