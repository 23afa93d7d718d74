using LibrarianBot.Networks;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>A day on which the network's schools are closed, or open in spite of a public holiday, given by hand.</summary>
internal sealed class ClosedDay : NetworkRow
{
    public const int LongestReason = 80;

    private ClosedDay() { }

    /// <param name="networkId">The network.</param>
    /// <param name="day">The day.</param>
    /// <param name="reason">Why they are closed; null when they are open although it is a public holiday.</param>
    public ClosedDay(long networkId, LocalDate day, string? reason)
    {
        NetworkId = networkId;
        Day = day;
        Say(reason);
    }

    public LocalDate Day { get; private init; }
    public string? Reason { get; private set; }

    public void Say(string? reason) =>
        Reason = reason is null ? null : PlainText.OneLine(reason, LongestReason);

    internal sealed class Map : IEntityTypeConfiguration<ClosedDay>
    {
        public void Configure(EntityTypeBuilder<ClosedDay> builder)
        {
            builder.HasKey(closed => new { closed.NetworkId, closed.Day });
            builder
                .HasOne<Network>()
                .WithMany()
                .HasPrincipalKey(network => network.NetworkId)
                .HasForeignKey(closed => closed.NetworkId)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
