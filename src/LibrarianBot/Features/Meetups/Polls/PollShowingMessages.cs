using LibrarianBot.Discord;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Networks;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>What came of showing a poll.</summary>
/// <param name="ChannelId">The channel.</param>
/// <param name="Lacks">What the bot may not do there, or null when it is posted.</param>
internal sealed record PollPosting(long ChannelId, string? Lacks);

/// <summary>Shows a poll to everybody, for the first time or again, and remembers that it did.</summary>
internal sealed partial class PollShowingMessages(
    PollReader reader,
    PostedPolls posted,
    IDiscordRest rest,
    NetworkChannels channels,
    IClock clock,
    ILogger<PollShowingMessages> logger
)
{
    /// <summary>Posts the poll, or changes its message; null for one that is gone.</summary>
    public async Task<PollPosting?> ShowAsync(long pollId, CancellationToken cancel)
    {
        if (await reader.TallyAsync(pollId, cancel) is not { } tally)
        {
            return null;
        }

        var posting = tally.Poll.MessageId is { } messageId
            ? await UpdateAsync(tally, messageId, cancel)
            : await PostAsync(tally, cancel);
        if (posting.Lacks is null)
        {
            await posted.ShownAsync(pollId, tally.Poll.Revision, cancel);
        }

        return posting;
    }

    private async Task<PollPosting> PostAsync(PollTally tally, CancellationToken cancel)
    {
        // Without one for announcements, where it was asked for.
        var channelId =
            await channels.ForAnnouncementsAsync(tally.Poll.NetworkId, cancel)
            ?? tally.Poll.ChannelId;

        // The nonce makes Discord drop the copy when an answer was lost and the post is sent again.
        var message = PollCardMessages.Card(tally, clock.GetCurrentInstant()) with
        {
            Nonce = $"meetup-poll-{tally.Poll.Id}",
        };
        try
        {
            var sent = await rest.CreateMessageAsync(Id(channelId), message, cancel);
            await posted.RememberAsync(tally.Poll.Id, channelId, (long)sent.Id.Value);
            return new PollPosting(channelId, null);
        }
        catch (DiscordException refusal) when (NetworkChannels.Lacking(refusal) is { } permission)
        {
            return new PollPosting(channelId, permission);
        }
    }

    /// <summary>A message that somebody deleted stays away.</summary>
    private async Task<PollPosting> UpdateAsync(
        PollTally tally,
        long messageId,
        CancellationToken cancel
    )
    {
        var channelId = tally.Poll.ChannelId;
        try
        {
            await rest.EditMessageAsync(
                Id(channelId),
                Id(messageId),
                PollCardMessages.Card(tally, clock.GetCurrentInstant()),
                cancel
            );
        }
        catch (DiscordException refusal)
            when (refusal.Code == DiscordErrorCode.UnknownMessage
                || NetworkChannels.Lacking(refusal) is not null
            )
        {
            LogGone(logger, tally.Poll.Id, refusal.Code);
        }

        return new PollPosting(channelId, null);
    }

    private static Snowflake Id(long id) => new((ulong)id);

    [LoggerMessage(
        LogLevel.Information,
        "The message of poll {PollId} can't be changed any more (Discord's code {Code})"
    )]
    private static partial void LogGone(ILogger logger, long pollId, int code);
}
