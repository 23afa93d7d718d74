using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>When one member can. No time at all is an answer too.</summary>
internal sealed class PollAnswer : NetworkRow
{
    private PollAnswer() { }

    public PollAnswer(long networkId, long pollId, long memberId)
    {
        NetworkId = networkId;
        PollId = pollId;
        MemberId = memberId;
    }

    public long Id { get; private init; }
    public long PollId { get; private init; }
    public long MemberId { get; private init; }

    /// <summary>When they last changed it.</summary>
    public Instant AnsweredAt { get; private set; }

    /// <summary>A bit for each of the poll's times, by its position.</summary>
    public long Suits { get; private set; }

    public bool Can(PollSlot slot) => (Suits & (1L << slot.Position)) != 0;

    public void Say(IEnumerable<PollSlot> suits, Instant now)
    {
        Suits = suits.Aggregate(0L, (bits, slot) => bits | (1L << slot.Position));
        AnsweredAt = now;
    }

    internal sealed class Map : IEntityTypeConfiguration<PollAnswer>
    {
        public void Configure(EntityTypeBuilder<PollAnswer> builder)
        {
            builder.HasIndex(row => new { row.PollId, row.MemberId }).IsUnique();
            builder
                .HasOne<MeetupPoll>()
                .WithMany()
                .HasForeignKey(row => row.PollId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Member>()
                .WithMany()
                .HasForeignKey(row => new { row.NetworkId, row.MemberId })
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
