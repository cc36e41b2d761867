using System.Text.Json.Nodes;

namespace Estimator.Tests;

/// <summary>The sample book of another country: painting only, metric, its own currency.</summary>
internal static class SampleBook
{
    public static readonly string File = Path.Combine(SourceTree.Root, "samples", "Books", "de-sample.json");

    private static readonly Lazy<HomeEstimator> Shared = new(() => new(ExampleBooks.Load(System.IO.File.ReadAllText(File))));

    public static HomeEstimator Estimator => Shared.Value;

    public static PriceBook Book => Estimator.PriceBook;

    /// <summary>It with one change, as far as the formulas accept it.</summary>
    public static HomeEstimator Changed(Action<JsonObject> change)
    {
        JsonObject node = (JsonObject)JsonNode.Parse(System.IO.File.ReadAllText(File))!;
        change(node);
        return new(ExampleBooks.Load(node.ToJsonString()));
    }
}
