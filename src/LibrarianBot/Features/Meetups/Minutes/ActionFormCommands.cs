using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Features.Meetups.Presence;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>The forms of actions: a new one, and another day.</summary>
internal sealed class ActionFormCommands(
    ActionService service,
    ActionSettlingService settling,
    ActionReader reader,
    MinutesReader meetups,
    AttendanceReader attendance,
    ActionAnswerCommands answers,
    NetworkSettingsCache settings,
    IClock clock
)
{
    [Button("meetup-action:add")]
    [InDirectMessages]
    public async Task<Reply> AddAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    )
    {
        if (await meetups.ReadAsync(meetupId, cancel) is not { Meetup: var meetup })
        {
            return ActionFormMessages.Refused(new ActionChange.NotThere());
        }

        if (!meetup.MayBeChangedBy(Caller(from)))
        {
            return Reply.Form(ActionFormMessages.Add(meetup, []));
        }

        // In a direct message Discord's own select has nobody but the two.
        var people = from.IsDirect() ? await attendance.ReadAsync(meetup, cancel) : null;
        return Reply.Form(
            ActionFormMessages.Add(
                meetup,
                people is null ? null : [.. people.Present, .. people.Others]
            )
        );
    }

    [Form("meetup-action:added")]
    [InDirectMessages]
    public async Task<Reply> AddedAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        [Field("what")] string what,
        [Field("who")] IReadOnlyList<Snowflake> who,
        [Field("by")] LocalDate? by,
        CancellationToken cancel
    )
    {
        NamedPerson? owner = from.People(who) is [var named, ..] ? named : null;
        return answers.Added(
            await service.AddAsync(Caller(from), meetupId, what, owner, by, cancel)
        );
    }

    [Button("meetup-action:day")]
    [InDirectMessages]
    public async Task<Reply> DayAsync(
        Invocation from,
        Snowflake server,
        long actionId,
        CancellationToken cancel
    ) =>
        await reader.ReadAsync(actionId, cancel) is { } line
            ? Reply.Form(ActionFormMessages.Day(line.Action))
            : ActionFormMessages.Refused(new ActionChange.NotThere());

    [Form("meetup-action:moved")]
    [InDirectMessages]
    public async Task<Reply> MovedAsync(
        Invocation from,
        Snowflake server,
        long actionId,
        [Field("by")] LocalDate by,
        CancellationToken cancel
    ) =>
        await settling.MoveAsync(Caller(from), actionId, by, cancel) switch
        {
            ActionChange.Done(var line) => answers.Followed(
                line,
                Reply.Private(ActionMessages.Moved(line, clock.GetCurrentInstant()))
            ),
            var refusal => ActionFormMessages.Refused(refusal),
        };

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
