using System.Text;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Store.Search;

namespace LibrarianBot.Features.BookLists;

/// <summary>What the network's memory answers.</summary>
internal static class FoundView
{
    private const int LongestTitle = 100;
    private const int MostButtons = 3;
    private const int LongestAbout = 28;

    /// <summary>How many different titles are shown.</summary>
    public const int Most = 10;

    public static Reply Found(string typed, Findings found)
    {
        if (found.Titles.Count == 0 && found.Topics.Count == 0)
        {
            return Reply.Private(
                $"Nobody has suggested *{BookListView.Quote(typed)}* here yet. Ask for it with `/booklist request`."
            );
        }

        return Reply.Private(
            new OutgoingMessage
            {
                Components = [new TextDisplay(Text(found)), new ActionRow(Lists(typed, found))],
            }
        );
    }

    /// <summary>Lists with these words in their topics, for when a search brought more titles than are shown.</summary>
    public static Reply About(string typed, Findings found) =>
        found.Topics.Count == 0
            ? Reply.Private(
                $"No list is called *{BookListView.Quote(typed)}*. Its titles are on the lists above."
            )
            : Found(typed, found);

    /// <summary>What is offered while somebody types.</summary>
    public static List<Suggestion> Offered(List<FoundTitle> titles) =>
        titles.ConvertAll(title =>
        {
            var name = title.Author is { } author ? $"{title.Title}, {author}" : title.Title;
            return new Suggestion(
                PlainText.Cut(name, 100),
                PlainText.Cut(title.Title, 100).TrimEnd('…')
            );
        });

    private static string Text(Findings found)
    {
        var text = new StringBuilder(1024);
        for (var at = 0; at < found.Titles.Count; at++)
        {
            if (at == Most)
            {
                text.Append(
                    "\n-# There are more. Another word from the title or the author narrows it down."
                );
                break;
            }

            Append(text, found.Titles[at]);
        }

        foreach (var (_, topic) in found.Topics)
        {
            text.Append(text.Length > 0 ? "\n" : "")
                .Append("A list: **")
                .Append(Text(topic))
                .Append("**");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, FoundTitle title)
    {
        text.Append(text.Length > 0 ? "\n**" : "**").Append(Text(title.Title)).Append("**");
        if (title.Author is { } author)
        {
            text.Append(", ").Append(Text(author));
        }

        text.Append(" · in *").Append(Text(title.Topic)).Append('*');
    }

    /// <summary>A button for each of the first lists, those of the titles before those found by their topic; and one for more lists.</summary>
    private static List<Component> Lists(string typed, Findings found)
    {
        var lists = new List<long>(MostButtons);
        var buttons = new List<Component>(MostButtons);
        foreach (var title in found.Titles)
        {
            Offer(title.ListId, title.Topic);
        }

        foreach (var (listId, topic) in found.Topics)
        {
            Offer(listId, topic);
        }

        if (found.Titles.Count > Most)
        {
            buttons.Add(About(typed));
        }

        return buttons;

        void Offer(long listId, string topic)
        {
            if (lists.Count < MostButtons && !lists.Contains(listId))
            {
                lists.Add(listId);
                buttons.Add(BookListCardView.See(listId, $"See {PlainText.Cut(topic, 60)}"));
            }
        }
    }

    private static Button About(string typed) =>
        new()
        {
            Label = "Lists about this",
            CustomId = CustomId.For("booklist:about", PlainText.OneLine(typed, LongestAbout)),
        };

    private static string Text(string typed) => Markdown.Escape(PlainText.Cut(typed, LongestTitle));
}
