using LibrarianBot.Notices;

namespace LibrarianBot.Features.Meetups.Replies;

internal static class ReplyServices
{
    /// <summary>Who comes, who waits, and who is only interested.</summary>
    public static IServiceCollection AddMeetupReplies(this IServiceCollection services)
    {
        services.AddScoped<ReplyWriting>();
        services.AddScoped<ReplyService>();
        services.AddScoped<ReplyAnswersCommands>();
        services.AddScoped<InterestService>();
        services.AddSingleton<InterestReader>();
        services.AddNotice<PlaceNotice>(MeetupKinds.Place);
        services.AddNotice<InterestNotice>(MeetupKinds.Interest);
        return services;
    }
}
