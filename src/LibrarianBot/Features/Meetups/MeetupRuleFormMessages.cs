using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <summary>The rule's form: as much as one form holds. The rest are options of the command.</summary>
internal static class MeetupRuleFormMessages
{
    private const int LongestWhere = 2000;

    public static Form Form(MeetupRule rule) =>
        new(
            CustomId.For("meetup-rule:told", rule.Id),
            "When and where you meet",
            [
                new FormField("Week of term", Week(rule)),
                new FormField("Weekday", Weekday(rule)),
                new FormField(
                    "Time",
                    new TextInput("when")
                    {
                        MaxLength = 60,
                        Value = $"{ClockTimes.Said(rule.StartsAt)}, {Lengths.Said(rule.Minutes)}",
                    },
                    "When it begins and how long it takes."
                ),
                new FormField("How", Mode(rule)),
                new FormField(
                    "Where",
                    new TextInput("where")
                    {
                        Multiline = true,
                        Required = false,
                        MaxLength = LongestWhere,
                        Value = Where(rule),
                        Placeholder = "Hilltop Primary (park on Banksia St, sign in at the office)",
                    },
                    "A school on each line, with parking and signing in in brackets. Several take turns."
                ),
            ]
        );

    private static StringSelectInput Week(MeetupRule rule) =>
        new(
            "week",
            [
                .. Enumerable
                    .Range(1, MeetupRule.LastWeek)
                    .Select(week => new SelectOption($"Week {week}", $"{week}")
                    {
                        Default = week == rule.Week ? true : null,
                    }),
            ]
        );

    private static StringSelectInput Weekday(MeetupRule rule) =>
        new(
            "weekday",
            [
                .. Enum.GetValues<IsoDayOfWeek>()
                    .Where(day => day != IsoDayOfWeek.None)
                    .Select(day => new SelectOption($"{day}", $"{day}")
                    {
                        Default = day == rule.Weekday ? true : null,
                    }),
            ]
        );

    private static RadioGroupInput Mode(MeetupRule rule) =>
        new(
            "mode",
            [
                .. new[] { MeetupMode.Both, MeetupMode.InPerson, MeetupMode.Online }.Select(
                    mode => new SelectOption(Capital(MeetupPhraseMessages.How(mode)), $"{mode}")
                    {
                        Default = mode == rule.Mode ? true : null,
                    }
                ),
            ]
        );

    private static string? Where(MeetupRule rule)
    {
        var lines = rule
            .Hosts.OrderBy(host => host.Position)
            .Select(host => new HostLine(host.School, host.AccessNotes).ToString());
        var text = string.Join('\n', lines);
        return text.Length == 0 ? null : PlainText.Cut(text, LongestWhere);
    }

    private static string Capital(string words) =>
        string.Concat(words[..1].ToUpperInvariant(), words[1..]);
}
