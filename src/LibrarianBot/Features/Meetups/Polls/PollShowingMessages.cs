using LibrarianBot.Discord;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Features.Networks;
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
    NetworkSettingsCache settings,
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
        var channelId = await ChannelAsync(tally.Poll, cancel);

        // The nonce makes Discord drop the copy when an answer was lost and the post is sent again.
        var message = PollCardMessages.Card(tally, clock.GetCurrentInstant()) with
        {
            Nonce = $"meetup-poll-{tally.Poll.Id}",
        };
        try
        {
            var sent = await rest.CreateMessageAsync(channelId, message, cancel);
            var (channel, id) = ((long)channelId.Value, (long)sent.Id.Value);
            await posted.RememberAsync(tally.Poll.Id, channel, id);
            return new PollPosting(channel, null);
        }
        catch (DiscordException refusal) when (Lacking(refusal) is { } permission)
        {
            return new PollPosting((long)channelId.Value, permission);
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
                new Snowflake((ulong)channelId),
                new Snowflake((ulong)messageId),
                PollCardMessages.Card(tally, clock.GetCurrentInstant()),
                cancel
            );
        }
        catch (DiscordException refusal)
            when (refusal.Code == DiscordErrorCode.UnknownMessage || Lacking(refusal) is not null)
        {
            LogGone(logger, tally.Poll.Id, refusal.Code);
        }

        return new PollPosting(channelId, null);
    }

    /// <summary>The one for announcements; without one, where it was asked for.</summary>
    private async Task<Snowflake> ChannelAsync(MeetupPoll poll, CancellationToken cancel)
    {
        if (settings.Of(poll.NetworkId).AnnouncementsChannelId is { } chosen)
        {
            return new Snowflake((ulong)chosen);
        }

        var channels = await rest.GetChannelsAsync(new Snowflake((ulong)poll.NetworkId), cancel);
        return channels
                .FirstOrDefault(channel =>
                    channel
                        is {
                            Type: ChannelType.Text or ChannelType.Announcement,
                            IsObfuscated: false
                        }
                    && string.Equals(
                        channel.Name,
                        AnnounceMessages.UsualChannel,
                        StringComparison.OrdinalIgnoreCase
                    )
                )
                ?.Id
            ?? new Snowflake((ulong)poll.ChannelId);
    }

    private static string? Lacking(DiscordException refusal) =>
        refusal.Code switch
        {
            DiscordErrorCode.MissingAccess or DiscordErrorCode.UnknownChannel => "View Channel",
            DiscordErrorCode.MissingPermissions => "Send Messages",
            _ => null,
        };

    [LoggerMessage(
        LogLevel.Information,
        "The message of poll {PollId} can't be changed any more (Discord's code {Code})"
    )]
    private static partial void LogGone(ILogger logger, long pollId, int code);
}
