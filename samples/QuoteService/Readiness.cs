using Estimator;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace QuoteService;

/// <summary>Ready once a job was priced and written, which also makes the first request as fast as those after it.</summary>
internal sealed class Readiness(IServiceProvider services) : BackgroundService, IHealthCheck
{
    private volatile bool _isReady;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(_isReady ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            Estimate estimate = services.GetRequiredService<HomeEstimator>().Estimate(new ExteriorPainting());
            _isReady = EstimatorJson.WriteEstimate(estimate).Length > 0;
        },
        stoppingToken);
}

/// <summary>Where an orchestrator asks whether the service lives and whether it is ready.</summary>
internal static class ReadinessEndpoints
{
    public static void AddReadiness(this IServiceCollection services)
    {
        services.AddSingleton<Readiness>().AddHostedService(provider => provider.GetRequiredService<Readiness>());
        services.AddHealthChecks().AddCheck<Readiness>("first quote");
    }

    public static void MapReadiness(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).DisableHttpMetrics();
        app.MapHealthChecks("/health/ready").DisableHttpMetrics();
    }
}
