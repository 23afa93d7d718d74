using LibrarianBot.Discord.Commands;
using LibrarianBot.Features.Networks;
using LibrarianBot.Hosting;

namespace LibrarianBot.Features.BookLists;

/// <summary>From a request to its list in the channel and the answer. Needs no Entity Framework.</summary>
internal sealed class ListRequestCommands(
    ListOpeningService lists,
    PostedListMessages messages,
    NetworkSettingsCache settings
)
{
    public async Task<Reply> RequestAsync(
        Invocation from,
        Request request,
        CancellationToken cancel
    )
    {
        var caller = from.MemberUnder(settings.Of((long)from.GuildId.Value));
        var opening = lists.Open(caller, request);
        if (opening is not Opening.Opened(var card))
        {
            return BookListMessages.Refused(opening);
        }

        Posting? posting = null;
        try
        {
            posting = await messages.PostAsync(card, cancel);
        }
        finally
        {
            // Shown to everybody, or not there at all: an outage, too, leaves no list that nobody sees.
            if (posting is Posting.Posted posted)
            {
                lists.Shown(card.List, posted);
            }
            else
            {
                lists.Withdraw(card.List);
            }
        }

        return RequestMessages.Answer(posting, caller.IsCoordinator);
    }
}
