using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.Meetups;

/// <summary>Why a rule isn't kept or changed, and what helps.</summary>
internal static class MeetupRuleRefusalMessages
{
    /// <summary>After a form, with a way back into it.</summary>
    public static Reply Refused(Ruling refusal, long ruleId)
    {
        var said = (Reply.Say)Refused(refusal);
        return refusal is Ruling.OnlyCoordinators or Ruling.NotThere
            ? said
            : Reply.Private(
                said.Message with
                {
                    Components =
                    [
                        .. said.Message.Components,
                        ActionRow.Of(
                            new Button
                            {
                                Label = "Try again",
                                CustomId = CustomId.For("meetup-rule:change", ruleId),
                                Style = ButtonStyle.Primary,
                            }
                        ),
                    ],
                }
            );
    }

    public static Reply Refused(Ruling refusal) =>
        Reply.Private(
            refusal switch
            {
                Ruling.OnlyCoordinators =>
                    "Only a coordinator can change the rule: somebody who may manage the server, or has the coordinators' role. See what is planned with `/meetup upcoming`.",
                Ruling.NoTerms =>
                    "I don't know your terms yet, so I can't tell when week 5 is. Choose your calendar with `/terms calendar` first.",
                Ruling.TimeUnreadable(var typed) => MeetupPhraseMessages.TimeUnreadable(typed),
                Ruling.LengthUnlikely(var minutes) => MeetupPhraseMessages.LengthUnlikely(minutes),
                Ruling.NoPlace =>
                    "I need at least one school or place, unless you only meet online. Write one on each line; they take turns.",
                Ruling.TooManyHosts(var count) =>
                    $"That's {count} schools, and I keep {MeetupLimits.MostHosts}. Leave some out for now.",
                Ruling.LinkUnreadable(var typed) => MeetupPhraseMessages.LinkUnreadable(typed),
                _ =>
                    "That rule isn't there any more, so nothing was changed. Use `/meetup rule` to make a new one.",
            }
        );
}
