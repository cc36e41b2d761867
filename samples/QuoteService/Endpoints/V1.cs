namespace QuoteService.Endpoints;

/// <summary>The first version of the service.</summary>
internal static class V1
{
    public static void MapV1(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder v1 = app.MapGroup("/v1");
        v1.MapEstimator();

        // At the route of estimates, where the document tells it.
        v1.MapJobLines(most: app.ServiceProvider.GetRequiredService<ServiceLimits>().StreamJobs).AsStream().ExcludeFromDescription();
        v1.MapPortfolios();
        v1.MapPrices();
    }
}
