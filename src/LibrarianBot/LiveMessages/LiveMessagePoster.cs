using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Networks;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.LiveMessages;

/// <summary>Posts or changes the message of one row, and remembers it.</summary>
internal sealed partial class LiveMessagePoster(
    LibraryDb db,
    UnitOfWork work,
    IDiscordRest rest,
    SentMessageSearch sent,
    LiveMessageTrouble trouble,
    IClock clock,
    ILogger<LiveMessagePoster> logger
)
{
    public async Task<LiveResult> ShowAsync<TRow>(
        LiveMessage<TRow> live,
        long id,
        CancellationToken cancel
    )
        where TRow : LiveRow
    {
        var row = await db.Set<TRow>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == id, cancel);
        if (
            row is { ChannelId: { } channel, MessageId: { } message }
            && row.Revision == row.ShownRevision
        )
        {
            return new LiveResult.Shown(channel, message);
        }

        if (row is null || await live.RenderAsync(row, cancel) is not { } content)
        {
            return new LiveResult.Nothing();
        }

        var result = row.MessageId is null ? null : await ChangeAsync(row, content, cancel);
        result ??= await PostAsync(live, row, content, cancel);
        if (result is not LiveResult.Shown)
        {
            await trouble.TellAsync(live.Kind, row, content.Name, result, cancel);
            return result;
        }

        await live.FollowAsync(await ReadAsync<TRow>(id, cancel), cancel);
        await RememberAsync<TRow>(id, one => one.Shown(row.Revision), cancel);
        return result;
    }

    /// <returns>Null where the message is gone: it is posted anew.</returns>
    private async Task<LiveResult?> ChangeAsync<TRow>(
        TRow row,
        LiveContent content,
        CancellationToken cancel
    )
        where TRow : LiveRow
    {
        var (channelId, messageId) = (row.ChannelId!.Value, row.MessageId!.Value);
        try
        {
            await rest.EditMessageAsync(
                new Snowflake((ulong)channelId),
                new Snowflake((ulong)messageId),
                content.Message,
                cancel
            );
            return new LiveResult.Shown(channelId, messageId);
        }
        catch (DiscordException refusal)
            when (refusal.Code is DiscordErrorCode.UnknownMessage or DiscordErrorCode.UnknownChannel
            )
        {
            LogGone(logger, typeof(TRow).Name, row.Id, refusal.Code);
            await RememberAsync<TRow>(row.Id, one => one.MessageIsGone(), cancel);
            return null;
        }
        catch (DiscordException refusal) when (NetworkChannels.Lacking(refusal) is { } permission)
        {
            return new LiveResult.NotAllowed(channelId, permission);
        }
    }

    private async Task<LiveResult> PostAsync<TRow>(
        LiveMessage<TRow> live,
        TRow row,
        LiveContent content,
        CancellationToken cancel
    )
        where TRow : LiveRow
    {
        LiveResult result = new LiveResult.NoChannel();
        foreach (var channelId in await live.PlacesAsync(row, cancel))
        {
            try
            {
                var messageId = await FindOrPostAsync(row, channelId, content, cancel);
                // Not cancellable: what was posted must be known.
                await RememberAsync<TRow>(
                    row.Id,
                    one => one.PostedAs(channelId, messageId),
                    CancellationToken.None
                );
                return new LiveResult.Shown(channelId, messageId);
            }
            catch (DiscordException refusal)
                when (NetworkChannels.Lacking(refusal) is { } permission)
            {
                result = new LiveResult.NotAllowed(channelId, permission);
            }
        }

        return result;
    }

    /// <summary>
    /// Posts it plain, which telephones show, and edits it into the whole; or finds it where it stands already, since the
    /// program was killed before it knew.
    /// </summary>
    private async Task<long> FindOrPostAsync<TRow>(
        TRow row,
        long channelId,
        LiveContent content,
        CancellationToken cancel
    )
        where TRow : LiveRow
    {
        var since = row.PostingSince ?? clock.GetCurrentInstant();
        var nonce =
            $"{typeof(TRow).Name[..2]}{row.Id}-{row.ShownRevision:x}-{since.ToUnixTimeSeconds():x}";
        var message = NoticeMessage.Of(content.Message, nonce, row.NetworkId);
        var channel = new Snowflake((ulong)channelId);
        Message? posted = null;
        if (row.PostingSince is null)
        {
            await RememberAsync<TRow>(row.Id, one => one.Posting(since), cancel);
        }
        else
        {
            posted = await sent.FindAsync(channelId, message.Mark, since, cancel);
        }

        posted ??= await rest.CreateMessageAsync(channel, message.Plain, cancel);
        await rest.EditMessageAsync(channel, posted.Id, content.Message, cancel);
        return (long)posted.Id.Value;
    }

    private Task<TRow> ReadAsync<TRow>(long id, CancellationToken cancel)
        where TRow : LiveRow =>
        db.Set<TRow>().AsNoTracking().FirstAsync(one => one.Id == id, cancel);

    private Task RememberAsync<TRow>(long id, Action<TRow> change, CancellationToken cancel)
        where TRow : LiveRow =>
        work.RunAsync(
            async rows =>
            {
                if (
                    await rows.Set<TRow>().FirstOrDefaultAsync(one => one.Id == id, cancel) is
                    { } row
                )
                {
                    change(row);
                }
            },
            cancel
        );

    [LoggerMessage(
        LogLevel.Information,
        "The message of {Kind} {Id} is gone (Discord's code {Code}) and is posted again"
    )]
    private static partial void LogGone(ILogger logger, string kind, long id, int code);
}
