using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Agenda;

/// <summary>The presses about one line of an agenda.</summary>
internal sealed class AgendaLineCommands(
    AgendaService service,
    AgendaReader reader,
    NetworkSettingsCache settings,
    IClock clock
)
{
    [Select("meetup-agenda:pick")]
    [Replaces]
    public async Task<Reply> PickAsync(
        Invocation from,
        long meetupId,
        IReadOnlyList<string> values,
        CancellationToken cancel
    ) =>
        await reader.ReadAsync(meetupId, cancel) is { } agenda
        && Read(values is [var chosen] ? chosen : "") is var which
        && agenda.Find(which) is not null
            ? Shown(from, agenda, which)
            : AgendaTroubleMessages.Refused(new AgendaChange.NotThere());

    [Button("meetup-agenda:change")]
    public async Task<Reply> ChangeAsync(
        Invocation from,
        long meetupId,
        string line,
        CancellationToken cancel
    )
    {
        var agenda = await reader.ReadAsync(meetupId, cancel);
        return agenda?.Find(Read(line)) switch
        {
            null or { Ref.Kind: AgendaLineKind.Action } => AgendaTroubleMessages.Refused(
                new AgendaChange.NotThere()
            ),
            var found when !agenda.IsOpen(clock.GetCurrentInstant()) =>
                AgendaTroubleMessages.Refused(new AgendaChange.Closed(agenda.Meetup)),
            var found when !agenda.MayChange(found, Caller(from)) => AgendaTroubleMessages.Refused(
                new AgendaChange.NotYours(found)
            ),
            var found => Reply.Form(
                AgendaLineMessages.Form(
                    agenda.Meetup,
                    found,
                    agenda.Meetup.MayBeChangedBy(Caller(from))
                )
            ),
        };
    }

    [Form("meetup-agenda:changed")]
    public Task<Reply> ChangedAsync(
        Invocation from,
        long meetupId,
        string line,
        [Field("item")] string? item,
        [Field("minutes")] int minutes,
        [Field("note")] string? note,
        [Field("owner")] IReadOnlyList<Snowflake> owner,
        CancellationToken cancel
    )
    {
        // An ask's form has no box for what it is about.
        var which = Read(line);
        var text = which.Kind == AgendaLineKind.Ask ? "as asked" : item;
        var typed = AgendaCommands.Typed(from, text, minutes, note, owner);
        return AnswerAsync(
            from,
            service.ChangeAsync(Caller(from), meetupId, which, typed, cancel),
            "Changed. "
        );
    }

    [Button("meetup-agenda:up")]
    [Replaces]
    public Task<Reply> UpAsync(
        Invocation from,
        long meetupId,
        string line,
        CancellationToken cancel
    ) => AnswerAsync(from, service.MoveAsync(Caller(from), meetupId, Read(line), -1, cancel), "");

    [Button("meetup-agenda:down")]
    [Replaces]
    public Task<Reply> DownAsync(
        Invocation from,
        long meetupId,
        string line,
        CancellationToken cancel
    ) => AnswerAsync(from, service.MoveAsync(Caller(from), meetupId, Read(line), 1, cancel), "");

    [Button("meetup-agenda:remove")]
    [Replaces]
    public Task<Reply> RemoveAsync(
        Invocation from,
        long meetupId,
        string line,
        CancellationToken cancel
    ) =>
        AnswerAsync(
            from,
            service.RemoveAsync(Caller(from), meetupId, Read(line), cancel),
            "Removed. "
        );

    private async Task<Reply> AnswerAsync(
        Invocation from,
        Task<AgendaChange> changing,
        string beginning
    ) =>
        await changing switch
        {
            AgendaChange.Done(var agenda, var line) => Shown(from, agenda, line?.Ref, beginning),
            var refusal => AgendaTroubleMessages.Refused(refusal),
        };

    private Reply Shown(
        Invocation from,
        MeetupAgenda agenda,
        AgendaRef? chosen,
        string beginning = ""
    ) =>
        Reply.Update(
            AgendaMessages.Shown(agenda, Caller(from), clock.GetCurrentInstant(), chosen, beginning)
        );

    /// <summary>What was made up names no line.</summary>
    private static AgendaRef Read(string typed) => AgendaRef.Read(typed) ?? default;

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
