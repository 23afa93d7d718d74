namespace LibrarianBot.Notices;

/// <summary>
/// Work that falls due, such as closing a poll: planned as a <see cref="Notice"/> in the same outbox as messages, with the
/// same guarantees. Made anew for each run, in the row's network.
/// </summary>
internal interface IJob
{
    /// <summary>Does the work in a transaction of its own, and plans the notices that tell of it.</summary>
    /// <remarks>Run again after a failure, or when the program was killed before the record: a second run must do no harm.</remarks>
    Task<JobResult> RunAsync(Notice job, CancellationToken cancel);

    /// <summary>What it does, for the coordinator, in markdown: <c>Ending **Term 1 meetup**</c>.</summary>
    Task<string> DescribeAsync(Notice job, CancellationToken cancel);
}

/// <summary>How a job ended. One that throws is tried again.</summary>
internal abstract record JobResult
{
    private JobResult() { }

    /// <param name="What">In a few words, for the coordinator.</param>
    public sealed record Done(string What) : JobResult;

    /// <summary>There was nothing to do any more. Recorded as dropped.</summary>
    /// <param name="Why">In a few words, for the coordinator.</param>
    public sealed record NotNeeded(string Why) : JobResult;

    /// <summary>It can't be done before somebody changes something. A coordinator sees it and can have it tried again.</summary>
    /// <param name="Why">What to change, for the coordinator.</param>
    public sealed record Failed(string Why) : JobResult;
}
