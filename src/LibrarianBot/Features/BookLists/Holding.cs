using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LibrarianBot.Features.BookLists;

/// <summary>A member's library has this title.</summary>
internal sealed class Holding : NetworkRow
{
    private Holding() { }

    public Holding(BookListEntry entry, long memberId)
    {
        NetworkId = entry.NetworkId;
        EntryId = entry.Id;
        MemberId = memberId;
    }

    public long EntryId { get; private init; }
    public long MemberId { get; private init; }

    internal sealed class Map : IEntityTypeConfiguration<Holding>
    {
        public void Configure(EntityTypeBuilder<Holding> builder)
        {
            builder.HasKey(holding => new { holding.EntryId, holding.MemberId });
            builder
                .HasOne<BookListEntry>()
                .WithMany(entry => entry.Holdings)
                .HasForeignKey(holding => holding.EntryId);
            builder
                .HasOne<Member>()
                .WithMany()
                .HasForeignKey(holding => new { holding.NetworkId, holding.MemberId })
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
