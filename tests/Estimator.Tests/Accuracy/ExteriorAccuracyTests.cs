namespace Estimator.Tests.Accuracy;

/// <summary>Estimates against published prices, every page one vote.</summary>
public sealed class ExteriorAccuracyTests
{
    private static readonly CaseScore[] Scores = CaseScore.Of([.. ExteriorCases.All()]);

    [Fact]
    public void Range_HoldsPublishedPrices() =>
        Assert.InRange(CaseScore.Share(Scores, score => score.IsInside), 0.75, 1);

    [Fact]
    public void Range_IsNotWiderThanItMustBe() =>
        Assert.InRange(CaseScore.Median(Scores, score => score.HalfWidth), 0.1, 0.65);

    [Fact]
    public void Likely_IsNearPublishedPrices() =>
        Assert.InRange(CaseScore.Median(Scores, score => Math.Abs(score.Error)), 0, 0.30);

    [Fact]
    public void Likely_IsNeitherHighNorLowOnTheWhole() =>
        Assert.InRange(CaseScore.Mean(Scores, score => score.Error), -0.15, 0.15);

    /// <summary>Published for 1,000 ft² of paintable exterior in 2025: $1,500 to $4,000.</summary>
    [Fact]
    public void Range_OfAThousandSquareFeet()
    {
        const string json = """{"kind":"exteriorPainting","paintableArea":"1000 ft2","house":{},"asOf":"2025-06-30"}""";
        Assert.True(EstimatorJson.TryReadJob(json, out Job? job, out _));
        EstimateTotal total = HomeEstimator.Default.Estimate(job).Total;
        Assert.InRange(total.Low, 1_275, 1_725);
        Assert.InRange(total.High, 3_400, 4_600);
    }

    [Fact]
    public void All_EveryRowIsRead()
    {
        Assert.Equal(52, Scores.Length);
        Assert.Equal(23, Scores.Sum(score => score.Weight), 1e-9);
    }

    [Fact]
    public void Table_IsInTheDocument() => AccuracyTable.Keep("exteriors", Scores);
}
