using System.Text.Json.Nodes;

namespace Estimator.Tests;

/// <summary>Place and date of a book whose jobs take more than one trade.</summary>
public class BulkPricesTests
{
    private const int Houses = 200;

    [Theory]
    [InlineData("2025-06-30")]
    [InlineData("2026-01-15")]
    public void Quote_SecondTradeOutside_IsTheEstimate(string date)
    {
        HomeEstimator estimator = WithSecondTrade(ExteriorPrices.Kind);
        BulkHouses houses = new(Houses, seed: 23);
        BulkQuotes quotes = new(Houses);
        estimator.Quote(houses.Columns, quotes.Columns, new() { AsOf = DateOnly.Parse(date) });
        Assert.All(Enumerable.Range(0, Houses), row => Assert.Equal(
            BulkQuotes.InCurrency(estimator.Estimate(houses.Job(row) with { AsOf = DateOnly.Parse(date) }).Total), quotes.Prices(row)));
    }

    [Theory]
    [InlineData("2025-06-30")]
    [InlineData("2026-01-15")]
    public void Quote_SecondTradeInside_IsTheEstimate(string date)
    {
        HomeEstimator estimator = WithSecondTrade(InteriorPrices.Kind);
        InteriorHouses houses = new(Houses, seed: 23);
        BulkQuotes quotes = new(Houses);
        estimator.Quote(houses.Columns, quotes.Columns, new() { AsOf = DateOnly.Parse(date) });
        Assert.All(Enumerable.Range(0, Houses), row => Assert.Equal(
            BulkQuotes.InCurrency(estimator.Estimate(houses.Job(row) with { AsOf = DateOnly.Parse(date) }).Total), quotes.Prices(row)));
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
