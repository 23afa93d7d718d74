using LibrarianBot.Features.Terms;
using LibrarianBot.People;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <summary>What a rule's form has no room for.</summary>
internal sealed record RuleOptions
{
    public int? WeeksAhead { get; init; }
    public int? Capacity { get; init; }
    public string? Link { get; init; }
}

/// <summary>Drafts rules. Coordinators only.</summary>
internal sealed class MeetupRuleDraftService(
    LibraryDb db,
    MemberRoster roster,
    TermReader terms,
    SchoolReader schools,
    MeetupRuleWriting writing,
    IClock clock
)
{
    private const int DaysInWeek = 7;

    /// <summary>A draft to fill in, beginning as the rule that is kept.</summary>
    public async Task<Ruling> DraftAsync(
        Caller caller,
        RuleOptions options,
        CancellationToken cancel
    )
    {
        if (!caller.IsCoordinator)
        {
            return new Ruling.OnlyCoordinators();
        }

        if (options.Link is { } typed && WebLink.Read(typed) is null)
        {
            return new Ruling.LinkUnreadable(typed);
        }

        var today = clock.GetCurrentInstant().InUtc().Date;
        if (!(await terms.CalendarAsync(cancel)).Terms.Any(term => term.LastDay > today))
        {
            return new Ruling.NoTerms();
        }

        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await roster.SeeAsync(caller, cancel);
        var draft = Begun(caller, await writing.KeptAsync(cancel));
        draft.LeadDays = options.WeeksAhead * DaysInWeek ?? draft.LeadDays;
        draft.Capacity = options.Capacity ?? draft.Capacity;
        draft.Link = WebLink.Read(options.Link) ?? draft.Link;
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        return new Ruling.Done(draft);
    }

    /// <summary>Takes a form. A rule that is kept stays as it is: the form makes a draft that may follow it.</summary>
    public Task<Ruling> FillAsync(
        Caller caller,
        long ruleId,
        RuleForm form,
        CancellationToken cancel
    ) =>
        writing.ChangeAsync(
            caller,
            ruleId,
            async rule =>
            {
                var draft = rule.State == MeetupRuleState.Draft ? rule : Begun(caller, rule);
                return form.FillInto(draft, await schools.MembersAtAsync(cancel))
                    ?? new Ruling.Done(draft);
            },
            cancel
        );

    private MeetupRule Begun(Caller caller, MeetupRule? before)
    {
        var draft = new MeetupRule(caller.NetworkId, caller.MemberId, clock.GetCurrentInstant());
        if (before is not null)
        {
            draft.BeginAs(before);
        }

        db.Add(draft);
        return draft;
    }
}
