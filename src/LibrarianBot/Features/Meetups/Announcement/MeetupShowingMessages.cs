using LibrarianBot.Discord;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Notices;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Announcement;

/// <summary>Brings what Discord shows of a meetup up to date, and remembers that it did.</summary>
internal sealed partial class MeetupShowingMessages(
    MeetupReader reader,
    AnnouncedMeetups announced,
    ThreadMessages threads,
    ScheduledEventMessages events,
    MeetupTroubles troubles,
    IDiscordRest rest,
    IClock clock,
    ILogger<MeetupShowingMessages> logger
)
{
    /// <summary>Nothing is shown before it is announced.</summary>
    public async Task ShowAsync(long meetupId, CancellationToken cancel)
    {
        if (await reader.FindAsync(meetupId, cancel) is not { } meetup)
        {
            return;
        }

        await announced.LearnAsync(meetup);
        var card = (await reader.CardAsync(meetupId, cancel))!;
        if (card.Meetup.MessageId is null)
        {
            await troubles.TellIfNotAnnouncedAsync(card.Meetup, cancel);
            return;
        }

        await UpdateAsync(card, cancel);
        await threads.KeepAsync(card.Meetup, cancel);
        await events.KeepAsync(card.Meetup, cancel);
        await announced.ShownAsync(card.Meetup, cancel);
    }

    private async Task UpdateAsync(MeetupCard card, CancellationToken cancel)
    {
        var meetup = card.Meetup;
        var message = AnnouncementMessages.Card(card, clock.GetCurrentInstant());
        try
        {
            await rest.EditMessageAsync(
                new Snowflake((ulong)meetup.ChannelId!.Value),
                new Snowflake((ulong)meetup.MessageId!.Value),
                message,
                cancel
            );
        }
        catch (DiscordException refusal)
            when (refusal.Code
                    is DiscordErrorCode.UnknownMessage
                        or DiscordErrorCode.UnknownChannel
                        or DiscordErrorCode.MissingAccess
            )
        {
            LogGone(logger, meetup.Id, refusal.Code);
            await troubles.TellAsync(
                meetup,
                MeetupTrouble.MessageGone,
                cancel,
                once: $":{meetup.MessageId}"
            );
        }
    }

    [LoggerMessage(
        LogLevel.Information,
        "The announcement of meetup {MeetupId} can't be changed any more (Discord's code {Code})"
    )]
    private static partial void LogGone(ILogger logger, long meetupId, int code);
}
