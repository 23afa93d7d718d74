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
        services.AddNoticeKind<MeetupProposeMessages>(MeetupKinds.Propose);
        services.AddNoticeKind<MeetupProposalMessages>(MeetupKinds.Proposal);
        services.AddNoticeKind<HostMessages>(MeetupKinds.Host);
        services.AddNoticeKind<TermsWantedMessages>(MeetupKinds.TermsWanted);
        services.AddNoticeKind<MeetupClosedDaysMessages>(MeetupKinds.ClosedDays);
        services.AddNoticeKind<MeetupTermsMessages>(MeetupKinds.Terms);
        return services;
    }
}
