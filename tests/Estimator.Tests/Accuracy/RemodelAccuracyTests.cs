namespace Estimator.Tests.Accuracy;

/// <summary>Estimates of remodels against cost guides, surveys and a database, every page one vote.</summary>
public sealed class RemodelAccuracyTests
{
    private static readonly CaseScore[] Scores = CaseScore.Of([.. RemodelCases.All()]);

    [Fact]
    public void Range_HoldsPublishedPrices() =>
        Assert.InRange(CaseScore.Share(Scores, score => score.IsInside), 0.75, 1);

    [Fact]
    public void Likely_IsNearPublishedPrices() =>
        Assert.InRange(CaseScore.Median(Scores, score => Math.Abs(score.Error)), 0, 0.36);

    /// <summary>Guides speak of less than a whole job more often than of more.</summary>
    [Fact]
    public void Likely_IsNotFarAboveTheGuides() =>
        Assert.InRange(CaseScore.Mean(Scores, score => score.Error), -0.1, 0.4);

    /// <summary>Where size, level, state and year are known, half of the range is at most 52 % of the likely; 42 % where the firm is known too.</summary>
    [Theory]
    [InlineData(RemodelLevel.Economy)]
    [InlineData(RemodelLevel.Midrange)]
    [InlineData(RemodelLevel.Upscale)]
    public void Range_OfASpecifiedJob_IsNotWiderThanItMustBe(RemodelLevel level) => Assert.All(
        Enum.GetValues<RemodelScope>(),
        scope =>
        {
            Remodel job = Laws.RemodelJobs.Sized(new() { Scope = scope, Level = level, House = new() { State = "OH", YearBuilt = 1990 } }, Laws.RemodelJobs.TypeOf(scope).Typical);
            Assert.InRange(ExampleJobs.Priced(job).Total.Range.HalfWidth, 0.2, 0.52);
            Assert.InRange(ExampleJobs.Priced(job with { Performer = Performer.LocalFirm }).Total.Range.HalfWidth, 0.15, 0.42);
        });

    /// <summary>Shares of a kitchen budget after NKBA and two guides, of what the work itself costs.</summary>
    [Theory]
    [InlineData("cabinets", 0.29, 0.35)]
    [InlineData("appliances", 0.14, 0.20)]
    [InlineData("tops", 0.10, 0.15)]
    public void Parts_OfAMidrangeKitchen_LieWithinPublishedShares(string activity, double least, double most)
    {
        EstimateLine[] direct = Direct();
        decimal share = direct.Single(line => line.Activity.EndsWith(activity, StringComparison.Ordinal)).Likely / direct.Sum(line => line.Likely);
        Assert.InRange((double)share, least, most);
    }

    [Fact]
    public void Labor_OfAMidrangeKitchen_LiesWithinPublishedShares()
    {
        EstimateLine[] direct = Direct();
        Assert.InRange((double)(direct.Sum(line => line.Labor) / direct.Sum(line => line.Likely)), 0.20, 0.38);
    }

    [Fact]
    public void All_EveryRowIsRead()
    {
        Assert.Equal(45, Scores.Length);
        Assert.Equal(22, Scores.Sum(score => score.Weight), 1e-9);
    }

    [Fact]
    public void Table_IsInTheDocument() => AccuracyTable.Keep("remodels", Scores);

    private static EstimateLine[] Direct() =>
        [.. ExampleJobs.Priced(new Remodel { Scope = RemodelScope.Kitchen, Level = RemodelLevel.Midrange, Area = Area.FromSquareFeet(200) }).Lines.Where(line => line.Fee == 0)];
}
