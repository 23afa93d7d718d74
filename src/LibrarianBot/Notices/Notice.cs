using LibrarianBot.Networks;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>
/// A message or a job planned for a moment: a row of the outbox, written in the same transaction as the change that causes
/// it.
/// </summary>
internal sealed class Notice : NetworkRow
{
    public const int LongestKey = 120;

    private Notice() { }

    /// <param name="networkId">The network.</param>
    /// <param name="kind">Which <see cref="INoticeRenderer"/> renders it or which <see cref="IJob"/> it is, such as <c>meetup-reminder</c>.</param>
    /// <param name="key">Unique in the network, such as <c>meetup:42:2h:member:7</c>.</param>
    /// <param name="subjectId">The row that it is about: a meetup's id, say.</param>
    /// <param name="dueAt">When it is to be sent, or run.</param>
    public Notice(long networkId, string kind, string key, long subjectId, Instant dueAt)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        ArgumentException.ThrowIfNullOrEmpty(key);
        if (key.Length > LongestKey)
        {
            throw new ArgumentException("The key is too long.", nameof(key));
        }

        NetworkId = networkId;
        Kind = kind;
        Key = key;
        SubjectId = subjectId;
        DueAt = dueAt;
        NextAt = dueAt;
    }

    public long Id { get; private init; }
    public string Kind { get; private init; } = "";
    public string Key { get; private init; } = "";
    public long SubjectId { get; private init; }

    /// <summary>To whom; null for a job, or when it goes to a channel that its renderer names.</summary>
    public long? MemberId { get; init; }

    /// <summary>What else its renderer needs to know, such as the offset <c>2h</c>; or null.</summary>
    public string? Detail { get; init; }

    public Instant DueAt { get; private set; }

    /// <summary>When it is looked at next: due, or tried again, or its lease over.</summary>
    public Instant NextAt { get; private set; }

    /// <summary>Whether it is being processed: until <see cref="NextAt"/>, or until the program starts again.</summary>
    public bool IsLeased { get; private set; }

    /// <summary>Since when it may have been sent without a record, by an attempt whose end isn't known; null when it wasn't.</summary>
    public Instant? TakenAt { get; private set; }

    public NoticeState State { get; private set; }

    /// <summary>Attempts that failed.</summary>
    public int Attempts { get; private set; }

    /// <summary>When it was sent, done, dropped, withdrawn or given up.</summary>
    public Instant? SettledAt { get; private set; }

    /// <summary>In a few words for the coordinator: why it was dropped or failed, or is tried again.</summary>
    public string? Outcome { get; private set; }

    /// <summary>Which way it went; null before that, and where there was nothing to send.</summary>
    public NoticeWay? Way { get; private set; }

    /// <summary>The channel, thread or conversation where it is.</summary>
    public long? ChannelId { get; private set; }
    public long? MessageId { get; private set; }

    /// <summary>To another moment than planned at first; only while it waits, or after it was withdrawn.</summary>
    public void MoveTo(Instant dueAt)
    {
        Require(State is NoticeState.Planned or NoticeState.Withdrawn);
        // For another moment it is another message, whether the first one was sent or not.
        TakenAt = dueAt == DueAt ? TakenAt : null;
        DueAt = dueAt;
        WaitAgain(dueAt);
    }

    /// <summary>Once more after it failed.</summary>
    public void TryAgain(Instant now)
    {
        Require(State == NoticeState.Failed);
        WaitAgain(now);
    }

    /// <summary>No longer wanted.</summary>
    public void Withdraw(Instant now) => Settle(NoticeState.Withdrawn, null, now);

    public void Settle(NoticeState state, string? outcome, Instant now)
    {
        State = state;
        Outcome = outcome;
        SettledAt = now;
        IsLeased = false;
    }

    private void Require(bool isSo)
    {
        if (!isSo)
        {
            throw new InvalidOperationException($"Notice {Key} is {State}.");
        }
    }

    private void WaitAgain(Instant next)
    {
        State = NoticeState.Planned;
        NextAt = next;
        IsLeased = false;
        Attempts = 0;
        (Outcome, Way, SettledAt) = (null, null, null);
    }

    internal sealed class Map : IEntityTypeConfiguration<Notice>
    {
        public void Configure(EntityTypeBuilder<Notice> builder)
        {
            builder.HasIndex(notice => new { notice.NetworkId, notice.Key }).IsUnique();
            builder.HasIndex(nameof(NetworkId), nameof(Kind), nameof(SubjectId));
            // What a network has planned, sent, and couldn't send, by its moment.
            builder.HasIndex(nameof(NetworkId), nameof(State), nameof(DueAt));
            // What waits, by its moment: a million rows cost the sender one look at the first.
            builder
                .HasIndex(notice => notice.NextAt, "IX_Notices_Waiting")
                .HasFilter("\"State\" = 'Planned'");
            builder
                .HasOne<Network>()
                .WithMany()
                .HasPrincipalKey(network => network.NetworkId)
                .HasForeignKey(notice => notice.NetworkId)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}

internal enum NoticeState
{
    /// <summary>Waits for its moment, or for another attempt.</summary>
    Planned,

    /// <summary>Discord has it, or its member finds it where they chose; <see cref="Notice.Way"/> says which.</summary>
    Sent,

    /// <summary>A job has run; <see cref="Notice.Outcome"/> says what it did.</summary>
    Done,

    /// <summary>Not sent or run because it no longer made sense; <see cref="Notice.Outcome"/> says why.</summary>
    Dropped,

    /// <summary>Taken back by the feature that planned it, before it was due.</summary>
    Withdrawn,

    /// <summary>Given up after its last attempt, or nobody could be reached; the coordinator sees it.</summary>
    Failed,
}

/// <summary>Which way a notice went.</summary>
internal enum NoticeWay
{
    DirectMessage,

    /// <summary>A mention in the thread, as the member chose.</summary>
    Mention,

    /// <summary>A mention in the thread, since their direct messages are closed.</summary>
    MentionInstead,

    /// <summary>To a channel, for everybody there.</summary>
    Channel,

    /// <summary>Kept for its member to read, as they chose.</summary>
    Kept,

    /// <summary>Nowhere: their direct messages are closed and there is no thread.</summary>
    Unreachable,
}
