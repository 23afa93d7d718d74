using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>How a coordinator asks when people can.</summary>
[SlashCommand(MeetupCommands.Name, MeetupCommands.Description)]
internal sealed class PollCommands(
    PollService polls,
    PollDraftReader reader,
    PollDrafts drafts,
    PollShowingMessages showing,
    NetworkSettingsCache settings,
    IClock clock
)
{
    [Subcommand("poll", "Find a date: ask when people can (coordinators only)")]
    public async Task<Reply> PollAsync(
        Invocation from,
        [Option("The last day for answers; a week from now unless you say")] LocalDate? answerBy,
        [Option(
            "How many minutes you need",
            Min = MeetupLimits.ShortestMinutes,
            Max = MeetupLimits.LongestMinutes
        )]
            int? minutes,
        [Option("How people take part")] MeetupMode? how,
        CancellationToken cancel
    ) =>
        await FormAsync(
            from,
            new PollTyped(null, "", [$"{DayBlock.AfterSchool}"])
            {
                Options = new PollOptions
                {
                    ClosesOn = answerBy,
                    Minutes = minutes,
                    Mode = how,
                },
            },
            cancel
        );

    [Button("meetup-poll:again")]
    public async Task<Reply> AgainAsync(Invocation from, CancellationToken cancel) =>
        await FormAsync(
            from,
            drafts.Of(Caller(from)) ?? new PollTyped(null, "", [$"{DayBlock.AfterSchool}"]),
            cancel
        );

    [Form("meetup-poll:told")]
    public async Task<Reply> ToldAsync(
        Invocation from,
        string options,
        [Field("days")] string days,
        [Field("blocks")] IReadOnlyList<string> blocks,
        [Field("other")] string? other,
        [Field("where")] string? where,
        [Field("title")] string? title,
        CancellationToken cancel
    )
    {
        var typed = new PollTyped(title, days, blocks)
        {
            Other = other,
            Where = where,
            Options = PollOptions.Read(options),
        };
        var caller = Caller(from);
        var polling = await polls.OpenAsync(caller, typed, (long)from.ChannelId.Value, cancel);
        if (polling is not Polling.Done done)
        {
            drafts.Keep(caller, typed);
            return PollRefusalMessages.RefusedForm(polling, Today(from));
        }

        drafts.Forget(caller);
        return await PostAsync(from, done, cancel);
    }

    private async Task<Reply> PostAsync(
        Invocation from,
        Polling.Done done,
        CancellationToken cancel
    )
    {
        PollPosting? posting = null;
        try
        {
            posting = await showing.ShowAsync(done.Poll.Id, cancel);
        }
        finally
        {
            // Shown to everybody, or not there at all: an outage, too, leaves no poll that nobody sees.
            if (posting is not { Lacks: null })
            {
                await polls.DiscardAsync(done.Poll.Id);
            }
        }

        return posting switch
        {
            null => PollRefusalMessages.Refused(new Polling.NotThere(), Today(from)),
            { Lacks: null } => PollMessages.Opened(done, posting, Today(from)),
            _ => PollMessages.NotPosted(posting),
        };
    }

    private async Task<Reply> FormAsync(
        Invocation from,
        PollTyped typed,
        CancellationToken cancel
    ) =>
        Caller(from).IsCoordinator
            ? Reply.Form(PollFormMessages.Form(typed, await reader.UsualTimesAsync(cancel)))
            : PollRefusalMessages.Refused(new Polling.OnlyCoordinators(), Today(from));

    private LocalDate Today(Invocation from) =>
        clock.GetCurrentInstant().InZone(settings.Of((long)from.GuildId.Value).Zone).Date;

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
