using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Minutes;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Announcement;

/// <summary>Says to whoever planned a meetup what keeps it from being shown as it should be, and how to mend that.</summary>
internal sealed class TroubleNotice(LibraryDb db, MeetupReader reader, MinutesReader minutes)
    : INoticeRenderer
{
    private const string Mended = "It is mended.";

    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        if (notice.Detail == nameof(MeetupTrouble.NoPlaceForRecord))
        {
            return await NoPlaceAsync(notice.SubjectId, cancel);
        }

        if (
            await reader.FindAsync(notice.SubjectId, cancel) is not { IsAhead: true } meetup
            || now >= meetup.Ends
        )
        {
            return new Rendered.Nothing("The meetup is over.");
        }

        var title = MeetupPhraseMessages.Title(meetup);
        return Enum.Parse<MeetupTrouble>(notice.Detail ?? "") switch
        {
            MeetupTrouble.NotAnnounced => await NotAnnouncedAsync(meetup, title, cancel),
            MeetupTrouble.MessageGone => Say(
                $"The announcement of {title} is gone: somebody deleted it, or I can't see its channel any more. Everybody's answers are kept, but nobody can answer there.",
                Again("Post it again", meetup)
            ),
            MeetupTrouble.NoThread when meetup.ThreadId is null => Say(
                $"{title} is announced, but without a thread. Give me *Create Public Threads* in <#{meetup.ChannelId}> (channel settings → Permissions → LibrarianBot), and I'll open it with the next answer."
            ),
            MeetupTrouble.NoEvent when meetup.EventId is null => Say(
                $"{title} is announced, but isn't among Discord's own events. Give me *Create Events* (server settings → Roles → LibrarianBot), and I'll make it with the next answer."
            ),
            MeetupTrouble.EventGone => Say(
                $"Discord's own event for {title} was removed or cancelled there, so I leave it alone. The meetup itself stands; to call it off use `/meetup cancel`."
            ),
            _ => new Rendered.Nothing(Mended),
        };
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        await reader.FindAsync(notice.SubjectId, cancel) is { } meetup
            ? $"What to mend about {MeetupPhraseMessages.Title(meetup)}"
            : "What to mend about a meetup";

    private async Task<Rendered> NotAnnouncedAsync(
        Meetup meetup,
        string title,
        CancellationToken cancel
    )
    {
        if (await MeetupTroubles.GivenUpAsync(db, meetup, cancel) is not { } failed)
        {
            return new Rendered.Nothing(Mended);
        }

        var server = new Snowflake((ulong)meetup.NetworkId);
        return Say(
            $"I couldn't announce {title}. {failed.Outcome}",
            meetup.Clash is null
                ? Again("Try again", meetup)
                : new Button
                {
                    Style = ButtonStyle.Primary,
                    Label = "Choose a day",
                    CustomId = CustomId.For("meetup-day:other", server, $"{meetup.Id}"),
                }
        );
    }

    private async Task<Rendered> NoPlaceAsync(long meetupId, CancellationToken cancel) =>
        await minutes.ReadAsync(meetupId, cancel) is { Minutes.MessageId: null } card
            ? Say(MinutesPlaceMessages.Nowhere(card.Meetup), MinutesPlaceMessages.Post(card.Meetup))
            : new Rendered.Nothing(Mended);

    /// <summary>The message that is to be replaced is named, so that an old button does nothing.</summary>
    private static Button Again(string label, Meetup meetup) =>
        new()
        {
            Style = ButtonStyle.Primary,
            Label = label,
            CustomId = CustomId.For(
                "meetup-announce:again",
                new Snowflake((ulong)meetup.NetworkId),
                meetup.Id,
                meetup.MessageId ?? 0
            ),
        };

    private static Rendered.ToMember Say(string text, Button? button = null) =>
        new(
            new OutgoingMessage
            {
                Components = button is null
                    ? [new TextDisplay(text)]
                    : [new TextDisplay(text), ActionRow.Of(button)],
            },
            ThreadId: null
        );
}
