using System.Text.Json.Nodes;

namespace Estimator.Tests;

/// <summary>Place and date of a book whose jobs take more than one trade.</summary>
public class BulkPricesTests
{
    private const int Homes = 200;

    [Theory]
    [InlineData("2025-06-30")]
    [InlineData("2026-01-15")]
    public void Quote_SecondTradeOutside_IsTheEstimate(string date) =>
        AreTheirEstimates(ExteriorPrices.Kind, new ExteriorHomes(Homes, seed: 23), DateOnly.Parse(date));

    [Theory]
    [InlineData("2025-06-30")]
    [InlineData("2026-01-15")]
    public void Quote_SecondTradeInside_IsTheEstimate(string date) =>
        AreTheirEstimates(InteriorPrices.Kind, new InteriorHomes(Homes, seed: 23), DateOnly.Parse(date));

    private static void AreTheirEstimates(string kind, BulkHomes homes, DateOnly date)
    {
        HomeEstimator estimator = WithSecondTrade(kind);
        BulkQuotes quotes = new(Homes);
        estimator.Quote(homes.Template with { AsOf = date }, homes.Columns, quotes.Columns);
        Assert.All(Enumerable.Range(0, Homes), row => Assert.Equal(
            BulkQuotes.InCurrency(estimator.Estimate(homes.Job(row) with { AsOf = date }).Total), quotes.Prices(row)));
    }

    /// <summary>Every other activity of a kind of job is another trade's, with a rate and indexes of its own.</summary>
    private static HomeEstimator WithSecondTrade(string kind) => ExampleBooks.Changed(node =>
    {
        JsonObject rate = (JsonObject)node.At("figures/rate.painting").DeepClone();
        node.At("figures").Add("rate.anotherTrade", rate);
        node.SetFigure("rate.anotherTrade", 70, 75, 80);
        node.At("tradeIndexes").Add("anotherTrade", new JsonObject { ["labor"] = "constructionMaterials", ["supply"] = "constructionMaterials" });
        JsonObject[] activities = [.. node.At("activities").Select(one => one.Value!.AsObject()).Where(one => (string)one["job"]! == kind)];
        for (int i = 1; i < activities.Length; i += 2)
        {
            activities[i]["trade"] = "anotherTrade";
        }
    });
}
