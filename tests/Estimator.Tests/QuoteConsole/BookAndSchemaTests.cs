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

    [Fact]
    public void Check_BrokenOverlay_ListsEveryProblem()
    {
        using TemporaryFile file = new("""
            {"figures":{"rate.paintng":{"likely":60,"judged":"mine"},
            "rate.painting":{"low":50,"likely":60,"high":70,"unit":"USD/day","judged":"mine"}}}
            """);
        ConsoleRun run = ConsoleRun.Of("book", "check", file.Path);
        Assert.Equal(2, run.Code);
        Assert.Contains("rate.paintng", run.Error, StringComparison.Ordinal);
        Assert.Contains("USD/h", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_GoodBooks_MayBeUsed()
    {
        using TemporaryFile overlay = new("""{"figures":{"rate.painting":{"low":50,"likely":60,"high":70,"judged":"my crew"}}}""");
        Assert.Equal(0, ConsoleRun.Of("book", "check", overlay.Path).Code);
        using TemporaryFile whole = new(ConsoleRun.Of("book", "--json").Out);
        Assert.Contains("Nothing is wrong", ConsoleRun.Of("book", "check", whole.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WholeBookWithAByteOrderMark_IsTakenForAWholeBook()
    {
        using TemporaryFile whole = new("\uFEFF" + ExampleBooks.Text(SmallBook.Book));
        Assert.Contains("Nothing is wrong", ConsoleRun.Of("book", "check", whole.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_NameOfHalfACharacter_IsRefused()
    {
        using TemporaryFile file = new("""{"\ud800":1}""");
        Assert.Equal(2, ConsoleRun.Of("book", "check", file.Path).Code);
    }

    [Fact]
    public void Diff_OwnRate_ShowsTheFigureAndWhatItDoesToTenJobs()
    {
        using TemporaryFile overlay = new("""{"figures":{"rate.painting":{"low":50,"likely":60,"high":80,"judged":"my crew"}}}""");
        ConsoleRun run = ConsoleRun.Of("book", "diff", "us-2025", overlay.Path);
        Assert.Equal(0, run.Code);
        Assert.Contains("Figures that moved: 1", run.Out, StringComparison.Ordinal);
        Assert.Equal(10, run.Lines.Count(line => line.TrimEnd().EndsWith('%')));
        Assert.Contains("No figure moved", ConsoleRun.Of("book", "diff", "us-2025", "us-2025").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_ShowsItsReasonItsSourceAndItsSteps()
    {
        ConsoleRun run = ConsoleRun.Of("book", "figure", "hours.kitchen.tops");
        Assert.Equal(0, run.Code);
        Assert.Contains("kitchen.tops: Install the tops", run.Out, StringComparison.Ordinal);
        Assert.Contains("did you mean 'rate.painting'", ConsoleRun.Of("book", "figure", "rate.paintng").Error, StringComparison.Ordinal);
    }
}
