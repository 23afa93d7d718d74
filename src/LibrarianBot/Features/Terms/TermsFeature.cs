using LibrarianBot.Features.Terms.Own;
using LibrarianBot.Modules;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>School terms and the days on which schools are closed.</summary>
internal sealed class TermsFeature : IFeature
{
    public static void Describe(FeatureBuilder feature) =>
        feature
            .Table("OwnTerms", new OwnTerm.Map())
            .Table("ClosedDays", new ClosedDay.Map())
            .Service<TermReader>()
            .Service<DayReaders>()
            .OptionType<LocalDate, DayOptions>()
            .Service<TermOverviewReader>()
            .Service<CalendarService>()
            .Service<TermChangeService>()
            .Service<ClosedDayService>()
            .Service<OwnTermService>()
            .Service<OwnTermWriting>()
            .Shared<OwnDrafts>()
            .Service<MissingYearPlans>()
            .Service<TermConsequences>()
            .Job<MissingYearJob>(MissingYearPlans.Look)
            .Notice<MissingYearNotice>(MissingYearPlans.Question)
            .Commands<TermsCommands>()
            .Commands<OwnTermsCommands>();
}
