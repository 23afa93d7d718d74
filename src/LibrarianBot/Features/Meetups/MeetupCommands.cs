using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

[SlashCommand(Name, Description)]
internal sealed class MeetupCommands(
    MeetupRuleDraftService drafts,
    OutlookReader outlook,
    NetworkSettingsCache settings,
    IClock clock
)
{
    public const string Name = "meetup";
    public const string Description = "The network's meetups";
    private const int MostWeeksAhead = 12;

    [Subcommand("rule", "Say once when you meet each term (coordinators only)")]
    public async Task<Reply> RuleAsync(
        Invocation from,
        [Option("How many weeks before a meetup everybody is told", Min = 1, Max = MostWeeksAhead)]
            int? weeksAhead,
        [Option("How many fit into the room", Min = 1, Max = MeetupLimits.LargestCapacity)]
            int? capacity,
        [Option(
            "The address for those online; only they see it, shortly before",
            MaxLength = MeetupLimits.Link
        )]
            string? link,
        CancellationToken cancel
    )
    {
        var options = new RuleOptions
        {
            WeeksAhead = weeksAhead,
            Capacity = capacity,
            Link = link,
        };
        return await drafts.DraftAsync(Caller(from), options, cancel) switch
        {
            Ruling.Done(var draft) => Reply.Form(MeetupRuleFormMessages.Form(draft)),
            var refusal => MeetupRuleRefusalMessages.Refused(refusal),
        };
    }

    [Subcommand("upcoming", "See the next meetups, and why each is when it is")]
    public async Task<Reply> UpcomingAsync(Invocation from, CancellationToken cancel) =>
        Reply.Private(
            OutlookMessages.Upcoming(
                await outlook.ReadAsync(OutlookReader.Usual, cancel),
                clock.GetCurrentInstant(),
                Caller(from).IsCoordinator ? from.GuildId : null
            )
        );

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
