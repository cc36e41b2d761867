using System.Text;
using System.Text.Json;

namespace Estimator.Tests.ConsoleSample;

public sealed class BookAndSchemaTests
{
    [Fact]
    public void Schema_IsTheLibrarysOwn()
    {
        ConsoleRun run = ConsoleRun.Of("schema");
        Assert.Equal(0, run.Code);
        using JsonDocument schema = JsonDocument.Parse(run.Out);
        Assert.Equal(EstimatorJson.JobSchema().TrimEnd(), run.Out.TrimEnd());
    }

    [Fact]
    public void Book_ShowsEveryFigureAndTheVersion()
    {
        PriceBook book = PriceBook.UnitedStates2025;
        ConsoleRun run = ConsoleRun.Of("book");
        Assert.Equal(0, run.Code);
        Assert.Contains($"{book.Id}, version {book.Version}: {book.Figures.Count} figures", run.Out, StringComparison.Ordinal);
        Assert.Contains(book.ContentHash, run.Out, StringComparison.Ordinal);
        Assert.Contains("rate.painting", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Lines, line => line.Length > 100);
    }

    [Fact]
    public void Book_WithAFilter_ShowsOnlyWhatFits()
    {
        ConsoleRun run = ConsoleRun.Of("book", "RATE.");
        Assert.Contains("rate.painting", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("schedule.crew", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, ConsoleRun.Of("book", "no such figure").Code);
    }

    [Fact]
    public void Book_Sources_ShowsEverySource()
    {
        ConsoleRun run = ConsoleRun.Of("book", "sources");
        Assert.All(PriceBook.UnitedStates2025.Sources.Keys, id => Assert.Contains(id + ":", run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Book_InJson_IsTheBook()
    {
        using MemoryStream json = new(Encoding.UTF8.GetBytes(ConsoleRun.Of("book", "--json").Out));
        Assert.Equal(PriceBook.UnitedStates2025.ContentHash, PriceBook.Load(json).ContentHash);
    }
}
