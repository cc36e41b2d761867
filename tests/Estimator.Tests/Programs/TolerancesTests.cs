namespace Estimator.Tests;

public class TolerancesTests
{
    private static readonly Tolerances Usual = Tolerances.Of(PriceBook.UnitedStates2025);

    private static readonly ProjectStatus AtTheLimit = new()
    {
        Project = "At the limit",
        Value = EarnedValue.From(100_000, 50_000, 50_000, 50_000),
        ForecastCost = 110_000,
        PlannedFinish = new(2026, 5, 1),
        ForecastFinish = new(2026, 5, 11),
        Contingency = 10_000,
        ContingencyUsed = 6_500,
    };

    [Fact]
    public void Usual_AreTheBooks() => Assert.Equal(new() { Cost = 0.1, DaysLate = 10, Contingency = 0.15 }, Usual);

    [Fact]
    public void Exceeded_JustTheTolerance_IsWithin() => Assert.Empty(Usual.Exceeded([AtTheLimit]));

    [Fact]
    public void Exceeded_Beyond_IsTold()
    {
        ProjectStatus off = AtTheLimit with { Project = "Elm Street 4", ForecastCost = 114_000, ForecastFinish = new(2026, 5, 12), ContingencyUsed = 7_000 };
        Assert.Equal(
            ["Elm Street 4: cost over by 14 %, allowed 10 %", "Elm Street 4: late by 11 days, allowed 10", "Elm Street 4: contingency 20 points ahead of progress, allowed 15"],
            Usual.Exceeded([AtTheLimit, off]).Select(one => one.ToString()));
    }

    [Fact]
    public void Exceeded_CostWithoutAForecast_IsAtTheCostSoFar()
    {
        ProjectStatus dear = new() { Project = "Dear", Value = EarnedValue.From(100_000, 40_000, 35_000, 42_000) };
        Deviation told = Assert.Single(Usual.Exceeded([dear]));
        Assert.Equal((DeviationKind.Cost, 0.2), (told.Kind, told.By));
    }

    [Fact]
    public void Exceeded_OfMany_IsTheFarthestOffFirst()
    {
        ProjectStatus[] projects = [.. Enumerable.Range(0, 30).Select(i => AtTheLimit with { Project = $"{i}", ForecastCost = 100_000 + (i * 1_000) })];
        Assert.Equal(Enumerable.Range(11, 19).Reverse().Select(i => $"{i}"), Usual.Exceeded(projects).Select(one => one.Project));
    }

    [Fact]
    public void Of_ABookWithout_IsRefused() => Assert.Throws<PriceBookException>(() => Tolerances.Of(SmallBook.Book));
}
