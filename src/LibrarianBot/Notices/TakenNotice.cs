using System.Runtime.InteropServices;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>A notice that was taken in hand, as its row stood.</summary>
/// <param name="Id">Its row.</param>
/// <param name="NetworkId">Its network.</param>
/// <param name="Kind">Who renders it.</param>
/// <param name="SubjectId">The row that it is about.</param>
/// <param name="DueAt">The moment that it was taken for.</param>
/// <param name="Attempts">How many have failed.</param>
/// <param name="TakenAt">Since when it may have been sent without a record: from now, or from a run that was killed.</param>
/// <param name="IsPerhapsSent">Whether an earlier attempt took it whose end isn't known.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TakenNotice(
    long Id,
    long NetworkId,
    string Kind,
    long SubjectId,
    Instant DueAt,
    int Attempts,
    Instant TakenAt,
    bool IsPerhapsSent
);
