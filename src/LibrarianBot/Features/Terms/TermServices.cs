using LibrarianBot.Features.Terms.Own;
using LibrarianBot.Notices;

namespace LibrarianBot.Features.Terms;

internal static class TermServices
{
    /// <summary>Terms and closed days. Needs the store, the members' roster, the networks' settings and the clock.</summary>
    public static IServiceCollection AddTerms(this IServiceCollection services)
    {
        services.AddScoped<TermReader>();
        services.AddScoped<DayReaders>();
        services.AddScoped<TermOverviewReader>();
        services.AddScoped<CalendarService>();
        services.AddScoped<TermChangeService>();
        services.AddScoped<ClosedDayService>();
        services.AddScoped<OwnTermService>();
        services.AddScoped<OwnTermWriting>();
        services.AddSingleton<OwnDrafts>();
        services.AddScoped<MissingYearPlans>();
        services.AddScoped<TermConsequences>();
        services.AddJob<MissingYearJob>(MissingYearPlans.Look);
        services.AddNotice<MissingYearNotice>(MissingYearPlans.Question);
        return services;
    }
}
