namespace LibrarianBot.Features.PdLog;

internal static class PdLogServices
{
    /// <summary>Members' records of professional development.</summary>
    public static IServiceCollection AddPdLog(this IServiceCollection services)
    {
        services.AddSingleton<PdDrafts>();
        services.AddScoped<PdLogService>();
        services.AddScoped<PdGoalService>();
        services.AddScoped<PdLogReader>();
        services.AddScoped<PdLogCommands>();
        services.AddScoped<PdGoalCommands>();
        services.AddScoped<PdPrintCommands>();
        return services;
    }
}
