using System.Text.Json.Nodes;

namespace Estimator.Tests;

public class RangeRuleTests
{
    [Fact]
    public void Check_TwoLinesTooWide_NamesBothWithWhatTheyComeTo()
    {
        IReadOnlyList<string> problems = SmallBook.Refused(book =>
        {
            WidenDown(book, "hours.inspect");
            WidenDown(book, "hours.walkThrough");
        });
        Assert.Equal(2, problems.Count);
        Assert.StartsWith("activities.inspect.hours:", problems[0]);
        Assert.StartsWith("activities.walkThrough.hours:", problems[1]);
        Assert.All(problems, problem => Assert.Matches(@"add up to 1\.\d+, above 1", problem));
    }

    [Fact]
    public void Check_JustBelowAndJustAboveOne_AcceptsAndRefuses()
    {
        double room = Math.Sqrt(1 - CommonSquares());
        Assert.NotNull(SmallBook.Changed(book => book.SetFigure("hours.inspect", 1 - room + 1e-6, 1, 1)));
        Assert.Single(SmallBook.Refused(book => book.SetFigure("hours.inspect", 1 - room - 1e-6, 1, 1)));
    }

    /// <summary>Coating walls depends on what may be unknown: each spreads the line by its square, at its worst.</summary>
    [Fact]
    public void Check_LineThatUnknownAnswersSpread_HasThatMuchLessRoom()
    {
        CompiledJob job = new ExteriorPrices(new(SmallBook.Book), new(SmallBook.Book)).Job.Table;
        int row = job.Activities.Single(one => one.Id == "bodyCoat1").LaborRow;
        double[] spreads = [.. job.Prices.SpreadsOf(row).ToArray().Select(spread => job.Prices.EntriesOf(spread.Down).ToArray().Max())];
        Assert.Contains(spreads, spread => spread > 0.05);
        double likely = SmallBook.Book.Figures["hours.bodyCoat1"].Likely;
        double room = Math.Sqrt(1 - CommonSquares() - spreads.Sum(spread => spread * spread));
        Assert.NotNull(SmallBook.Changed(book => book.SetFigure("hours.bodyCoat1", likely * (1 - room + 1e-6), likely, likely)));
        Assert.StartsWith(
            "activities.bodyCoat1.hours:",
            Assert.Single(SmallBook.Refused(book => book.SetFigure("hours.bodyCoat1", likely * (1 - room - 1e-6), likely, likely))));
    }

    [Fact]
    public void Check_SupplyTooWide_IsNamed() => Assert.StartsWith(
        "activities.scaffold.supply:", Assert.Single(SmallBook.Refused(book => WidenDown(book, "price.scaffold"))));

    [Fact]
    public void Check_WideUpwardsOnly_IsAccepted() =>
        Assert.NotNull(SmallBook.Changed(book => book.At("figures/hours.inspect")["high"] = 50));

    /// <summary>Squares of all that may move a line of an exterior downwards besides itself, ten years past the price index.</summary>
    private static double CommonSquares() => SmallBook.Book.Figures
        .Where(one => one.Key.StartsWith("driver.", StringComparison.Ordinal) && one.Key.Split('.').Length == 2)
        .Select(one => (1 - one.Value.Low) * (one.Key == "driver.indexAge" ? 10 : 1))
        .Sum(width => width * width);

    private static void WidenDown(JsonObject book, string figure) => book.At($"figures/{figure}")["low"] = 0;
}
