using System.Globalization;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>What a coordinator may do with a result: make a time the meetup, or give the poll up.</summary>
internal static class PollChoiceMessages
{
    public static IEnumerable<Component> Choice(PollTally tally, Instant now)
    {
        var poll = tally.Poll;
        var today = PollPhraseMessages.Today(poll, now);
        var ahead = tally.Ranked.Where(slot => poll.At(slot).Begins > now).ToList();
        if (ahead.Count > 0)
        {
            yield return ActionRow.Of(
                new StringSelect
                {
                    CustomId = CustomId.For(
                        "meetup-poll:pick",
                        PollPhraseMessages.Server(poll),
                        poll.Id
                    ),
                    Placeholder = "Make another time the meetup",
                    Options =
                    [
                        .. ahead.Select(slot => new SelectOption(
                            $"{PollPhraseMessages.Brief(slot, today)} · {tally.Count(slot)} can",
                            slot.Position.ToString(CultureInfo.InvariantCulture)
                        )),
                    ],
                }
            );
        }

        Button[] make =
            tally.Answers.Count > 0 && ahead.Count > 0 ? [Make(poll, ahead[0], today)] : [];
        yield return ActionRow.Of([
            .. make,
            PollPhraseMessages.Button("Withdraw the poll", "meetup-poll:drop", poll),
        ]);
    }

    private static Button Make(MeetupPoll poll, PollSlot slot, LocalDate today) =>
        new()
        {
            Style = ButtonStyle.Primary,
            Label = $"Meet on {PollPhraseMessages.Brief(slot, today)}",
            CustomId = CustomId.For(
                "meetup-poll:make",
                PollPhraseMessages.Server(poll),
                poll.Id,
                slot.Position
            ),
        };
}
