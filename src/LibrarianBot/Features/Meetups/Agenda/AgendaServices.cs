namespace LibrarianBot.Features.Meetups.Agenda;

internal static class AgendaServices
{
    /// <summary>Agendas, and who and which meetup is meant.</summary>
    public static IServiceCollection AddAgendas(this IServiceCollection services)
    {
        services.AddScoped<MeetupFinder>();
        services.AddScoped<MeetupPeople>();
        services.AddScoped<AgendaReader>();
        services.AddScoped<AgendaRows>();
        services.AddScoped<AgendaWriting>();
        services.AddScoped<AgendaService>();
        return services;
    }
}
