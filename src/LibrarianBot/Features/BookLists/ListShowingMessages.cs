namespace LibrarianBot.Features.BookLists;

/// <summary>Shows a list to everybody, for the first time or again, and remembers that it did.</summary>
internal sealed class ListShowingMessages(
    BookListReader reader,
    PostedLists posted,
    PostedListMessages messages
)
{
    /// <summary>Posts the list, or changes its message; null for a list that is gone or whose message is.</summary>
    public async Task<Posting?> ShowAsync(long listId, CancellationToken cancel)
    {
        if (await reader.CardAsync(listId, cancel) is not { } card)
        {
            return null;
        }

        Posting? posting = null;
        if (card.List.MessageId is null)
        {
            posting = await messages.PostAsync(card, cancel);
            if (posting is not Posting.Posted(var channelId, var messageId, _))
            {
                return posting;
            }

            await posted.RememberAsync(listId, channelId, messageId);
        }
        else
        {
            await messages.UpdateAsync(card, cancel);
        }

        await posted.ShownAsync(listId, card.List.Revision, cancel);
        return posting;
    }
}
