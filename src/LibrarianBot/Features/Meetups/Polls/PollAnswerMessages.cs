using System.Globalization;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>The form in which a member ticks when they can, and what they see afterwards.</summary>
internal static class PollAnswerMessages
{
    /// <summary>As many fields as a form has.</summary>
    private const int MostFields = 5;

    public static Form Form(MeetupPoll poll, PollAnswer? before, LocalDate today)
    {
        var days = poll
            .Slots.OrderBy(slot => slot.Position)
            .GroupBy(slot => slot.Day)
            .Select(day => day.ToList())
            .ToList();
        var daysInField = (days.Count + MostFields - 1) / MostFields;
        return new Form(
            CustomId.For("meetup-poll:said", PollPhraseMessages.Server(poll), poll.Id),
            "When can you?",
            [
                .. days.Chunk(daysInField)
                    .Select(
                        (some, at) =>
                            new FormField(
                                Label(some, today),
                                Ticks(poll, [.. some.SelectMany(day => day)], (at, before), today)
                            )
                    ),
            ]
        );
    }

    public static Reply Thanks(Polling.Answered answered, string name, LocalDate today)
    {
        var (poll, suits) = answered;
        var text =
            suits.Count == 0
                ? $"Thanks, {name}. None of these times suits you; that helps too."
                : $"Thanks, {name}. You can on:\n{string.Join('\n', suits.Select(slot => $"- {PollPhraseMessages.Slot(poll, slot, today)}"))}";
        return Reply.Private(
            new OutgoingMessage
            {
                Components =
                [
                    new TextDisplay(
                        $"{text}\nYou can change it until {PollPhraseMessages.Closing(poll, today)}."
                    ),
                    ActionRow.Of(
                        PollPhraseMessages.Button("Change", "meetup-poll:say", poll),
                        PollPhraseMessages.Button("See who can", "meetup-poll:who", poll)
                    ),
                ],
            }
        );
    }

    /// <summary><c>Wednesday 24 February</c>, or <c>Mon 22 Feb to Tue 23 Feb</c>.</summary>
    private static string Label(List<PollSlot>[] days, LocalDate today) =>
        days.Length == 1
            ? Days.Said(days[0][0].Day, today)
            : $"{Days.Brief(days[0][0].Day, today)} to {Days.Brief(days[^1][0].Day, today)}";

    private static CheckboxGroupInput Ticks(
        MeetupPoll poll,
        IReadOnlyList<PollSlot> slots,
        (int Field, PollAnswer? Before) of,
        LocalDate today
    )
    {
        var isOneDay = slots.All(slot => slot.Day == slots[0].Day);
        return new CheckboxGroupInput(
            $"days{of.Field}",
            [
                .. slots.Select(slot => new SelectOption(
                    isOneDay
                        ? Capital(PollPhraseMessages.Time(poll, slot))
                        : $"{Days.Brief(slot.Day, today)}, {PollPhraseMessages.Time(poll, slot)}",
                    slot.Position.ToString(CultureInfo.InvariantCulture)
                )
                {
                    Default = of.Before?.Can(slot) == true ? true : null,
                }),
            ]
        )
        {
            Required = false,
        };
    }

    private static string Capital(string words) =>
        string.Concat(words[..1].ToUpperInvariant(), words[1..]);
}
