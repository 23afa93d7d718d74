using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Features.Networks;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>Shows the record of a meetup to everybody, for the first time or again: in its thread, or else where it was announced.</summary>
internal sealed partial class MinutesShowingMessages(
    IDiscordRest rest,
    MinutesReader reader,
    MinutesRows rows,
    NetworkSettingsCache settings,
    IClock clock,
    ILogger<MinutesShowingMessages> logger
)
{
    private const string UsualChannel = "announcements";

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
        foreach (var channelId in await PlacesAsync(card.Meetup, cancel))
        {
            try
            {
                var posted = await rest.CreateMessageAsync(channelId, message, cancel);
                await rows.RememberAsync(meetupId, (long)channelId.Value, (long)posted.Id.Value);
                return true;
            }
            catch (DiscordException refusal) when (IsShut(refusal))
            {
                LogShut(logger, meetupId, refusal.Code);
            }
        }

        LogNowhere(logger, meetupId);
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
            when (refusal.Code == DiscordErrorCode.UnknownMessage || IsShut(refusal))
        {
            LogShut(logger, minutes.MeetupId, refusal.Code);
        }
    }

    /// <summary>Its thread, the channel in which it was announced, the network's channel for announcements.</summary>
    private async Task<IReadOnlyList<Snowflake>> PlacesAsync(
        Meetup meetup,
        CancellationToken cancel
    )
    {
        long?[] known =
        [
            meetup.ThreadId,
            meetup.ChannelId,
            settings.Of(meetup.NetworkId).AnnouncementsChannelId,
        ];
        var places = known.OfType<long>().Distinct().Select(Id).ToList();
        return places.Count > 0 ? places : await UsualAsync(meetup.NetworkId, cancel);
    }

    private async Task<IReadOnlyList<Snowflake>> UsualAsync(
        long networkId,
        CancellationToken cancel
    ) =>
        [
            .. (await rest.GetChannelsAsync(Id(networkId), cancel))
                .Where(channel =>
                    channel
                        is {
                            Type: ChannelType.Text or ChannelType.Announcement,
                            IsObfuscated: false
                        }
                    && string.Equals(channel.Name, UsualChannel, StringComparison.OrdinalIgnoreCase)
                )
                .Select(channel => channel.Id)
                .Take(1),
        ];

    private static bool IsShut(DiscordException refusal) =>
        refusal.Code
            is DiscordErrorCode.UnknownChannel
                or DiscordErrorCode.MissingAccess
                or DiscordErrorCode.MissingPermissions;

    private static Snowflake Id(long id) => new((ulong)id);

    [LoggerMessage(
        LogLevel.Warning,
        "The minutes of meetup {MeetupId} can't be shown in one place (Discord's code {Code})"
    )]
    private static partial void LogShut(ILogger logger, long meetupId, int code);

    [LoggerMessage(LogLevel.Warning, "There is no channel for the minutes of meetup {MeetupId}")]
    private static partial void LogNowhere(ILogger logger, long meetupId);
}
