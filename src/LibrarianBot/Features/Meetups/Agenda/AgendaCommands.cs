using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Agenda;

[SlashCommand(MeetupCommands.Name, MeetupCommands.Description)]
internal sealed class AgendaCommands(
    AgendaService service,
    AgendaReader reader,
    MeetupFinder finder,
    NetworkSettingsCache settings,
    IClock clock
)
{
    [Subcommand("agenda", "See the agenda of the next meetup")]
    public async Task<Reply> AgendaAsync(
        Invocation from,
        [Option("Another meetup", Suggest = nameof(SuggestAsync))] string? meetup,
        CancellationToken cancel
    ) =>
        await finder.AheadAsync(meetup, cancel) is { } found
            ? Reply.Private(Shown(from, await reader.ReadAsync(found, cancel)))
            : AgendaTroubleMessages.NoMeetup;

    [Subcommand("agenda-add", "Put something on the agenda of the next meetup")]
    public async Task<Reply> AgendaAddAsync(
        Invocation from,
        [Option("Another meetup", Suggest = nameof(SuggestAsync))] string? meetup,
        CancellationToken cancel
    ) =>
        await finder.AheadAsync(meetup, cancel) is { } found
            ? await AddAsync(from, found.Id, cancel)
            : AgendaTroubleMessages.NoMeetup;

    public async Task<IEnumerable<Suggestion>> SuggestAsync(
        Invocation from,
        string typed,
        CancellationToken cancel
    ) => MeetupChoiceMessages.Offered(await finder.LikeAsync(typed, cancel), Now);

    [Button("meetup-agenda:see")]
    public async Task<Reply> SeeAsync(Invocation from, long meetupId, CancellationToken cancel) =>
        await reader.ReadAsync(meetupId, cancel) is { } agenda
            ? Reply.Private(Shown(from, agenda))
            : AgendaTroubleMessages.Refused(new AgendaChange.NotThere());

    [Button("meetup-agenda:add")]
    public async Task<Reply> AddAsync(Invocation from, long meetupId, CancellationToken cancel) =>
        await reader.ReadAsync(meetupId, cancel) switch
        {
            null => AgendaTroubleMessages.Refused(new AgendaChange.NotThere()),
            var agenda when !agenda.IsOpen(Now) => AgendaTroubleMessages.Refused(
                new AgendaChange.Closed(agenda.Meetup)
            ),
            var agenda => Reply.Form(
                AgendaLineMessages.Form(
                    agenda.Meetup,
                    null,
                    agenda.Meetup.MayBeChangedBy(Caller(from))
                )
            ),
        };

    [Form("meetup-agenda:added")]
    public async Task<Reply> AddedAsync(
        Invocation from,
        long meetupId,
        [Field("item")] string item,
        [Field("minutes")] int minutes,
        [Field("note")] string? note,
        [Field("owner")] IReadOnlyList<Snowflake> owner,
        CancellationToken cancel
    )
    {
        var typed = Typed(from, item, minutes, note, owner);
        return await service.AddAsync(Caller(from), meetupId, typed, cancel) switch
        {
            AgendaChange.Done(var agenda, var line) => Reply.Private(
                Shown(from, agenda, line?.Ref, "Added. ")
            ),
            var refusal => AgendaTroubleMessages.Refused(refusal),
        };
    }

    public static AgendaTyped Typed(
        Invocation from,
        string? item,
        int minutes,
        string? note,
        IReadOnlyList<Snowflake> owner
    ) => new(item ?? "", minutes, note, from.People(owner) is [var named, ..] ? named : null);

    private OutgoingMessage Shown(
        Invocation from,
        MeetupAgenda agenda,
        AgendaRef? chosen = null,
        string beginning = ""
    ) => AgendaMessages.Shown(agenda, Caller(from), Now, chosen, beginning);

    private Instant Now => clock.GetCurrentInstant();

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
