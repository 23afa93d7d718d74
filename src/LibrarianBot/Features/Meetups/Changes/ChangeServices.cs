using LibrarianBot.Notices;

namespace LibrarianBot.Features.Meetups.Changes;

internal static class ChangeServices
{
    /// <summary>Proposing, scheduling and changing meetups.</summary>
    public static IServiceCollection AddMeetupChanges(this IServiceCollection services)
    {
        services.AddScoped<MeetupWriting>();
        services.AddScoped<MeetupDayReader>();
        services.AddScoped<MeetupDayService>();
        services.AddScoped<MeetupChangeService>();
        services.AddScoped<MeetupScheduleService>();
        services.AddScoped<MeetupHosts>();
        services.AddScoped<UsualDays>();
        services.AddScoped<ChangeAnswerMessages>();
        services.AddJob<ProposeMeetupJob>(MeetupKinds.Propose);
        services.AddNotice<MeetupProposalNotice>(MeetupKinds.Proposal);
        services.AddNotice<HostNotice>(MeetupKinds.Host);
        services.AddNotice<TermsWantedNotice>(MeetupKinds.TermsWanted);
        services.AddJob<ClosedDaysJob>(MeetupKinds.ClosedDays);
        services.AddJob<FollowTermsJob>(MeetupKinds.Terms);
        return services;
    }
}
