using LibrarianBot.Features.Networks;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Notices;

internal enum NoticeState
{
    /// <summary>Waits for its moment, or for another attempt.</summary>
    Planned,

    /// <summary>Discord has it.</summary>
    Sent,

    /// <summary>Not sent because it no longer made sense; <see cref="Notice.Outcome"/> says why.</summary>
    Dropped,

    /// <summary>Taken back by the feature that planned it, before it was due.</summary>
    Withdrawn,

    /// <summary>Given up after its last attempt, or nobody could be reached; the coordinator sees it.</summary>
    Failed,
}

/// <summary>A message planned for a moment. Written in the same transaction as the change that causes it.</summary>
internal sealed class Notice : NetworkRow
{
    public const int LongestKey = 120;

    private Notice() { }

    /// <param name="networkId">The network.</param>
    /// <param name="kind">Which <see cref="INoticeKind"/> renders it, such as <c>meetup-reminder</c>.</param>
    /// <param name="key">Unique in the network, such as <c>meetup:42:2h:member:7</c>.</param>
    /// <param name="subjectId">The row that it is about, for its kind: a meetup's id, say.</param>
    /// <param name="dueAt">When it is to be sent.</param>
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

    /// <summary>To whom; null when it goes to a channel that its kind names.</summary>
    public long? MemberId { get; init; }

    /// <summary>What else its kind needs to know, such as the offset <c>2h</c>; or null.</summary>
    public string? Detail { get; init; }

    public Instant DueAt { get; private set; }

    /// <summary>When it is looked at next: due, or tried again, or its lease over.</summary>
    public Instant NextAt { get; private set; }

    /// <summary>Whether somebody is at it: until <see cref="NextAt"/>, or until the program starts again.</summary>
    public bool IsLeased { get; private set; }

    public NoticeState State { get; private set; }
    public int Attempts { get; private set; }

    /// <summary>When it was sent, dropped, withdrawn or given up.</summary>
    public Instant? SettledAt { get; private set; }

    /// <summary>In a few words for the coordinator: why it was dropped or failed, or which way it went.</summary>
    public string? Outcome { get; private set; }

    /// <summary>For another moment than planned at first; only while it waits.</summary>
    public void MoveTo(Instant dueAt)
    {
        if (State != NoticeState.Planned)
        {
            throw new InvalidOperationException($"Notice {Key} is {State}.");
        }

        DueAt = dueAt;
        NextAt = dueAt;
        IsLeased = false;
        Attempts = 0;
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

    internal sealed class Map : IEntityTypeConfiguration<Notice>
    {
        public void Configure(EntityTypeBuilder<Notice> builder)
        {
            builder.HasIndex(notice => new { notice.NetworkId, notice.Key }).IsUnique();
            builder.HasIndex(notice => new
            {
                notice.NetworkId,
                notice.Kind,
                notice.SubjectId,
            });
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
