using Humanizer;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.BookLists;

/// <summary>The choice of titles that a library has, twenty-five at a time.</summary>
internal static class HoldingView
{
    public const int OnAPage = 25;

    /// <summary>The titles on this page of the choice.</summary>
    public static IReadOnlyList<EntryCard> On(WholeList whole, int page)
    {
        var last = Math.Max(1, (whole.Entries.Count + OnAPage - 1) / OnAPage);
        return [.. whole.Entries.Skip((Math.Clamp(page, 1, last) - 1) * OnAPage).Take(OnAPage)];
    }

    public static OutgoingMessage Choice(WholeList whole, int page, long memberId)
    {
        var list = whole.Card.List;
        if (whole.Entries.Count == 0)
        {
            return new OutgoingMessage
            {
                Components =
                [
                    new TextDisplay(
                        "There are no titles on this list yet, so there is nothing to say about having them."
                    ),
                    ActionRow.Of(BookListCardView.AddTitles(list.Id)),
                ],
            };
        }

        var offered = On(whole, page);
        var select = new StringSelect
        {
            CustomId = CustomId.For("booklist:hold", list.Id, page),
            Placeholder = "Titles that your library has",
            MinValues = 0,
            MaxValues = offered.Count,
            Options = [.. offered.Select(card => Option(card, memberId))],
        };
        return new OutgoingMessage
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(
                    $"{BookListCardView.Heading(list)}\nWhich of these does your library have?"
                ),
                ActionRow.Of(select),
                .. More(list.Id, page, whole.Entries.Count),
            ],
        };
    }

    public static OutgoingMessage Marked(HoldResult.Held marked, long listId)
    {
        var (topic, holder, count) = marked;
        var where = holder.School is { } school ? Markdown.Escape(school) : "your library";
        var hint = holder.School is null
            ? "\nTell me your school with `/profile`, so that others see where the books are."
            : "";
        return new OutgoingMessage
        {
            Components =
            [
                new TextDisplay(
                    count == 0
                        ? $"Noted: {where} has none of **{Markdown.Escape(topic)}**."
                        : $"Noted: {where} has {"title".ToQuantity(count)} of **{Markdown.Escape(topic)}**. The list shows it.{hint}"
                ),
                ActionRow.Of(BookListCardView.See(listId)),
            ],
        };
    }

    private static SelectOption Option(EntryCard card, long memberId) =>
        new(PlainText.Cut(card.Entry.Name, 100), $"{card.Entry.Id}")
        {
            Description = card.Entry.Author is { } author ? PlainText.Cut(author, 100) : null,
            Default = card.Holders.Any(holder => holder.MemberId == memberId) ? true : null,
        };

    private static IEnumerable<Component> More(long listId, int page, int count)
    {
        if (page * OnAPage < count)
        {
            yield return ActionRow.Of(
                new Button
                {
                    Label = "More titles",
                    CustomId = CustomId.For("booklist:have", listId, page + 1),
                }
            );
        }
    }
}
