using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Terms;

[SlashCommand(Name, Description)]
internal sealed class TermsCommands(
    TermReader reader,
    TermOverviewReader overview,
    NetworkSettingsCache settings,
    CalendarService calendars,
    TermChangeService changes,
    ClosedDayService closedDays
)
{
    public const string Name = "terms";
    public const string Description = "School terms and the days on which schools are closed";
    private const int MostSuggestions = 25;

    [Subcommand("show", "Where we are: the term, its week, what is closed")]
    public async Task<Reply> ShowAsync(CancellationToken cancel) =>
        TermsMessages.Shown(await overview.ReadAsync(cancel));

    [Subcommand("calendar", "See or choose whose terms count (choosing is for coordinators)")]
    public async Task<Reply> CalendarAsync(
        Invocation from,
        [Option("The state, territory or country", Suggest = nameof(SuggestCalendars))]
            string? calendar,
        [Option("Which week is week 1: the one that holds the first day, or the first whole one")]
            WeekOne? weekOne,
        CancellationToken cancel
    )
    {
        var beginning = "";
        if (calendar is not null || weekOne is not null)
        {
            var choosing = await calendars.ChooseAsync(MemberOf(from), calendar, weekOne, cancel);
            if (choosing is not Choosing.Done)
            {
                return CalendarMessages.Refused(choosing);
            }

            beginning = "**Saved.** ";
        }

        return CalendarMessages.Shown(
            await reader.CodeAsync(cancel),
            await reader.CalendarAsync(cancel),
            beginning
        );
    }

    [Subcommand("change", "Give one term other dates, for your network only (coordinators only)")]
    public async Task<Reply> ChangeAsync(
        Invocation from,
        [Option("The term", Suggest = nameof(SuggestTermsAsync))] string term,
        [Option("The students' first day, if it differs")] LocalDate? firstDay,
        [Option("The students' last day, if it differs")] LocalDate? lastDay,
        CancellationToken cancel
    ) =>
        TermChangeMessages.Answer(
            await changes.ChangeAsync(MemberOf(from), term, firstDay, lastDay, cancel),
            overview.Today
        );

    [Button("terms:restore")]
    public async Task<Reply> RestoreAsync(Invocation from, string term, CancellationToken cancel) =>
        TermChangeMessages.Answer(
            await changes.RestoreAsync(MemberOf(from), term, cancel),
            overview.Today
        );

    [Subcommand("closed add", "Say that schools are closed on a day (coordinators only)")]
    public async Task<Reply> CloseAsync(
        Invocation from,
        [Option("The day, or the first of several")] LocalDate day,
        [Option("Why, for example student-free day", MaxLength = ClosedDay.LongestReason)]
            string reason,
        [Option("The last of several days")] LocalDate? until,
        CancellationToken cancel
    ) =>
        ClosedDaysMessages.Answer(
            await closedDays.CloseAsync(MemberOf(from), day, until, reason, cancel),
            overview.Today
        );

    [Subcommand(
        "closed remove",
        "Say that schools are open on a day after all (coordinators only)"
    )]
    public async Task<Reply> OpenAsync(
        Invocation from,
        [Option("The day")] LocalDate day,
        CancellationToken cancel
    ) =>
        ClosedDaysMessages.Answer(
            await closedDays.OpenAsync(MemberOf(from), day, cancel),
            overview.Today
        );

    [Subcommand("closed list", "The days within term on which schools are closed")]
    public async Task<Reply> ClosedAsync(CancellationToken cancel) =>
        ClosedDaysMessages.Listed(
            ClosedDaysView.Of(
                await reader.CodeAsync(cancel),
                await reader.CalendarAsync(cancel),
                await reader.ClosedDaysAsync(cancel),
                overview.Today
            )
        );

    public List<Suggestion> SuggestCalendars(Invocation from, string typed) =>
        [
            .. CalendarNames
                .Like(typed, settings.Of((long)from.GuildId.Value).Zone.Id)
                .Select(calendar => new Suggestion(calendar.Name, calendar.Code)),
        ];

    public async Task<IEnumerable<Suggestion>> SuggestTermsAsync(
        string typed,
        CancellationToken cancel
    ) =>
        TermKey
            .Like(await reader.CalendarAsync(cancel), typed, overview.Today.Year)
            .Take(MostSuggestions)
            .Select(term => new Suggestion(TermKey.Said(term), TermKey.Of(term)));

    private Caller MemberOf(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
