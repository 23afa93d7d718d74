using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <summary>The form and the presses of the rule.</summary>
internal sealed class MeetupRuleCommands(
    MeetupRuleDraftService drafts,
    MeetupRuleService rules,
    OutlookReader outlook,
    NetworkSettingsCache settings,
    IClock clock
)
{
    [Form("meetup-rule:told")]
    public async Task<Reply> ToldAsync(
        Invocation from,
        long ruleId,
        [Field("week")] int week,
        [Field("weekday")] IsoDayOfWeek weekday,
        [Field("when")] string when,
        [Field("mode")] MeetupMode mode,
        [Field("where")] string? where,
        CancellationToken cancel
    )
    {
        var form = new RuleForm(week, weekday, when, mode, where);
        return await drafts.FillAsync(Caller(from), ruleId, form, cancel) switch
        {
            Ruling.Done(var rule) => Preview(await outlook.ReadAsync(rule.Id, Next, cancel)),
            var refusal => MeetupRuleRefusalMessages.Refused(refusal, ruleId),
        };
    }

    [Button("meetup-rule:keep")]
    [Replaces]
    public async Task<Reply> KeepAsync(Invocation from, long ruleId, CancellationToken cancel) =>
        await rules.KeepAsync(Caller(from), ruleId, cancel) is var ruling and not Ruling.Done
            ? MeetupRuleRefusalMessages.Refused(ruling)
            : Reply.Update(
                MeetupRuleMessages.Kept(
                    (await outlook.ReadAsync(ruleId, Next, cancel))!,
                    clock.GetCurrentInstant(),
                    from.GuildId
                )
            );

    [Button("meetup-rule:change")]
    public async Task<Reply> ChangeAsync(Invocation from, long ruleId, CancellationToken cancel) =>
        !Caller(from).IsCoordinator
            ? MeetupRuleRefusalMessages.Refused(new Ruling.OnlyCoordinators())
        : await outlook.ReadAsync(ruleId, Next, cancel)
            is { Rule: { State: not MeetupRuleState.Ended } rule }
            ? Reply.Form(MeetupRuleFormMessages.Form(rule))
        : MeetupRuleRefusalMessages.Refused(new Ruling.NotThere());

    [Button("meetup-rule:skip")]
    [Replaces]
    public async Task<Reply> SkipAsync(Invocation from, long ruleId, CancellationToken cancel) =>
        !Caller(from).IsCoordinator
            ? MeetupRuleRefusalMessages.Refused(new Ruling.OnlyCoordinators())
        : await outlook.ReadAsync(ruleId, Next, cancel)
            is { Rule.State: not MeetupRuleState.Ended } ahead
            ? Reply.Update(MeetupRuleMessages.SkipChoice(ahead, clock.GetCurrentInstant()))
        : MeetupRuleRefusalMessages.Refused(new Ruling.NotThere());

    [Select("meetup-rule:skipped")]
    [Replaces]
    public async Task<Reply> SkippedAsync(
        Invocation from,
        long ruleId,
        IReadOnlyList<string> values,
        CancellationToken cancel
    )
    {
        var term = TermChoice.Read(values is [var chosen] ? chosen : "") ?? default;
        return
            await rules.SkipAsync(Caller(from), ruleId, term, cancel)
                is var ruling
                    and not Ruling.Done
            ? MeetupRuleRefusalMessages.Refused(ruling)
            : await ShowAsync(from, ruleId, cancel);
    }

    [Button("meetup-rule:show")]
    [Replaces]
    public async Task<Reply> ShowAsync(Invocation from, long ruleId, CancellationToken cancel) =>
        !Caller(from).IsCoordinator
            ? MeetupRuleRefusalMessages.Refused(new Ruling.OnlyCoordinators())
            : await outlook.ReadAsync(ruleId, Next, cancel) switch
            {
                { Rule.State: MeetupRuleState.Draft } ahead => Reply.Update(
                    MeetupRuleMessages.Preview(ahead, clock.GetCurrentInstant())
                ),
                { Rule.State: MeetupRuleState.Kept } ahead => Reply.Update(
                    OutlookMessages.Upcoming(ahead, clock.GetCurrentInstant(), from.GuildId)
                ),
                _ => MeetupRuleRefusalMessages.Refused(new Ruling.NotThere()),
            };

    [Button("meetup-rule:stop")]
    [Replaces]
    public async Task<Reply> StopAsync(Invocation from, long ruleId, CancellationToken cancel) =>
        await rules.StopAsync(Caller(from), ruleId, cancel) is var ruling and not Ruling.Done
            ? MeetupRuleRefusalMessages.Refused(ruling)
            : Reply.Update(MeetupRuleMessages.Stopped);

    private const int Next = OutlookReader.Usual;

    private Reply Preview(Outlook? ahead) =>
        ahead is null
            ? MeetupRuleRefusalMessages.Refused(new Ruling.NotThere())
            : Reply.Private(MeetupRuleMessages.Preview(ahead, clock.GetCurrentInstant()));

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
