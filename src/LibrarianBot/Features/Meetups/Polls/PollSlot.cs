using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>One of the times that a poll asks for.</summary>
internal sealed class PollSlot : NetworkRow
{
    private PollSlot() { }

    /// <param name="networkId">The network.</param>
    /// <param name="position">From 0, in the order of time.</param>
    /// <param name="day">The day.</param>
    /// <param name="block">The part of the school day.</param>
    /// <param name="startsAt">When it begins, on the clocks there.</param>
    public PollSlot(
        long networkId,
        int position,
        LocalDate day,
        DayBlock block,
        LocalTime startsAt
    ) => (NetworkId, Position, Day, Block, StartsAt) = (networkId, position, day, block, startsAt);

    public long Id { get; private init; }
    public long PollId { get; private init; }

    /// <summary>From 0: how answers name it.</summary>
    public int Position { get; private init; }
    public LocalDate Day { get; private init; }
    public DayBlock Block { get; private init; }
    public LocalTime StartsAt { get; private init; }

    internal sealed class Map : IEntityTypeConfiguration<PollSlot>
    {
        public void Configure(EntityTypeBuilder<PollSlot> builder) =>
            builder.HasIndex(row => new { row.PollId, row.Position }).IsUnique();
    }
}
