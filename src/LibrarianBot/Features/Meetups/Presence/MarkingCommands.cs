using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Features.Meetups.Minutes;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Presence;

/// <summary>The host's and coordinators' way of saying who is or was there.</summary>
[SlashCommand(MeetupCommands.Name, MeetupCommands.Description)]
internal sealed class MarkingCommands(
    MarkingService marks,
    MeetupFinder finder,
    MinutesBoard board,
    NetworkSettingsCache settings,
    IClock clock
)
{
    [Subcommand("mark", "Mark who was at the meetup (host and coordinators)")]
    public async Task<Reply> MarkAsync(
        Invocation from,
        [Option("Who was there; left out, you choose from a list")] GuildMember? member,
        [Option("Another meetup than the last", Suggest = nameof(SuggestAsync))] string? meetup,
        CancellationToken cancel
    )
    {
        if (await finder.BegunAsync(meetup, cancel) is not { } found)
        {
            return Reply.Private("No meetup has begun yet, so there is nobody to mark.");
        }

        return member?.User is { Bot: false } user
            ? await AnswerAsync(
                marks.MarkAsync(
                    Caller(from),
                    found.Id,
                    [new NamedPerson((long)user.Id.Value, member.DisplayName)],
                    true,
                    cancel
                ),
                Reply.Private
            )
            : await AnswerAsync(marks.SeeAsync(Caller(from), found.Id, cancel), Reply.Private);
    }

    public async Task<IEnumerable<Suggestion>> SuggestAsync(
        Invocation from,
        string typed,
        CancellationToken cancel
    ) =>
        MeetupChoiceMessages.Offered(
            await finder.LikeAsync(typed, cancel),
            clock.GetCurrentInstant()
        );

    [Button("meetup-here:code")]
    [InDirectMessages]
    public async Task<Reply> CodeAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    ) =>
        await marks.SeeAsync(Caller(from), meetupId, cancel) is Marking.Done(var attendance)
            ? Reply.Private(CodeNotice.Shown(attendance.Meetup, clock.GetCurrentInstant()))
            : await MarkListAsync(from, server, meetupId, cancel);

    [Button("meetup-here:mark")]
    [InDirectMessages]
    public Task<Reply> MarkListAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    ) => AnswerAsync(marks.SeeAsync(Caller(from), meetupId, cancel), Reply.Private);

    [Select("meetup-here:marked")]
    [InDirectMessages]
    [Replaces]
    public Task<Reply> MarkedAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        IReadOnlyList<Snowflake> values,
        CancellationToken cancel
    ) =>
        AnswerAsync(
            marks.MarkAsync(Caller(from), meetupId, from.People(values), true, cancel),
            Reply.Update
        );

    [Select("meetup-here:unmarked")]
    [InDirectMessages]
    [Replaces]
    public Task<Reply> UnmarkedAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        IReadOnlyList<Snowflake> values,
        CancellationToken cancel
    ) =>
        AnswerAsync(
            marks.MarkAsync(Caller(from), meetupId, from.People(values), false, cancel),
            Reply.Update
        );

    private async Task<Reply> AnswerAsync(Task<Marking> marked, Func<OutgoingMessage, Reply> answer)
    {
        var marking = await marked;
        if (marking is not Marking.Done(var attendance))
        {
            return MarkingMessages.Refused(marking);
        }

        // Once it is over, what everybody reads names who was there.
        if (attendance.Meetup.State == MeetupState.Held)
        {
            board.Changed(attendance.Meetup.NetworkId, attendance.Meetup.Id);
        }

        return answer(MarkingMessages.Shown(attendance, clock.GetCurrentInstant()));
    }

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
