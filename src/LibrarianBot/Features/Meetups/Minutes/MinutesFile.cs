using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>The bytes of a file of minutes: in a row of their own, so that nobody reads them who only wants the words.</summary>
internal sealed class MinutesFile : NetworkRow
{
    /// <summary>Discord takes 10 MiB from a bot; some room is left for the rest of the message.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    private MinutesFile() { }

    public MinutesFile(long networkId, long meetupId)
    {
        NetworkId = networkId;
        MeetupId = meetupId;
    }

    public long MeetupId { get; private init; }
    public byte[] Bytes { get; set; } = [];

    internal sealed class Map : IEntityTypeConfiguration<MinutesFile>
    {
        public void Configure(EntityTypeBuilder<MinutesFile> builder)
        {
            builder.HasKey(row => row.MeetupId);
            builder.Property(row => row.MeetupId).ValueGeneratedNever();
            builder
                .HasOne<Meetup>()
                .WithMany()
                .HasForeignKey(row => row.MeetupId)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
