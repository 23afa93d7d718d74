using LibrarianBot.Networks;
using LibrarianBot.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LibrarianBot.Features.Meetups;

/// <content>How it is kept.</content>
internal sealed partial class Meetup
{
    internal sealed class Map : IEntityTypeConfiguration<Meetup>
    {
        public void Configure(EntityTypeBuilder<Meetup> builder)
        {
            builder.Ignore(row => row.Time).Ignore(row => row.Ends).Ignore(row => row.IsAhead);
            builder.HasIndex(row => new { row.NetworkId, row.Begins });
            builder.HasIndex(row => new { row.NetworkId, row.EventId });
            builder
                .HasIndex(row => new
                {
                    row.RuleId,
                    row.TermYear,
                    row.TermNumber,
                })
                .IsUnique();
            builder
                .HasIndex(row => row.NetworkId, "IX_Meetups_Unshown")
                .HasFilter("\"MessageId\" IS NOT NULL AND \"Revision\" <> \"ShownRevision\"");
            // Of all networks those that aren't over, for the look at the start: not more as the years go by.
            builder
                .HasIndex(row => row.State, "IX_Meetups_Ahead")
                .HasFilter("\"State\" = 'Proposed' OR \"State\" = 'Announced'");
            builder
                .HasOne<Network>()
                .WithMany()
                .HasPrincipalKey(network => network.NetworkId)
                .HasForeignKey(row => row.NetworkId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<MeetupRule>()
                .WithMany()
                .HasForeignKey(row => row.RuleId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Member>()
                .WithMany()
                .HasForeignKey(row => new { row.NetworkId, row.CreatedById })
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Member>()
                .WithMany()
                .HasForeignKey(row => new { row.NetworkId, row.HostMemberId })
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
