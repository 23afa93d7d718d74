using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

[SlashCommand(MeetupCommands.Name, MeetupCommands.Description)]
internal sealed class MinutesCommands(
    MinutesService service,
    MinutesReader reader,
    MeetupFinder finder,
    MinutesBoard board,
    NetworkSettingsCache settings,
    IClock clock
)
{
    [Subcommand("minutes", "Read the minutes of a meetup, or write them")]
    public async Task<Reply> MinutesAsync(
        Invocation from,
        [Option("Another meetup than the last", Suggest = nameof(SuggestAsync))] string? meetup,
        CancellationToken cancel
    ) =>
        await finder.BegunAsync(meetup, cancel) is { } found
            ? await ShowAsync(from, found.Id, cancel)
            : Reply.Private("No meetup has been held yet, so there are no minutes.");

    public async Task<IEnumerable<Suggestion>> SuggestAsync(
        Invocation from,
        string typed,
        CancellationToken cancel
    ) =>
        MeetupChoiceMessages.Offered(
            await finder.LikeAsync(typed, cancel),
            clock.GetCurrentInstant()
        );

    [Button("meetup-minutes:see")]
    [InDirectMessages]
    public Task<Reply> SeeAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    ) => ShowAsync(from, meetupId, cancel);

    [Button("meetup-minutes:write")]
    [InDirectMessages]
    public async Task<Reply> WriteAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    ) =>
        await service.LookAsync(Caller(from), meetupId, cancel) switch
        {
            Minuting.Done(var meetup, var minutes) => Reply.Form(
                MinutesFormMessages.Write(meetup, minutes.Text)
            ),
            var refusal => MinutesFormMessages.Refused(refusal),
        };

    [Form("meetup-minutes:written")]
    [InDirectMessages]
    public async Task<Reply> WrittenAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        [Field("text")] string text,
        CancellationToken cancel
    ) => Saved(await service.WriteAsync(Caller(from), meetupId, text, cancel));

    [Button("meetup-minutes:decline")]
    [InDirectMessages]
    public async Task<Reply> DeclineAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    )
    {
        var caller = Caller(from);
        switch (await service.DeclineAsync(caller, meetupId, cancel))
        {
            case Minuting.Done(var meetup, { IsWritten: true }):
                return Reply.Private(MinutesFormMessages.Saved(meetup));
            case Minuting.Done(var meetup, _):
                board.Changed(meetup.NetworkId, meetup.Id);
                var isTheirs = caller.IsCoordinator || caller.MemberId == meetup.CreatedById;
                return Reply.Private(MinutesFormMessages.Declined(meetup, isTheirs));
            case var refusal:
                return MinutesFormMessages.Refused(refusal);
        }
    }

    public Reply Saved(Minuting minuting)
    {
        if (minuting is not Minuting.Done(var meetup, _))
        {
            return MinutesFormMessages.Refused(minuting);
        }

        board.Changed(meetup.NetworkId, meetup.Id);
        return Reply.Private(MinutesFormMessages.Saved(meetup));
    }

    public async Task<Reply> ShowAsync(Invocation from, long meetupId, CancellationToken cancel) =>
        await reader.ReadAsync(meetupId, cancel) is { } card
            ? Reply.Private(
                MinutesCardMessages.Shown(
                    card,
                    clock.GetCurrentInstant(),
                    card.Meetup.MayBeChangedBy(Caller(from))
                )
            )
            : MinutesFormMessages.Refused(new Minuting.NotThere());

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
