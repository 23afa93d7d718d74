using LibrarianBot.Networks;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>A term that a coordinator gave: one of their own calendar, or instead of a published one.</summary>
internal sealed class OwnTerm : NetworkRow
{
    public const int LongestName = 40;
    public const int LongestSource = 120;
    public const int MostWeeks = 30;

    /// <summary>The source of dates that a coordinator typed.</summary>
    public const string GivenByHand = "given by a coordinator";

    private OwnTerm() { }

    /// <param name="networkId">The network.</param>
    /// <param name="calendar">The calendar that it belongs to: <see cref="PublishedTerms.Own"/>, or a published one's code.</param>
    /// <param name="term">The term, which the service has checked.</param>
    public OwnTerm(long networkId, string calendar, SchoolTerm term)
    {
        ArgumentException.ThrowIfNullOrEmpty(calendar);
        NetworkId = networkId;
        Calendar = calendar;
        Year = term.Year;
        Number = term.Number;
        Change(term);
    }

    public string Calendar { get; private init; } = "";
    public int Year { get; private init; }
    public int Number { get; private init; }
    public string Name { get; private set; } = "";
    public LocalDate FirstDay { get; private set; }
    public LocalDate LastDay { get; private set; }

    /// <summary>Where the dates are from, such as <c>typed by a coordinator</c> or a file's name.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Other dates for the same term.</summary>
    public void Change(SchoolTerm term)
    {
        if (term.LastDay < term.FirstDay || term.LastDay > term.FirstDay.PlusWeeks(MostWeeks))
        {
            throw new ArgumentException("A term ends after it begins, soon enough.", nameof(term));
        }

        Name = PlainText.OneLine(term.Name, LongestName);
        FirstDay = term.FirstDay;
        LastDay = term.LastDay;
        Source = PlainText.OneLine(term.Source, LongestSource);
    }

    public SchoolTerm AsTerm() =>
        new(Year, Number, FirstDay, LastDay)
        {
            Name = Name,
            Source = Source,
            Confidence = Confidences.Own,
        };

    internal sealed class Map : IEntityTypeConfiguration<OwnTerm>
    {
        public void Configure(EntityTypeBuilder<OwnTerm> builder)
        {
            builder.HasKey(term => new
            {
                term.NetworkId,
                term.Calendar,
                term.Year,
                term.Number,
            });
            builder
                .HasOne<Network>()
                .WithMany()
                .HasPrincipalKey(network => network.NetworkId)
                .HasForeignKey(term => term.NetworkId)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
