using LibrarianBot.Modules;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>What goes by a network's terms and closed days: meetups, say. What changes is planned in the unit of work that changes them.</summary>
internal interface IFollowsTerms : IContribution
{
    /// <summary>The terms aren't what they were.</summary>
    Task TermsChangedAsync(long networkId, CancellationToken cancel);

    /// <summary>Something may be on one of these days, which are closed now.</summary>
    Task DaysClosedAsync(
        long networkId,
        IReadOnlyCollection<LocalDate> days,
        CancellationToken cancel
    );

    /// <summary>What is still to come from one day to another, for the picture of the term.</summary>
    Task<IReadOnlyList<(LocalDate Day, string Title)>> AheadAsync(
        LocalDate first,
        LocalDate last,
        CancellationToken cancel
    );
}
