using System.Text;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.People;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>A list with all its titles, in pages that fit Discord's 4,000 characters.</summary>
internal static class BookListPageView
{
    private const int LongestPage = 3400;
    private const int MostOnAPage = 15;
    private const int MostNamed = 5;
    private const int LongestTitle = 150;
    private const int LongestNote = 120;

    /// <summary>The page asked for, or the last one where the list is shorter.</summary>
    public static OutgoingMessage Page(WholeList whole, int page, LocalDate today)
    {
        var tags = new NameTags(
            whole.Card.People.Concat(whole.Entries.SelectMany(entry => entry.Holders))
        );
        var pages = Break([.. whole.Entries.Select(entry => Entry(entry, tags))]);
        page = Math.Clamp(page, 1, pages.Count);
        var text = new StringBuilder(BookListCardView.Heading(whole.Card.List));
        text.Append(whole.Entries.Count == 0 ? "" : $" · {BookListCardView.Count(whole.Card)}");
        text.Append(State(whole.Card.List, today)).Append(pages[page - 1]);
        if (pages.Count > 1)
        {
            text.Append($"\n-# Page {page} of {pages.Count}");
        }

        var buttons = Buttons(whole.Card.List, page, pages.Count);
        return new OutgoingMessage
        {
            Ephemeral = true,
            Components =
                buttons.Count == 0
                    ? [new TextDisplay(text.ToString())]
                    : [new TextDisplay(text.ToString()), new ActionRow(buttons)],
        };
    }

    private static string State(BookList list, LocalDate today) =>
        list switch
        {
            { IsOpen: false } => " · closed",
            { NeededBy: { } day } when day < today =>
                $"\nIt was needed by {Days.Said(day, today)}, {Days.Away(day, today)}; titles are still welcome.",
            { NeededBy: { } day } =>
                $" · needed by {Days.Said(day, today)} ({Days.Away(day, today)})",
            _ => "",
        };

    /// <summary><c>**The Arrival**, Shaun Tan (2006) · Ben, Cara · held at Bayside, Hilltop</c>.</summary>
    private static string Entry(EntryCard card, NameTags tags)
    {
        var entry = card.Entry;
        var line = new StringBuilder($"\n**{Text(entry.Name, LongestTitle)}**");
        line.Append(entry.Author is { } author ? $", {Text(author, LongestTitle)}" : "");
        line.Append(entry.Published is { } year ? $" ({year})" : "");
        line.Append(entry is { Title: not null, Isbn: { } isbn } ? $" · {isbn}" : "");
        line.Append(" · ")
            .AppendJoin(
                ", ",
                card.Suggested.Take(MostNamed).Select(said => Said(said.By, said.Note, tags))
            );
        line.Append(
            card.Suggested.Count > MostNamed ? $" and {card.Suggested.Count - MostNamed} more" : ""
        );
        if (card.Holders.Count > 0)
        {
            var places = card
                .Holders.Select(member => member.School ?? tags.Of(member))
                .Distinct(StringComparer.Ordinal)
                .ToList();
            line.Append(" · held at ")
                .AppendJoin(", ", places.Take(MostNamed).Select(place => Text(place, LongestNote)));
            line.Append(places.Count > MostNamed ? $" and {places.Count - MostNamed} more" : "");
        }

        return
            entry is { Title: not null, Link: { } link } && line.Length + link.Length < LongestPage
            ? line.Append($" · <{link}>").ToString()
            : line.ToString();
    }

    private static string Said(Member by, string? note, NameTags tags) =>
        note is null
            ? Text(tags.Of(by), LongestNote)
            : $"{Text(tags.Of(by), LongestNote)}: “{Text(note, LongestNote)}”";

    private static string Text(string typed, int longest) =>
        Markdown.Escape(PlainText.Cut(typed, longest));

    private static List<string> Break(List<string> entries)
    {
        if (entries.Count == 0)
        {
            return ["\nNo titles yet. One is a help."];
        }

        var pages = new List<string>();
        var (page, count) = (new StringBuilder(), 0);
        foreach (var entry in entries)
        {
            if (count == MostOnAPage || (count > 0 && page.Length + entry.Length > LongestPage))
            {
                pages.Add(page.ToString());
                (page, count) = (new StringBuilder(), 0);
            }

            page.Append(entry);
            count++;
        }

        return [.. pages, page.ToString()];
    }

    private static List<Component> Buttons(BookList list, int page, int pages)
    {
        var buttons = new List<Component>();
        if (page < pages)
        {
            buttons.Add(BookListCardView.See(list.Id, $"Page {page + 1}", page + 1));
        }

        if (page > 1)
        {
            buttons.Add(BookListCardView.See(list.Id, $"Page {page - 1}", page - 1));
        }

        if (list.IsOpen)
        {
            buttons.Add(BookListCardView.AddTitles(list.Id));
        }

        return buttons;
    }
}
