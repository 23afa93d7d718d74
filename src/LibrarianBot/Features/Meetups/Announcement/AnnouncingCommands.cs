using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;

namespace LibrarianBot.Features.Meetups.Announcement;

/// <summary>The press under a message that says what to mend.</summary>
internal sealed class AnnouncingCommands(
    AnnouncingService announcing,
    NetworkSettingsCache settings
)
{
    [Button("meetup-announce:again")]
    [InDirectMessages]
    public async Task<Reply> AgainAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        long messageId,
        CancellationToken cancel
    )
    {
        var caller = from.MemberUnder(settings.Of((long)server.Value));
        return Reply.Private(
            await announcing.AgainAsync(caller, meetupId, messageId, cancel) switch
            {
                Announcing.Planned(var meetup) =>
                    $"I'm announcing {MeetupPhraseMessages.Title(meetup)} now. If something is still in the way, I'll say so here.",
                Announcing.Stands(var meetup) =>
                    $"{MeetupPhraseMessages.Title(meetup)} has been announced meanwhile.",
                Announcing.NotYours =>
                    "Only a coordinator or the host can do that, so nothing was changed.",
                _ =>
                    "That meetup isn't ahead any more, so nothing was changed. See what is with `/meetup upcoming`.",
            }
        );
    }
}
