using System.Text;
using System.Text.Json.Nodes;

namespace Estimator.Tests;

/// <summary>Price books made from the embedded one.</summary>
internal static class ExampleBooks
{
    private static readonly string Embedded = Text(PriceBook.UnitedStates2025);

    /// <summary>The embedded book as JSON that may be changed.</summary>
    public static JsonObject Node() => (JsonObject)JsonNode.Parse(Embedded)!;

    public static string Text(PriceBook book)
    {
        using MemoryStream stream = new();
        book.WriteTo(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static PriceBook Load(string json) => PriceBook.Load(StreamOf(json));

    public static PriceBook With(string overlay) => PriceBook.UnitedStates2025.With(StreamOf(overlay));

    /// <summary>A book with one change, as far as the formulas accept it.</summary>
    public static HomeEstimator Changed(Action<JsonObject> change)
    {
        JsonObject node = Node();
        change(node);
        return new(Load(node.ToJsonString()));
    }

    /// <summary>The object at a path whose parts are separated by slashes, because ids hold dots.</summary>
    public static JsonObject At(this JsonObject node, string path) =>
        path.Split('/').Aggregate(node, (at, name) => at[name]!.AsObject());

    /// <summary>Sets low, likely and high of a figure.</summary>
    public static void SetFigure(this JsonObject node, string id, double low, double likely, double high)
    {
        JsonObject figure = node.At($"figures/{id}");
        (figure["low"], figure["likely"], figure["high"]) = (low, likely, high);
    }

    private static MemoryStream StreamOf(string json) => new(Encoding.UTF8.GetBytes(json));
}
