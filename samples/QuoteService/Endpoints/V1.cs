namespace QuoteService.Endpoints;

/// <summary>The first version of the service.</summary>
internal static class V1
{
    public static void MapV1(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder v1 = app.MapGroup("/v1");
        v1.MapEstimator();
        v1.MapJobLines().WithTags("Estimator").AsStream()
            .WithName("estimateLines").WithSummary("Estimates jobs given one a line; an answer a line, in order, while the jobs still come.");
        v1.MapPortfolios();
        v1.MapPrices();
    }
}
