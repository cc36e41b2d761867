using Estimator;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace QuoteService.Endpoints;

/// <summary>What the prices are made of: the price book, and the scopes of remodels with their choices.</summary>
internal static class Prices
{
    public static void MapPrices(this RouteGroupBuilder v1)
    {
        v1.MapGet("/price-books/{id}", Book).WithTags("Prices").WithName("priceBook")
            .WithSummary("The price book as JSON, by its id.").Produces<object>().ProducesProblem(StatusCodes.Status404NotFound);
        v1.MapGet("/scopes", (HomeEstimator home) => home.Scopes).WithTags("Prices").WithName("scopes")
            .WithSummary("The scopes of remodels: sizes, levels and choices.");
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> Book(string id, HomeEstimator home)
    {
        PriceBook book = home.PriceBook;
        if (id != book.Id)
        {
            return TypedResults.Problem($"There is no price book of this id: prices come from '{book.Id}'.", statusCode: StatusCodes.Status404NotFound);
        }

        using MemoryStream json = new();
        book.WriteTo(json);
        return TypedResults.Bytes(json.ToArray(), "application/json", entityTag: new EntityTagHeaderValue($"\"{book.ContentHash}\""));
    }
}
