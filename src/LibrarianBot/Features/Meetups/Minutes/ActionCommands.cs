using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

[SlashCommand(MeetupCommands.Name, MeetupCommands.Description)]
internal sealed class ActionCommands(
    ActionService service,
    ActionSettlingService settling,
    ActionReader reader,
    MeetupFinder finder,
    ActionAnswerCommands answers,
    NetworkSettingsCache settings,
    IClock clock
)
{
    [Subcommand("action", "Note who does what by when, as the meetup agreed")]
    public async Task<Reply> ActionAsync(
        Invocation from,
        [Option("What is to be done", MaxLength = MeetupAction.LongestText)] string what,
        [Option("Who does it; left out, you")] GuildMember? who,
        [Option("By when")] LocalDate? by,
        [Option("Another meetup than the last", Suggest = nameof(SuggestAsync))] string? meetup,
        CancellationToken cancel
    )
    {
        if (await finder.BegunAsync(meetup, cancel) is not { } found)
        {
            return ActionFormMessages.Refused(new ActionChange.NotThere());
        }

        if (who is { User.Bot: true })
        {
            return ActionFormMessages.Refused(new ActionChange.NobodyThere());
        }

        NamedPerson? owner = who?.User is { } user
            ? new NamedPerson((long)user.Id.Value, who.DisplayName)
            : null;
        return answers.Added(
            await service.AddAsync(Caller(from), found.Id, what, owner, by, cancel)
        );
    }

    [Subcommand("actions", "See what is open from the meetups")]
    public async Task<Reply> ActionsAsync(Invocation from, CancellationToken cancel) =>
        Reply.Private(
            ActionMessages.Listed(
                await reader.OpenAsync(Caller(from), cancel),
                Caller(from),
                clock.GetCurrentInstant()
            )
        );

    public async Task<IEnumerable<Suggestion>> SuggestAsync(
        Invocation from,
        string typed,
        CancellationToken cancel
    ) =>
        MeetupChoiceMessages.Offered(
            await finder.LikeAsync(typed, cancel),
            clock.GetCurrentInstant()
        );

    [Select("meetup-action:pick")]
    [Replaces]
    public async Task<Reply> PickAsync(
        Invocation from,
        long networkId,
        IReadOnlyList<Snowflake> values,
        CancellationToken cancel
    )
    {
        var actionId = values is [var chosen] ? (long)chosen.Value : 0;
        var change = await settling.SettleAsync(Caller(from), actionId, ActionState.Done, cancel);
        if (change is not ActionChange.Done(var line))
        {
            return ActionFormMessages.Refused(change);
        }

        answers.Follow(line);
        return Reply.Update(
            ActionMessages.Listed(
                await reader.OpenAsync(Caller(from), cancel),
                Caller(from),
                clock.GetCurrentInstant(),
                $"Thank you. **{Markdown.Escape(line.Action.Text)}** is done.\n\n"
            )
        );
    }

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
