using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Networks;
using LibrarianBot.Notices;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Announcement;

/// <summary>
/// Tells everybody of a meetup. The outbox posts it, so that it stands once whatever happens in between; the board then
/// learns from the record where it is.
/// </summary>
internal sealed class AnnounceNotice(
    MeetupReader reader,
    MeetupBoard board,
    NetworkChannels channels
) : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel) =>
        await reader.CardAsync(notice.SubjectId, cancel) switch
        {
            null => new Rendered.Nothing("The meetup isn't there any more."),
            { Meetup.State: MeetupState.Skipped or MeetupState.Cancelled } => new Rendered.Nothing(
                "It was called off."
            ),
            { Meetup: var meetup } when now >= meetup.Begins => new Rendered.Nothing(
                "It had begun by then."
            ),
            { Meetup.MessageId: { } stands } when notice.Detail != $"{stands}" =>
                new Rendered.Nothing("It stands already."),
            { Meetup.Clash: { } clash } => new Rendered.Failed(
                $"Its day is {Markdown.Escape(clash)}. Choose a day first."
            ),
            var card => await ToChannelAsync(card, now, cancel),
        };

    public Task SettledAsync(ClaimedNotice notice, CancellationToken cancel)
    {
        board.Changed(notice.NetworkId, notice.SubjectId);
        return Task.CompletedTask;
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        await reader.FindAsync(notice.SubjectId, cancel) is { } meetup
            ? $"Announcement of {MeetupPhraseMessages.Title(meetup)}"
            : "Announcement of a meetup";

    private async Task<Rendered> ToChannelAsync(
        MeetupCard card,
        Instant now,
        CancellationToken cancel
    )
    {
        return await channels.ForAnnouncementsAsync(card.Meetup.NetworkId, cancel) is { } channel
            ? new Rendered.ToChannel(channel, AnnouncementMessages.Card(card, now))
            : new Rendered.Failed(
                $"I see no channel called #{NetworkChannels.Announcements}. Choose one with `/network setup`."
            );
    }
}
