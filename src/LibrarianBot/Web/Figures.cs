using OpenTelemetry.Metrics;

namespace LibrarianBot.Web;

/// <summary>Figures for Prometheus at <c>/metrics</c>.</summary>
internal static class Figures
{
    public static IServiceCollection AddFigures(this IServiceCollection services)
    {
        services
            .AddOpenTelemetry()
            .WithMetrics(metrics =>
                metrics
                    .AddMeter("LibrarianBot.Discord")
                    .AddMeter("System.Runtime")
                    .AddPrometheusExporter()
            );
        return services;
    }

    public static void MapFigures(this IEndpointRouteBuilder routes) =>
        routes.MapPrometheusScrapingEndpoint("/metrics");
}
