using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.LiveMessages;

/// <summary>One kind of row that has a live message, as <see cref="LiveMessageKeeper"/> knows it.</summary>
internal abstract class LiveMessageKind
{
    public abstract Type RowType { get; }

    /// <summary>Shows the row as it is now. In the scope of its network.</summary>
    /// <exception cref="Discord.DiscordException">Discord refused it in another way than for a permission, or didn't answer.</exception>
    public abstract Task<LiveResult> ShowAsync(
        IServiceProvider services,
        long id,
        CancellationToken cancel
    );

    /// <summary>Those of all networks whose message lags behind.</summary>
    public abstract Task<IReadOnlyList<(long NetworkId, long Id)>> BehindAsync(
        LibraryDb db,
        CancellationToken cancel
    );
}

/// <inheritdoc cref="LiveMessageKind"/>
internal sealed class LiveMessageKind<TRow, TMessage> : LiveMessageKind
    where TRow : LiveRow
    where TMessage : LiveMessage<TRow>
{
    public override Type RowType => typeof(TRow);

    public override Task<LiveResult> ShowAsync(
        IServiceProvider services,
        long id,
        CancellationToken cancel
    ) =>
        services
            .GetRequiredService<LiveMessagePoster>()
            .ShowAsync(services.GetRequiredService<TMessage>(), id, cancel);

    public override async Task<IReadOnlyList<(long NetworkId, long Id)>> BehindAsync(
        LibraryDb db,
        CancellationToken cancel
    ) =>
        [
            .. (
                await db.Set<TRow>()
                    .IgnoreQueryFilters()
                    .Where(row => row.Revision != row.ShownRevision)
                    .OrderBy(row => row.Id)
                    .Select(row => new { row.NetworkId, row.Id })
                    .ToListAsync(cancel)
            ).Select(row => (row.NetworkId, row.Id)),
        ];
}
