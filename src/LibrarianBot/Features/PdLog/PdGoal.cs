using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Features.PdLog;

/// <summary>How many hours a member wants to reach, in periods of whole years that follow each other.</summary>
internal sealed class PdGoal : NetworkRow
{
    public const int UsualHours = 20;
    public const int MostHours = 1000;
    public const int MostYears = 10;

    private PdGoal() { }

    public PdGoal(long networkId, long memberId)
    {
        NetworkId = networkId;
        MemberId = memberId;
    }

    public long MemberId { get; private init; }
    public int Hours { get; private set; } = UsualHours;

    /// <summary>The first day of one of the periods; the others follow from it.</summary>
    public LocalDate Starts { get; private set; } = new(2026, 1, 1);

    /// <summary>How long a period is: 1 for Victoria's registration year, 5 or 7 for a maintenance period in New South Wales.</summary>
    public int Years { get; private set; } = 1;

    public void Set(int hours, LocalDate starts, int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hours, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hours, MostHours);
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, MostYears);
        (Hours, Starts, Years) = (hours, starts, years);
    }

    /// <summary>The period that has this day.</summary>
    public DateInterval PeriodOf(LocalDate day)
    {
        var steps = (day.Year - Starts.Year) / Years;
        // A period may begin late in its year, so the right one is within one step of the guess.
        for (var step = steps + 1; ; step--)
        {
            var first = Starts.PlusYears(step * Years);
            if (first <= day)
            {
                return new DateInterval(first, Starts.PlusYears((step + 1) * Years).PlusDays(-1));
            }
        }
    }

    internal sealed class Map : IEntityTypeConfiguration<PdGoal>
    {
        public void Configure(EntityTypeBuilder<PdGoal> builder)
        {
            builder.HasKey(goal => new { goal.NetworkId, goal.MemberId });
            builder
                .HasOne<Member>()
                .WithMany()
                .HasForeignKey(goal => new { goal.NetworkId, goal.MemberId })
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
