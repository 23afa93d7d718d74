using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>The forms for actions, and why not.</summary>
internal static class ActionFormMessages
{
    private const int MostOptions = 25;
    private const int LongestDay = 60;

    /// <param name="meetup">Where it was agreed.</param>
    /// <param name="choices">
    /// Who may be given it, for a direct message, where Discord's own select offers nobody; null for everybody of the server.
    /// </param>
    public static Form Add(Meetup meetup, IReadOnlyList<(long MemberId, string Name)>? choices)
    {
        var rows = new List<FormRow>
        {
            new FormField(
                "What is to be done?",
                new TextInput("what")
                {
                    MaxLength = MeetupAction.LongestText,
                    Placeholder = "Book the author visit",
                }
            ),
            new FormField(
                "By when? (optional)",
                new TextInput("by") { Required = false, MaxLength = LongestDay },
                "For example Friday week or 12 March. A reminder comes the day before."
            ),
        };
        if (choices is not { Count: 0 })
        {
            rows.Insert(
                1,
                new FormField("Who? (optional)", Who(choices), "Left empty, it's yours.")
            );
        }

        return new Form(
            CustomId.For("meetup-action:added", meetup.NetworkId, meetup.Id),
            PlainText.Cut($"Action from {meetup.Title}", 45),
            rows
        );
    }

    public static Form Day(MeetupAction action) =>
        new(
            CustomId.For("meetup-action:moved", action.NetworkId, action.Id),
            "Another day",
            [
                new FormText(Markdown.Escape(action.Text)),
                new FormField("By when?", new TextInput("by") { MaxLength = LongestDay }),
            ]
        );

    public static Reply Refused(ActionChange refusal) =>
        Reply.Private(
            refusal switch
            {
                ActionChange.NotYours(var owner) =>
                    $"That is {Markdown.Escape(owner)}'s, so only they, the host or a coordinator can change it.",
                ActionChange.NotForOthers =>
                    "Only the host or a coordinator gives others something to do. You can take it on yourself.",
                ActionChange.TooEarly(var meetup) =>
                    $"{MeetupPhraseMessages.Title(meetup)} hasn't begun. Put it on the agenda with `/meetup agenda-add` instead.",
                ActionChange.DayHasPassed(var day, var today) =>
                    $"{Days.Said(day, today)} has passed. Try a later day, for example *next Friday*.",
                ActionChange.TooManyOpen(var limit) =>
                    $"{limit} actions are open already. Mark some as done first: `/meetup actions`.",
                ActionChange.NothingTyped => "I need to know what is to be done, in a few words.",
                ActionChange.NobodyThere =>
                    "I don't know that person here, so nothing was added. Choose somebody of this server.",
                _ =>
                    "That isn't here any more, so nothing was changed. See what is open with `/meetup actions`.",
            }
        );

    private static FormInput Who(IReadOnlyList<(long MemberId, string Name)>? choices) =>
        choices is null
            ? new UserSelectInput("who") { Required = false }
            : new StringSelectInput(
                "who",
                [
                    .. choices
                        .Take(MostOptions)
                        .Select(person => new SelectOption(
                            PlainText.Cut(person.Name, 100),
                            $"{person.MemberId}"
                        )),
                ]
            )
            {
                Required = false,
            };
}
