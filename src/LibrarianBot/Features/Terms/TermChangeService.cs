using LibrarianBot.Networks;
using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>Where a school's own dates differ from the calendar's.</summary>
internal sealed class TermChangeService(
    LibraryDb db,
    MemberRoster roster,
    TermReader reader,
    TermConsequences consequences,
    NoticeAlarm alarm
)
{
    /// <summary>Gives one known term other dates; a day that isn't given stays.</summary>
    public async Task<Changing> ChangeAsync(
        Caller caller,
        string typed,
        LocalDate? firstDay,
        LocalDate? lastDay,
        CancellationToken cancel
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var calendar = await reader.CalendarAsync(cancel);
        if (Find(caller, calendar, typed, out var old) is { } refusal)
        {
            return refusal;
        }

        var term = Changed(old!, firstDay, lastDay);
        if (TermRules.Refusal(term, calendar.Terms) is { } fault)
        {
            return new Changing.Impossible(fault);
        }

        await roster.SeeAsync(caller, cancel);
        var kept = await KeepAsync(caller, term, cancel);
        await FollowAsync(caller, cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return new Changing.Changed(term, Published(kept) is not null);
    }

    /// <summary>Back to the published dates of one term.</summary>
    public async Task<Changing> RestoreAsync(Caller caller, string key, CancellationToken cancel)
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var calendar = await reader.CalendarAsync(cancel);
        if (Find(caller, calendar, key, out var term) is { } refusal)
        {
            return refusal;
        }

        if (await OwnAsync(term!, cancel) is not { } own || Published(own) is not { } published)
        {
            return new Changing.AsPublished(term!);
        }

        if (TermRules.Refusal(published, calendar.Terms) is { } fault)
        {
            return new Changing.Impossible(fault);
        }

        await roster.SeeAsync(caller, cancel);
        db.Remove(own);
        await FollowAsync(caller, cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return new Changing.Restored(published);
    }

    private async Task FollowAsync(Caller caller, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        await consequences.ChangedAsync(caller.NetworkId, caller.MemberId, cancel);
        await db.SaveChangesAsync(cancel);
    }

    private static SchoolTerm Changed(SchoolTerm term, LocalDate? firstDay, LocalDate? lastDay) =>
        term with
        {
            FirstDay = firstDay ?? term.FirstDay,
            LastDay = lastDay ?? term.LastDay,
            Source = OwnTerm.GivenByHand,
            Confidence = Confidences.Own,
            Note = "",
        };

    private static Changing? Find(
        Caller caller,
        TermCalendar calendar,
        string typed,
        out SchoolTerm? term
    )
    {
        term = TermKey.Find(calendar, typed);
        return !caller.IsCoordinator ? new Changing.OnlyCoordinators()
            : term is null ? new Changing.NoSuchTerm(typed)
            : null;
    }

    private static SchoolTerm? Published(OwnTerm own) =>
        PublishedTerms
            .Of(own.Calendar)
            .FirstOrDefault(term => term.Year == own.Year && term.Number == own.Number);

    private async Task<OwnTerm> KeepAsync(Caller caller, SchoolTerm term, CancellationToken cancel)
    {
        if (await OwnAsync(term, cancel) is { } own)
        {
            own.Change(term);
            return own;
        }

        var calendar = (await reader.CodeAsync(cancel))!;
        return db.Add(new OwnTerm(caller.NetworkId, calendar, term)).Entity;
    }

    /// <summary>The row of a term in the calendar that the network has chosen.</summary>
    private Task<OwnTerm?> OwnAsync(SchoolTerm term, CancellationToken cancel) =>
        db.OwnTerms.FirstOrDefaultAsync(
            row =>
                row.Year == term.Year
                && row.Number == term.Number
                && db.Set<Network>().Any(network => network.Calendar == row.Calendar),
            cancel
        );
}
