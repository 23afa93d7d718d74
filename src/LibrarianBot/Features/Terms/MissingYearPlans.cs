using LibrarianBot.Networks;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>When a coordinator is asked for terms that nobody knows yet. Inside the caller's transaction; the caller rings.</summary>
internal sealed class MissingYearPlans(
    LibraryDb db,
    TermReader reader,
    NoticePlanner planner,
    NetworkSettingsCache settings,
    IClock clock
)
{
    /// <summary>The job that looks whether they are known by now. Kept in rows, so it never changes.</summary>
    public const string Look = "terms-missing-year";

    /// <summary>The question itself. Kept in rows, so it never changes.</summary>
    public const string Question = "terms-missing-question";

    /// <summary>Of the last term that is known: early enough to plan the next, late enough for dates to be published.</summary>
    private const int Week = 4;
    private static readonly LocalTime StartOfWork = new(9, 0);

    /// <summary>Plans the one question that there is to ask, in place of the one planned before.</summary>
    /// <param name="networkId">The network.</param>
    /// <param name="memberId">Who is asked: the coordinator who gave or chose the terms.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task PlanAsync(long networkId, long memberId, CancellationToken cancel)
    {
        await planner.WithdrawAsync(Look, networkId, null, cancel);
        await planner.WithdrawAsync(Question, networkId, null, cancel);
        await PlanNextAsync(networkId, memberId, cancel);
    }

    /// <summary>Terms have other dates: the same person is asked, at another time; once they were asked, not again.</summary>
    /// <param name="networkId">The network.</param>
    /// <param name="memberId">Who is asked where nobody was to be.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task MoveAsync(long networkId, long memberId, CancellationToken cancel)
    {
        var last = await db
            .Notices.Where(row => row.Kind == Look && row.SubjectId == networkId)
            .OrderByDescending(row => row.Id)
            .FirstOrDefaultAsync(cancel);
        await PlanAsync(networkId, last?.MemberId ?? memberId, cancel);
    }

    /// <summary>Asks now, once.</summary>
    public Task AskAsync(Notice look, CancellationToken cancel) =>
        planner.PlanAsync(
            new Notice(
                look.NetworkId,
                Question,
                $"{look.Key}:question",
                look.SubjectId,
                clock.GetCurrentInstant()
            )
            {
                MemberId = look.MemberId,
                Detail = look.Detail,
            },
            cancel
        );

    /// <summary>Plans it beside what is planned.</summary>
    public async Task PlanNextAsync(long networkId, long memberId, CancellationToken cancel)
    {
        var calendar = await reader.CalendarAsync(cancel);
        if (calendar.Terms is not [.., var last])
        {
            return;
        }

        var monday = calendar.MondayOfWeekOne(last).PlusWeeks(Week - 1);
        var day = monday > last.LastDay ? last.FirstDay : monday;
        var due = LocalTimes.At(day + StartOfWork, settings.Of(networkId).Zone);
        await planner.PlanAsync(
            new Notice(
                networkId,
                Look,
                $"terms-missing:{TermKey.Of(last)}:member:{memberId}",
                networkId,
                Instant.Max(due, clock.GetCurrentInstant())
            )
            {
                MemberId = memberId,
                Detail = TermKey.Of(last),
            },
            cancel
        );
    }
}
