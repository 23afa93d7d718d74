namespace LibrarianBot.Features.PdLog;

/// <summary>An activity as somebody typed it, read or not.</summary>
internal sealed record PdTyped(string Name, string Day, string Length)
{
    public PdActivity Activity { get; init; } = PdActivity.Other;
    public string? Standards { get; init; }

    /// <summary>The entry that is being corrected; null for a new one.</summary>
    public long? EntryId { get; init; }
}
