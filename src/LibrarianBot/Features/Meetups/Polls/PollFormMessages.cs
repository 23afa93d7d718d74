using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>The coordinator's form: what, when and where.</summary>
internal static class PollFormMessages
{
    private const int LongestDays = 100;
    private const int LongestOther = 200;
    private const int LongestWhere = 400;

    public static Form Form(PollTyped typed, IReadOnlyList<BlockTime> usual) =>
        new(
            CustomId.For("meetup-poll:told", $"{typed.Options}"),
            "When could you meet?",
            [
                new FormField(
                    "Which days",
                    new TextInput("days")
                    {
                        MaxLength = LongestDays,
                        Value = Prefilled(typed.Days),
                        Placeholder = "next week, Mon-Fri of week 5, or 8 to 12 March",
                    },
                    "Weekends and closed days are left out by themselves."
                ),
                new FormField(
                    "Times of day",
                    new CheckboxGroupInput("blocks", [.. usual.Select(time => Option(typed, time))])
                    {
                        Required = false,
                    }
                ),
                new FormField(
                    "Other times",
                    new TextInput("other")
                    {
                        Required = false,
                        MaxLength = LongestOther,
                        Value = Prefilled(typed.Other),
                        Placeholder = "2:30 pm, or lunch 12:40 pm",
                    },
                    "Also where a time above differs this once."
                ),
                new FormField(
                    "Where",
                    new TextInput("where")
                    {
                        Required = false,
                        MaxLength = LongestWhere,
                        Value = Prefilled(typed.Where),
                        Placeholder = "Hilltop Primary (park on Banksia St, sign in at the office)",
                    },
                    "A school, with parking and signing in in brackets. Left empty, it's online."
                ),
                new FormField(
                    "What it's called",
                    new TextInput("title")
                    {
                        Required = false,
                        MaxLength = MeetupLimits.Title,
                        Value = Prefilled(typed.Title),
                        Placeholder = "Term 1 meetup",
                    }
                ),
            ]
        );

    private static SelectOption Option(PollTyped typed, BlockTime time) =>
        new(
            $"{Capital(BlockWords.Said(time.Block))}, {ClockTimes.Said(time.StartsAt)}",
            $"{time.Block}"
        )
        {
            Default = typed.Blocks.Contains($"{time.Block}", StringComparer.Ordinal) ? true : null,
        };

    private static string? Prefilled(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string Capital(string words) =>
        string.Concat(words[..1].ToUpperInvariant(), words[1..]);
}
