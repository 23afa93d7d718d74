using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LibrarianBot.Features.Meetups;

/// <summary>A school in a rule's rotation.</summary>
internal sealed class MeetupRuleHost : NetworkRow
{
    private MeetupRuleHost() { }

    public MeetupRuleHost(long networkId, int position, string school)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(school);
        NetworkId = networkId;
        Position = position;
        School = school;
    }

    public long Id { get; private init; }
    public long RuleId { get; private init; }

    /// <summary>From 0.</summary>
    public int Position { get; private init; }
    public string School { get; private init; } = "";

    /// <summary>Where exactly, if that isn't plain from the school.</summary>
    public string? Place { get; init; }

    /// <summary>Parking, signing in.</summary>
    public string? AccessNotes { get; init; }

    /// <summary>Who hosts there, if known.</summary>
    public long? MemberId { get; init; }

    public string Where => Place ?? School;

    internal sealed class Map : IEntityTypeConfiguration<MeetupRuleHost>
    {
        public void Configure(EntityTypeBuilder<MeetupRuleHost> builder)
        {
            builder.Ignore(row => row.Where);
            builder.HasIndex(row => new { row.RuleId, row.Position });
            builder
                .HasOne<Member>()
                .WithMany()
                .HasForeignKey(row => new { row.NetworkId, row.MemberId })
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
