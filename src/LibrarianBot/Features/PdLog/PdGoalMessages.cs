using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.PdLog;

/// <summary>What a member counts towards.</summary>
internal static class PdGoalMessages
{
    public const string NeedsFirstDay =
        "For New South Wales I need the first day of your maintenance period, since each teacher has their own: for example *12 March 2024*.";

    public static Form Form(PdGoal goal)
    {
        var scheme = PdSchemes.Of(goal);
        return new Form(
            CustomId.For("pd:goal-set", goal.NetworkId),
            "What do you count towards?",
            [
                new FormField(
                    "Hours and years",
                    new RadioGroupInput(
                        "scheme",
                        [
                            Option(
                                PdScheme.Victoria,
                                "20 hours a year, from 1 October",
                                "Victoria: VIT's registration year"
                            ),
                            Option(
                                PdScheme.NewSouthWalesFullTime,
                                "100 hours in five years",
                                "New South Wales, full time: NESA's maintenance period"
                            ),
                            Option(
                                PdScheme.NewSouthWalesPartTime,
                                "100 hours in seven years",
                                "New South Wales, part time or casual"
                            ),
                            Option(
                                PdScheme.MyOwn,
                                "My own hours, each year",
                                "From 1 January, or from the day that you give below"
                            ),
                        ]
                    )
                ),
                new FormField(
                    "Hours (where they differ)",
                    new TextInput("hours")
                    {
                        Required = false,
                        MaxLength = 10,
                        Value = goal.Hours == PdSchemes.Hours(scheme) ? null : $"{goal.Hours}",
                    }
                ),
                new FormField(
                    "First day of the period",
                    new TextInput("starts")
                    {
                        Required = false,
                        MaxLength = 100,
                        Value = scheme == PdScheme.Victoria ? null : PdWords.Said(goal.Starts),
                    },
                    "For New South Wales and your own, for example 12 March 2024."
                ),
            ]
        );

        SelectOption Option(PdScheme value, string label, string description) =>
            new(label, $"{value}")
            {
                Description = description,
                Default = value == scheme ? true : null,
            };
    }

    public static OutgoingMessage Set(PdProgress progress) =>
        new()
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(
                    $"Saved. So far you have {PdLogMessages.Progress(progress)}. The hours and years of VIT and NESA are as they published them; check with them that nothing has changed."
                ),
                ActionRow.Of(PdLogMessages.SeeLog(progress.Goal.NetworkId)),
            ],
        };

    public static string NoHours(string typed) =>
        $"I couldn't read *{Markdown.Escape(PlainText.OneLine(typed, 20))}* as hours. Type a whole number from 1 to {PdGoal.MostHours}, for example *20*.";

    public static OutgoingMessage Trouble(long networkId, string sentence) =>
        new()
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(sentence),
                ActionRow.Of(
                    new Button
                    {
                        Label = "Try again",
                        CustomId = CustomId.For("pd:goal", networkId),
                    }
                ),
            ],
        };
}
