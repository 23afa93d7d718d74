using LibrarianBot.Networks;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LibrarianBot.People;

/// <summary>Somebody in a network, by name and school.</summary>
internal sealed class Member : NetworkRow
{
    public const int LongestName = 80;

    private Member() { }

    public Member(long networkId, long memberId, string displayName)
    {
        NetworkId = networkId;
        MemberId = memberId;
        DisplayName = displayName;
    }

    /// <summary>The Discord account's id.</summary>
    public long MemberId { get; private init; }

    /// <summary>What Discord showed for them when they were last here.</summary>
    public string DisplayName { get; private set; } = "";

    /// <summary>The name they gave themselves with /profile, or null.</summary>
    public string? ChosenName { get; private set; }

    /// <summary>Their school, or null while it isn't known.</summary>
    public string? School { get; private set; }

    public string Name => ChosenName ?? DisplayName;

    /// <summary>How they want to be reminded.</summary>
    public ReminderWay ReminderWay { get; set; }

    /// <summary>Discord's id of the bot's conversation with them, once there was one; opening it anew takes a call.</summary>
    public long? DmChannelId { get; private set; }

    /// <summary>Whether they looked after the network when they were last here.</summary>
    public bool IsCoordinator { get; private set; }

    public void Seen(string displayName, bool isCoordinator) =>
        (DisplayName, IsCoordinator) = (displayName, isCoordinator);

    /// <summary>Takes a name and a school as typed; blank means none.</summary>
    public void Introduce(string? name, string? school)
    {
        ChosenName = Tidy(name);
        School = Tidy(school);
    }

    private static string? Tidy(string? typed)
    {
        var tidy = PlainText.OneLine(typed ?? "", LongestName);
        return tidy.Length == 0 ? null : tidy;
    }

    internal sealed class Map : IEntityTypeConfiguration<Member>
    {
        public void Configure(EntityTypeBuilder<Member> builder)
        {
            builder.HasKey(member => new { member.NetworkId, member.MemberId });
            builder.Ignore(member => member.Name);
            builder
                .Property(member => member.ReminderWay)
                .HasDefaultValue(ReminderWay.DirectMessage);
            builder
                .HasOne<Network>()
                .WithMany()
                .HasPrincipalKey(network => network.NetworkId)
                .HasForeignKey(member => member.NetworkId);
        }
    }
}
