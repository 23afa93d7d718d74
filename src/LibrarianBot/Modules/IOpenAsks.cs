using NodaTime;

namespace LibrarianBot.Modules;

/// <summary>Something that the network is being asked for, as an agenda says it.</summary>
/// <param name="Id">The ask's own id.</param>
/// <param name="Topic">In the asker's words.</param>
/// <param name="AskerId">Who asks.</param>
/// <param name="NeededBy">The last useful day, or null.</param>
internal sealed record OpenAsk(long Id, string Topic, long AskerId, LocalDate? NeededBy);

/// <summary>What the network is being asked for: it comes onto the agenda of the next meetup by itself.</summary>
internal interface IOpenAsks : IContribution
{
    Task<IReadOnlyList<OpenAsk>> OpenAsync(CancellationToken cancel);

    /// <summary>Those with these ids, open or not.</summary>
    Task<IReadOnlyList<OpenAsk>> OfAsync(IReadOnlyCollection<long> ids, CancellationToken cancel);
}
