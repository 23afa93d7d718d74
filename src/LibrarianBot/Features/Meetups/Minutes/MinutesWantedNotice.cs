using Humanizer;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Presence;
using LibrarianBot.Notices;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>To the host, and at last to the coordinator: the minutes are wanted.</summary>
internal sealed class MinutesWantedNotice(MinutesReader reader) : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        if (await reader.ReadAsync(notice.SubjectId, cancel) is not { } card)
        {
            return new Rendered.Nothing("The meetup isn't there any more.");
        }

        return card.Minutes is { IsWritten: true }
            ? new Rendered.Nothing("The minutes are there.")
            : new Rendered.ToMember(Shown(card, notice.Detail, now), null);
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        await reader.ReadAsync(notice.SubjectId, cancel) is { } card
            ? $"Asking for the minutes of {MeetupPhraseMessages.Title(card.Meetup)}"
            : INoticeRenderer.NameOf(notice.Kind);

    private static OutgoingMessage Shown(MinutesCard card, string? detail, Instant now)
    {
        var meetup = card.Meetup;
        List<Component> buttons =
        [
            MinutesCardMessages.Write(meetup, isWritten: false),
            MinutesCardMessages.Attach(meetup),
            CodeNotice.Mark(meetup, "Mark who was there"),
            MinutesCardMessages.Decline(meetup),
        ];
        return new OutgoingMessage
        {
            Components = [new TextDisplay(Text(card, detail, now)), new ActionRow(buttons)],
        };
    }

    private static string Text(MinutesCard card, string? detail, Instant now)
    {
        var meetup = card.Meetup;
        var title = MeetupPhraseMessages.Title(meetup);
        var day = Days.Said(meetup.Day, MeetupPhraseMessages.Today(meetup.Time, now));
        var count = card.Present.Count;
        return detail switch
        {
            MinutesWanted.Now when count == 0 =>
                $"{title} is over. Nobody is marked as having been there: mark who was, and it goes into their PD logs. Add the minutes when you can.",
            MinutesWanted.Now =>
                $"{title}: {(count == 1 ? "1 person was" : $"{"person".ToQuantity(count)} were")} there. Add the minutes when you can.",
            MinutesWanted.Again =>
                $"{title} on {day} has no minutes yet. A few lines are enough: what was decided, and who does what.",
            _ when card.Minutes?.DeclinedById is not null =>
                $"The minutes of {title} on {day} are still to be written: its host can't this time. Could you, or somebody who was there?",
            _ =>
                $"{title} on {day} has no minutes, and its host was reminded. Could you write them, or ask somebody who was there?",
        };
    }
}
