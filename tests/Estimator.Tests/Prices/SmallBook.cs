using System.Text.Json.Nodes;

namespace Estimator.Tests;

/// <summary>A book of some three hundred lines that has one of everything, in round numbers: all that formulas ask for and nothing else.</summary>
/// <remarks>It is read and compiled in a hundredth of the time the embedded book takes, so each rule is tried on a book of its own.</remarks>
internal static class SmallBook
{
    private static readonly string Json = File.ReadAllText(TestFolder.File("Prices", "small-book.json"));
    private static readonly Lazy<PriceBook> Shared = new(() => ExampleBooks.Load(Json));

    public static PriceBook Book => Shared.Value;

    /// <summary>It as JSON that may be changed.</summary>
    public static JsonObject Node() => (JsonObject)JsonNode.Parse(Json)!;

    /// <summary>It with one change, as far as the formulas accept it.</summary>
    public static HomeEstimator Changed(Action<JsonObject> change)
    {
        JsonObject node = Node();
        change(node);
        return new(ExampleBooks.Load(node.ToJsonString()));
    }

    /// <summary>All that it is refused for with a change.</summary>
    public static IReadOnlyList<string> Refused(Action<JsonObject> change) =>
        Assert.Throws<PriceBookException>(() => Changed(change)).Problems;
}
