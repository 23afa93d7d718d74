using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Networks;

/// <summary>A local network of school librarians: one Discord server.</summary>
internal sealed class Network : NetworkRow
{
    private Network() { }

    public Network(long networkId, Instant now)
    {
        NetworkId = networkId;
        CreatedAt = now;
    }

    /// <summary>A small number given once; the search index keeps each network's titles in a range of its own by it.</summary>
    public int Slot { get; private init; }

    /// <summary>The tz database's name of the zone in which days begin; null for the program's usual one.</summary>
    public string? Zone { get; private set; }

    /// <summary>The channel chosen for book lists, or null for the one of that name.</summary>
    public long? BookListsChannelId { get; set; }

    /// <summary>The channel chosen for announcements, or null for the one of that name.</summary>
    public long? AnnouncementsChannelId { get; set; }

    /// <summary>How long before a meetup those who come are reminded, such as <c>14d 2d 2h</c>; null for the usual.</summary>
    public string? ReminderOffsets { get; set; }

    /// <summary>The role whose holders look after the network, besides the server's managers; or null.</summary>
    public long? CoordinatorRoleId { get; set; }

    /// <summary>The term calendar: a published one's code such as <c>AU-VIC</c>, <c>own</c>, or null before one is chosen.</summary>
    public string? Calendar { get; private set; }

    /// <summary>How the weeks of a term are counted.</summary>
    public WeekOne WeekOne { get; private set; }

    public Instant CreatedAt { get; private init; }

    public void CountBy(string calendar, WeekOne weekOne)
    {
        Calendar = calendar;
        WeekOne = weekOne;
    }

    public void MoveTo(DateTimeZone zone) => Zone = zone.Id;

    internal sealed class Map : IEntityTypeConfiguration<Network>
    {
        public void Configure(EntityTypeBuilder<Network> builder)
        {
            builder.HasKey(network => network.Slot);
            builder.HasAlternateKey(network => network.NetworkId);
        }
    }
}
