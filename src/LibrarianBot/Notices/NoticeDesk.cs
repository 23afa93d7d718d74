using LibrarianBot.Features.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>Has notices rendered, each in its network.</summary>
internal sealed class NoticeDesk(IServiceScopeFactory scopes, IClock clock) : IDisposable
{
    // Rendering is this machine's work and not Discord's: more at once would only be slower.
    private readonly SemaphoreSlim _places = new(4);

    /// <summary>As of now. Null when it was withdrawn or moved since it was taken.</summary>
    public async Task<PreparedNotice?> PrepareAsync(TakenNotice taken, CancellationToken cancel)
    {
        await _places.WaitAsync(cancel);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(taken.NetworkId);
            return await PrepareAsync(taken, scope.ServiceProvider, cancel);
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Lets its kind do what follows from how it ended.</summary>
    public async Task TellAsync(TakenNotice taken, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(taken.NetworkId);
        if (scope.ServiceProvider.GetKeyedService<INoticeKind>(taken.Kind) is { } kind)
        {
            await kind.SettledAsync(taken, cancel);
        }
    }

    public void Dispose() => _places.Dispose();

    private async Task<PreparedNotice?> PrepareAsync(
        TakenNotice taken,
        IServiceProvider services,
        CancellationToken cancel
    )
    {
        var db = services.GetRequiredService<LibraryDb>();
        var notice = await db
            .Notices.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == taken.Id && row.DueAt == taken.DueAt, cancel);
        if (notice is not { State: NoticeState.Planned })
        {
            return null;
        }

        if (services.GetKeyedService<INoticeKind>(notice.Kind) is not { } kind)
        {
            throw new InvalidOperationException($"Nothing renders notices of kind {notice.Kind}.");
        }

        var rendered = await kind.RenderAsync(notice, clock.GetCurrentInstant(), cancel);
        var then =
            rendered is Rendered.Nothing && taken.IsPerhapsSent && notice.MemberId is not null
                ? await kind.RenderAsync(notice, taken.TakenAt, cancel) as Rendered.ToMember
                : null;
        var member =
            then is not null || rendered is Rendered.ToMember
                ? await MemberAsync(db, notice, cancel)
                : null;
        return new PreparedNotice(notice, rendered, member)
        {
            PerhapsSentAt = taken.IsPerhapsSent ? taken.TakenAt : null,
            Then = then,
        };
    }

    private static async Task<Member?> MemberAsync(
        LibraryDb db,
        Notice notice,
        CancellationToken cancel
    ) =>
        await db
            .Members.AsNoTracking()
            .FirstOrDefaultAsync(row => row.MemberId == notice.MemberId, cancel);
}
