using LibrarianBot.Discord;
using LibrarianBot.Discord.Rest;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Announcement;

/// <summary>Brings what Discord shows of a meetup up to date, and remembers that it did.</summary>
internal sealed class MeetupShowingMessages(
    MeetupReader reader,
    AnnouncedMeetups announced,
    IDiscordRest rest,
    IClock clock
)
{
    /// <summary>Nothing happens before it is announced.</summary>
    public async Task ShowAsync(long meetupId, CancellationToken cancel)
    {
        if (
            await reader.CardAsync(meetupId, cancel) is not { } card
            || card.Meetup is not { ChannelId: { } channelId, MessageId: { } messageId }
        )
        {
            return;
        }

        var message = AnnouncementMessages.Card(card, clock.GetCurrentInstant());
        await rest.EditMessageAsync(
            new Snowflake((ulong)channelId),
            new Snowflake((ulong)messageId),
            message,
            cancel
        );
        await announced.ShownAsync(card.Meetup, cancel);
    }
}
