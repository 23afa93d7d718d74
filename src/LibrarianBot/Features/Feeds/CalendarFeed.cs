using System.Security.Cryptography;
using LibrarianBot.Networks;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Features.Feeds;

/// <summary>A calendar that people subscribe to by an address that nobody can guess. Removed when it is stopped.</summary>
internal sealed class CalendarFeed : NetworkRow
{
    private const int SecretBytes = 20;

    private CalendarFeed() { }

    /// <param name="networkId">The network.</param>
    /// <param name="memberId">Whose it is; null for the network's own.</param>
    /// <param name="now">Now.</param>
    public CalendarFeed(long networkId, long? memberId, Instant now)
    {
        NetworkId = networkId;
        MemberId = memberId;
        MadeAt = now;
        Renew();
    }

    public long Id { get; private init; }
    public long? MemberId { get; private init; }

    /// <summary>What makes the address unguessable. Kept as it is, so that the address can be shown again.</summary>
    public string Secret { get; private set; } = "";

    /// <summary>Whether the school terms are in it, too.</summary>
    public bool WithTerms { get; set; }
    public Instant MadeAt { get; private init; }

    /// <summary>The part of its address that names it.</summary>
    public string Token => $"{Id}-{Secret}";

    /// <summary>Another address; the one before stops working.</summary>
    public void Renew() =>
        Secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));

    internal sealed class Map : IEntityTypeConfiguration<CalendarFeed>
    {
        public void Configure(EntityTypeBuilder<CalendarFeed> builder)
        {
            builder.Ignore(feed => feed.Token);
            builder.HasIndex(feed => new { feed.NetworkId, feed.MemberId }).IsUnique();
            // In an index no two nulls are the same.
            builder
                .HasIndex(feed => feed.NetworkId, "IX_CalendarFeeds_Network")
                .IsUnique()
                .HasFilter("\"MemberId\" IS NULL");
            builder
                .HasOne<Network>()
                .WithMany()
                .HasPrincipalKey(network => network.NetworkId)
                .HasForeignKey(feed => feed.NetworkId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Member>()
                .WithMany()
                .HasForeignKey(feed => new { feed.NetworkId, feed.MemberId })
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
