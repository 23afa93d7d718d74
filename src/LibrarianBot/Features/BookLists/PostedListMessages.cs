using System.Diagnostics;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Features.Networks;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>Posts and changes the public messages of lists.</summary>
internal sealed partial class PostedListMessages(
    IDiscordRest rest,
    NetworkSettingsCache settings,
    NetworkChannelMessages channels,
    IClock clock,
    ILogger<PostedListMessages> logger
)
{
    public async Task<Posting> PostAsync(ListCard card, CancellationToken cancel)
    {
        if (await channels.ForBookListsAsync(card.List.NetworkId, cancel) is not { } chosen)
        {
            return new Posting.NoChannel();
        }

        var channelId = Id(chosen);
        // The nonce makes Discord drop the copy when an answer was lost and the post is sent again.
        var message = Shown(card) with
        {
            Nonce = $"booklist-{card.List.Id}",
        };
        try
        {
            var posted = await rest.CreateMessageAsync(channelId, message, cancel);
            var hasThread = await TryStartThreadAsync(
                channelId,
                posted.Id,
                card.List.Topic,
                cancel
            );
            return new Posting.Posted(chosen, (long)posted.Id.Value, hasThread);
        }
        catch (DiscordException refusal)
            when (NetworkChannelMessages.Lacking(refusal) is { } permission)
        {
            return new Posting.NotAllowed(chosen, permission);
        }
    }

    /// <summary>Puts the list as it is now in the place of its message.</summary>
    /// <returns>False when somebody deleted the message or its channel, or shut the bot out of it.</returns>
    public async Task<bool> UpdateAsync(ListCard card, CancellationToken cancel)
    {
        if (card.List is not { ChannelId: { } channelId, MessageId: { } messageId })
        {
            throw new UnreachableException("The list was never posted.");
        }

        try
        {
            await rest.EditMessageAsync(Id(channelId), Id(messageId), Shown(card), cancel);
            return true;
        }
        catch (DiscordException refusal)
            when (refusal.Code == DiscordErrorCode.UnknownMessage
                || NetworkChannelMessages.Lacking(refusal) is not null
            )
        {
            LogGone(logger, card.List.Id, refusal.Code);
            return false;
        }
    }

    private OutgoingMessage Shown(ListCard card) =>
        BookListCardMessages.Card(
            card,
            settings.Of(card.List.NetworkId).Zone,
            clock.GetCurrentInstant()
        );

    /// <summary>A list is of use without its thread, so a missing permission is only told.</summary>
    private async Task<bool> TryStartThreadAsync(
        Snowflake channelId,
        Snowflake messageId,
        string topic,
        CancellationToken cancel
    )
    {
        try
        {
            await rest.StartThreadAsync(channelId, messageId, topic, cancel);
            return true;
        }
        catch (DiscordException refusal)
        {
            LogNoThread(logger, refusal.Code);
            return false;
        }
    }

    private static Snowflake Id(long id) => new((ulong)id);

    [LoggerMessage(
        LogLevel.Information,
        "The message of list {ListId} can't be changed any more (Discord's code {Code})"
    )]
    private static partial void LogGone(ILogger logger, long listId, int code);

    [LoggerMessage(LogLevel.Warning, "A list was posted without a thread (Discord's code {Code})")]
    private static partial void LogNoThread(ILogger logger, int code);
}
