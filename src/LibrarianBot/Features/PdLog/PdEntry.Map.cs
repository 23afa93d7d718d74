using LibrarianBot.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LibrarianBot.Features.PdLog;

/// <content>How it is kept.</content>
internal sealed partial class PdEntry
{
    internal sealed class Map : IEntityTypeConfiguration<PdEntry>
    {
        public void Configure(EntityTypeBuilder<PdEntry> builder)
        {
            builder.Ignore(entry => entry.IsConfirmed).Ignore(entry => entry.HasThoughts);
            builder
                .Property(entry => entry.Standards)
                .HasConversion(
                    standards => standards!.ToString(),
                    stored => TeachingStandards.Parse(stored)
                );
            builder.HasIndex(entry => new
            {
                entry.NetworkId,
                entry.MemberId,
                entry.Day,
            });
            builder.HasIndex(entry => new { entry.MeetupId, entry.MemberId }).IsUnique();
            builder
                .HasOne<Member>()
                .WithMany()
                .HasForeignKey(entry => new { entry.NetworkId, entry.MemberId })
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
