namespace Estimator.Tests;

public class ReserveStudyTests
{
    private static readonly HomeComponent[] Home =
    [
        Component("Roof", 14_000, 25, 10), Component("Paint", 7_600, 8, 4), Component("Heating and cooling", 15_000, 15, 8),
        Component("Water heater", 2_100, 11, 6), Component("Windows", 11_000, 30, 20),
    ];

    [Fact]
    public void Home_OfFiveComponents_IsTheWorkedExample()
    {
        ReserveStudy study = ReserveStudy.Of(Home, PriceBook.UnitedStates2025);
        Assert.Equal((3_068m, 25_879m), (Math.Round(study.PerYear.Likely), Math.Round(study.FullyFunded.Likely)));
        Assert.Equal(0.46, Math.Round(study.Funded(12_000)!.Value, 2));
        Assert.Equal("3,068 a year, fully funded 25,879", study.ToString());
    }

    [Fact]
    public void Ranges_AddUpAsProjectsDo()
    {
        ReserveStudy study = ReserveStudy.Of(
            [new("Paint", CostRange.From(600, 1_000, 1_500), 10, 5), new("Roof", CostRange.From(600, 1_000, 1_500), 10, 5)], PriceBook.UnitedStates2025);

        // √(0.7 × 2 × 40² + 0.3 × 80²) = 64.50; √(0.7 × 2 × 50² + 0.3 × 100²) = 80.62
        Assert.Equal(CostRange.From(135.50m, 200, 280.62m), study.PerYear);
    }

    [Fact]
    public void Component_PastItsLife_IsFundedInFull()
    {
        Assert.Equal(2_100, Component("Water heater", 2_100, 11, 14).FullyFunded.Likely);
        Assert.Null(ReserveStudy.Of([Component("New roof", 14_000, 25, 0)], PriceBook.UnitedStates2025).Funded(100));
        Assert.Null(ReserveStudy.Of([], PriceBook.UnitedStates2025).Funded(0));
    }

    [Fact]
    public void Components_ThatCannotBe_AreRefusedAllAtOnce()
    {
        EstimateException refused = Assert.Throws<EstimateException>(() => ReserveStudy.Of([Component("A", 1, 0, -1), null!], PriceBook.UnitedStates2025));
        Assert.Equal(["components[0].life", "components[0].age", "components[1]"], refused.Issues.Select(issue => issue.Path));
    }

    private static HomeComponent Component(string name, decimal cost, double life, double age) => new(name, CostRange.From(cost, cost, cost), life, age);
}
