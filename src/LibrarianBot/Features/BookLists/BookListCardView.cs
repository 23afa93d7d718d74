using System.Text;
using Humanizer;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.People;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>How a list looks to everybody: one message, updated in place.</summary>
internal static class BookListCardView
{
    private const int MostThanked = 20;

    public static OutgoingMessage Card(BookListCard card, DateTimeZone zone, Instant now) =>
        new()
        {
            Components =
            [
                new TextDisplay(Text(card, zone, now)),
                card.List.IsOpen ? OpenButtons(card.List.Id) : ClosedButtons(card.List.Id),
            ],
        };

    /// <summary><c>**Hopeful refugee stories** · Years 7–8</c>.</summary>
    public static string Heading(BookList list) =>
        list.Years is { } years
            ? $"**{Markdown.Escape(list.Topic)}** · {years.ForPeople()}"
            : $"**{Markdown.Escape(list.Topic)}**";

    /// <summary><c>7 titles from 3 people</c>.</summary>
    public static string Count(BookListCard card) =>
        $"{"title".ToQuantity(card.Titles)} from {"person".ToQuantity(card.People.Count)}";

    public static Button AddTitles(long listId) =>
        new()
        {
            Style = ButtonStyle.Primary,
            Label = "Add titles",
            CustomId = CustomId.For("booklist:add", listId),
        };

    public static Button See(long listId, string label = "See the list", int page = 1) =>
        new() { Label = label, CustomId = CustomId.For("booklist:see", listId, page) };

    private static string Text(BookListCard card, DateTimeZone zone, Instant now)
    {
        var text = new StringBuilder(Heading(card.List))
            .Append('\n')
            .Append(Asker(card, zone, now));
        if (card.List.Note is { } note)
        {
            text.Append('\n').Append(Markdown.Escape(note));
        }

        return text.Append('\n')
            .Append(card.List.IsOpen ? Progress(card) : Finish(card))
            .ToString();
    }

    private static string Asker(BookListCard card, DateTimeZone zone, Instant now)
    {
        var who = Markdown.Escape(card.Asker.Name);
        if (card.Asker.School is { } school)
        {
            who = $"{who}, {Markdown.Escape(school)}";
        }

        if (card.List.NeededBy is not { } day)
        {
            return who;
        }

        var today = now.InZone(zone).Date;
        var away = Timestamp.Of(Days.Limit(day, zone), TimestampStyle.Relative);
        var needed = day < today ? "was needed by" : "needed by";
        return $"{who} · {needed} **{Days.Said(day, today)}** ({away})";
    }

    private static string Progress(BookListCard card)
    {
        if (card.Latest is not var (title, by))
        {
            return "No titles yet. One is a help.";
        }

        var tags = new NameTags([.. card.People, card.Asker]);
        return $"**{Count(card)}** · latest: *{Markdown.Escape(PlainText.Cut(title, 150))}* ({Markdown.Escape(tags.Of(by))})";
    }

    private static string Finish(BookListCard card)
    {
        if (card.Titles == 0)
        {
            return "Closed. No titles came this time.";
        }

        var tags = new NameTags(card.People);
        var thanked = card
            .People.Take(MostThanked)
            .Select(member => Markdown.Escape(tags.Of(member)));
        var more = card.People.Count > MostThanked ? " and everybody else" : "";
        return $"Closed with {Count(card)}. Thank you {string.Join(", ", thanked)}{more}.";
    }

    private static ActionRow OpenButtons(long listId) =>
        ActionRow.Of(
            AddTitles(listId),
            new Button
            {
                Label = "We have these",
                CustomId = CustomId.For("booklist:have", listId, 1),
            },
            See(listId),
            new Button { Label = "Close", CustomId = CustomId.For("booklist:close", listId) }
        );

    private static ActionRow ClosedButtons(long listId) =>
        ActionRow.Of(
            See(listId),
            new Button { Label = "Reopen", CustomId = CustomId.For("booklist:reopen", listId) }
        );
}
