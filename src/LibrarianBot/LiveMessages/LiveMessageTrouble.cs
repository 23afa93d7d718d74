using LibrarianBot.Discord.Messages;
using LibrarianBot.Networks;
using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.LiveMessages;

/// <summary>Tells the coordinators whom the bot knows what keeps something from being shown, each thing once.</summary>
internal sealed class LiveMessageTrouble(UnitOfWork work, NoticePlanner planner, IClock clock)
{
    public const string Kind = "not-shown";

    /// <param name="kind">What can't be shown: <c>book list</c>.</param>
    /// <param name="row">Which.</param>
    /// <param name="name">What it is called, in markdown.</param>
    /// <param name="result">Why not.</param>
    /// <param name="cancel">Gives up.</param>
    public Task TellAsync(
        string kind,
        LiveRow row,
        string name,
        LiveResult result,
        CancellationToken cancel
    )
    {
        var (what, key) = result switch
        {
            LiveResult.NotAllowed(var channel, var permission) => (
                $"I couldn't show {name} in <#{channel}>. Give me *{permission}* there: "
                    + "channel settings → Permissions → LibrarianBot.",
                $"{channel}:{permission}"
            ),
            _ => (
                $"I couldn't show {name}, since I see no channel for it. Choose one with `/network setup`.",
                "no-channel"
            ),
        };
        return work.RunAsync(
            async db =>
            {
                foreach (
                    var coordinator in await db
                        .Members.Where(member => member.IsCoordinator)
                        .ToListAsync(cancel)
                )
                {
                    await planner.PlanAsync(
                        new Notice(
                            row.NetworkId,
                            Kind,
                            $"{Kind}:{kind}:{row.Id}:{key}:member:{coordinator.MemberId}",
                            row.Id,
                            clock.GetCurrentInstant()
                        )
                        {
                            MemberId = coordinator.MemberId,
                            Detail = what,
                        },
                        cancel
                    );
                }
            },
            cancel
        );
    }
}

/// <summary>Says what keeps something from being shown.</summary>
internal sealed class LiveMessageTroubleNotice : INoticeRenderer
{
    public Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel) =>
        Task.FromResult<Rendered>(
            new Rendered.ToMember(OutgoingMessage.Text(notice.Detail ?? ""), ThreadId: null)
        );

    public Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        Task.FromResult("What keeps something from being shown");
}
