using System.Runtime.CompilerServices;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Networks;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>Shows the record of a meetup to everybody, for the first time or again: in its thread, or else where it was announced.</summary>
internal sealed partial class MinutesShowingMessages(
    IDiscordRest rest,
    MinutesReader reader,
    MinutesRows rows,
    NetworkChannels channels,
    MeetupTroubles troubles,
    IClock clock,
    ILogger<MinutesShowingMessages> logger
)
{
    public async Task ShowAsync(long meetupId, CancellationToken cancel)
    {
        if (await reader.ReadAsync(meetupId, cancel) is not { Minutes: { } minutes } card)
        {
            return;
        }

        var message = MinutesCardMessages.Shown(card, clock.GetCurrentInstant(), mayWrite: false);
        if (minutes.MessageId is null)
        {
            if (card.SaysAnything && !await PostAsync(card, message, cancel))
            {
                return;
            }
        }
        else
        {
            await UpdateAsync(minutes, message, cancel);
        }

        await rows.ShownAsync(meetupId, minutes.Revision, cancel);
    }

    /// <returns>Whether it is posted somewhere.</returns>
    private async Task<bool> PostAsync(
        MinutesCard card,
        OutgoingMessage message,
        CancellationToken cancel
    )
    {
        var meetupId = card.Meetup.Id;
        // The nonce makes Discord drop the copy when an answer was lost and the post is sent again.
        message = message with
        {
            Nonce = $"minutes-{meetupId}",
        };
        await foreach (var channelId in PlacesAsync(card.Meetup, cancel))
        {
            try
            {
                var posted = await rest.CreateMessageAsync(Id(channelId), message, cancel);
                await rows.RememberAsync(meetupId, channelId, (long)posted.Id.Value);
                return true;
            }
            catch (DiscordException refusal) when (NetworkChannels.Lacking(refusal) is not null)
            {
                LogShut(logger, meetupId, refusal.Code);
            }
        }

        LogNowhere(logger, meetupId);
        await troubles.TellAsync(card.Meetup, MeetupTrouble.NoPlaceForRecord, cancel);
        return false;
    }

    private async Task UpdateAsync(
        MeetupMinutes minutes,
        OutgoingMessage message,
        CancellationToken cancel
    )
    {
        try
        {
            await rest.EditMessageAsync(
                Id(minutes.ChannelId!.Value),
                Id(minutes.MessageId!.Value),
                message,
                cancel
            );
        }
        catch (DiscordException refusal)
            when (refusal.Code == DiscordErrorCode.UnknownMessage
                || NetworkChannels.Lacking(refusal) is not null
            )
        {
            LogShut(logger, minutes.MeetupId, refusal.Code);
        }
    }

    /// <summary>Its thread, the channel in which it was announced, the network's channel for announcements.</summary>
    private async IAsyncEnumerable<long> PlacesAsync(
        Meetup meetup,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        long?[] known = [meetup.ThreadId, meetup.ChannelId];
        foreach (var place in known.OfType<long>())
        {
            yield return place;
        }

        if (
            await channels.ForAnnouncementsAsync(meetup.NetworkId, cancel) is { } usual
            && usual != meetup.ChannelId
        )
        {
            yield return usual;
        }
    }

    private static Snowflake Id(long id) => new((ulong)id);

    [LoggerMessage(
        LogLevel.Warning,
        "The minutes of meetup {MeetupId} can't be shown in one place (Discord's code {Code})"
    )]
    private static partial void LogShut(ILogger logger, long meetupId, int code);

    [LoggerMessage(LogLevel.Warning, "There is no channel for the minutes of meetup {MeetupId}")]
    private static partial void LogNowhere(ILogger logger, long meetupId);
}
