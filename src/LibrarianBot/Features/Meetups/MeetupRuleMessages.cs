using Humanizer;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <summary>What a coordinator sees of the rule.</summary>
internal static class MeetupRuleMessages
{
    private const int DaysInWeek = 7;

    /// <summary>The rule as it would be, before it is kept.</summary>
    public static OutgoingMessage Preview(Outlook outlook, Instant now)
    {
        var rule = outlook.Rule!;
        return new OutgoingMessage
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(
                    $"{Heading(rule)}. The next {Count(outlook)}:\n{OutlookMessages.Lines(outlook, now)}\n{Rest(rule)}"
                ),
                ActionRow.Of(
                    Button("Keep", "meetup-rule:keep", rule.Id, ButtonStyle.Primary),
                    Button("Change", "meetup-rule:change", rule.Id),
                    Button("Skip one", "meetup-rule:skip", rule.Id)
                ),
            ],
        };
    }

    public static OutgoingMessage Kept(Outlook outlook, Instant now, Snowflake server)
    {
        var rule = outlook.Rule!;
        var text =
            $"Kept: {Heading(rule)}. I'll make each term's meetup by myself and tell everybody {Lead(rule)} before. The next {Count(outlook)}:\n{OutlookMessages.Lines(outlook, now)}";
        return new OutgoingMessage
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(text),
                .. OutlookMessages.Choices(outlook, server),
                KeptButtons(rule.Id),
            ],
        };
    }

    public static ActionRow KeptButtons(long ruleId) =>
        ActionRow.Of(
            Button("Change", "meetup-rule:change", ruleId),
            Button("Skip one", "meetup-rule:skip", ruleId),
            Button("Stop the rule", "meetup-rule:stop", ruleId)
        );

    /// <summary>Which of the next ones is left out.</summary>
    public static OutgoingMessage SkipChoice(Outlook outlook, Instant now)
    {
        var given = outlook.Next.Where(one => one.TermYear is not null).ToList();
        if (given.Count == 0)
        {
            return OutgoingMessage.Text(
                "There is none to leave out: the rule gives no meetup yet."
            );
        }

        return new OutgoingMessage
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay("Which one is left out? The others stay as they are."),
                ActionRow.Of(
                    new StringSelect
                    {
                        CustomId = CustomId.For("meetup-rule:skipped", outlook.Rule!.Id),
                        Placeholder = "Leave out",
                        Options =
                        [
                            .. given.Select(one => new SelectOption(
                                PlainText.Cut(
                                    $"{one.TermName ?? one.Title}, {Days.Said(one.At.Day, MeetupPhraseMessages.Today(one.At, now))}",
                                    100
                                ),
                                $"{one.TermYear}-{one.TermNumber}"
                            )),
                        ],
                    }
                ),
                ActionRow.Of(Button("None of them", "meetup-rule:show", outlook.Rule.Id)),
            ],
        };
    }

    public static readonly OutgoingMessage Stopped = OutgoingMessage.Text(
        "Stopped: the rule makes no more meetups. Those that everybody knows of stay; call one off with `/meetup cancel`."
    );

    /// <summary><c>**Wednesday of week 5, 3:45 pm**, hosts in turn</c>.</summary>
    public static string Heading(MeetupRule rule)
    {
        var hosts =
            rule.Mode == MeetupMode.Online || rule.Hosts.Count == 0 ? "online"
            : rule.Hosts.Count > 1 ? "hosts in turn"
            : $"at {Markdown.Escape(rule.HostOf(0)!.Where)}";
        return $"**{rule.Weekday} of week {rule.Week}, {ClockTimes.Said(rule.StartsAt)}**, {hosts}";
    }

    private static string Rest(MeetupRule rule)
    {
        var capacity = rule.Capacity is { } most ? $" There is room for {most}." : "";
        return $"{Lengths.Said(rule.Minutes)}, {MeetupPhraseMessages.How(rule.Mode)}. Everybody is told {Lead(rule)} before.{capacity}";
    }

    private static string Lead(MeetupRule rule) =>
        rule.LeadDays % DaysInWeek == 0
            ? "week".ToQuantity(rule.LeadDays / DaysInWeek, ShowQuantityAs.Words)
            : "day".ToQuantity(rule.LeadDays, ShowQuantityAs.Words);

    private static string Count(Outlook outlook) =>
        outlook.Next.Count == 1 ? "one" : outlook.Next.Count.ToWords();

    private static Button Button(
        string label,
        string id,
        long ruleId,
        ButtonStyle style = ButtonStyle.Secondary
    ) =>
        new()
        {
            Label = label,
            CustomId = CustomId.For(id, ruleId),
            Style = style,
        };
}
