using System.Text.Json.Nodes;

namespace Estimator.Tests;

public class ActivitySourcesTests
{
    [Fact]
    public void Of_AreThoseOfTheActivityItsFiguresAndItsTables_EachOnce()
    {
        JsonObject node = SmallBook.Node();
        foreach (string source in new[] { "own", "figure", "both", "table" })
        {
            node.At("sources")[source] = node.At("sources/handbook").DeepClone();
        }

        node.At("activities/bodyCoat1")["sources"] = new JsonArray("own", "both");
        node.At("figures/hours.bodyCoat1")["sources"] = new JsonArray("figure", "both");
        node.At("factors/siding.coat")["sources"] = new JsonArray("table", "both");
        BookDocument book = ExampleBooks.Load(node.ToJsonString()).Document;
        string[] sources = ActivitySources.Of(book, book.Activities["bodyCoat1"]);
        Assert.Distinct(sources);
        Assert.Equal(["both", "figure", "handbook", "own", "table"], sources.Order(StringComparer.Ordinal));
    }
}
