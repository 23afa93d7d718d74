using LibrarianBot.Discord;
using LibrarianBot.Discord.Rest;
using LibrarianBot.LiveMessages;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>A list as everybody sees it, with a thread for talking about it.</summary>
internal sealed partial class BookListMessage(
    BookListReader reader,
    UnitOfWork work,
    NetworkChannels channels,
    NetworkSettingsCache settings,
    IDiscordRest rest,
    IClock clock,
    ILogger<BookListMessage> logger
) : LiveMessage<BookList>
{
    public override string Kind => "book list";

    public override async Task<LiveContent?> RenderAsync(BookList row, CancellationToken cancel)
    {
        var card = await reader.CardAsync(row, cancel);
        var view = BookListCardView.Card(
            card,
            settings.Of(row.NetworkId).Zone,
            clock.GetCurrentInstant()
        );
        return new LiveContent(view, $"the list {BookListCardView.Heading(row)}");
    }

    public override async Task<IReadOnlyList<long>> PlacesAsync(
        BookList row,
        CancellationToken cancel
    ) => await channels.ForBookListsAsync(row.NetworkId, cancel) is { } channel ? [channel] : [];

    /// <summary>A list is of use without its thread, so a refusal is only kept for whoever asked.</summary>
    public override async Task FollowAsync(BookList row, CancellationToken cancel)
    {
        if (row.ThreadId == row.MessageId || row.ThreadRefused)
        {
            return;
        }

        var isThere = await TryStartThreadAsync(row, cancel);
        await work.RunAsync(
            async db =>
                (
                    await db.BookLists.FirstOrDefaultAsync(list => list.Id == row.Id, cancel)
                )?.HasThread(isThere),
            cancel
        );
    }

    private async Task<bool> TryStartThreadAsync(BookList row, CancellationToken cancel)
    {
        try
        {
            await rest.StartThreadAsync(
                new Snowflake((ulong)row.ChannelId!.Value),
                new Snowflake((ulong)row.MessageId!.Value),
                row.Topic,
                cancel
            );
            return true;
        }
        catch (DiscordException refusal) when (refusal.Code == DiscordErrorCode.ThreadExists)
        {
            // The program was killed before it knew.
            return true;
        }
        catch (DiscordException refusal)
        {
            LogNoThread(logger, refusal.Code);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "A list was posted without a thread (Discord's code {Code})")]
    private static partial void LogNoThread(ILogger logger, int code);
}
