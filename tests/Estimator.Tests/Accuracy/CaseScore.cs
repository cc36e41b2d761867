namespace Estimator.Tests.Accuracy;

/// <summary>How an estimate stands to a published price.</summary>
/// <param name="Source">The page.</param>
/// <param name="Weight">Its share of the page's single vote.</param>
/// <param name="Known">What was known of the job.</param>
/// <param name="IsInside">Whether the published center lies in the range.</param>
/// <param name="Error">ln(likely ÷ center).</param>
/// <param name="HalfWidth">Half of the range as a share of the likely.</param>
internal readonly record struct CaseScore(string Source, double Weight, string Known, bool IsInside, double Error, double HalfWidth)
{
    public static CaseScore[] Of(IReadOnlyCollection<PublishedCase> cases)
    {
        Dictionary<string, int> rows = cases.CountBy(one => one.Source).ToDictionary();
        return [.. cases.Select(one => Of(one, 1.0 / rows[one.Source]))];
    }

    /// <summary>The share of the votes that <paramref name="isTrue"/> gets.</summary>
    public static double Share(CaseScore[] scores, Predicate<CaseScore> isTrue) =>
        scores.Where(score => isTrue(score)).Sum(score => score.Weight) / scores.Sum(score => score.Weight);

    public static double Mean(CaseScore[] scores, Func<CaseScore, double> value) =>
        scores.Sum(score => score.Weight * value(score)) / scores.Sum(score => score.Weight);

    /// <summary>The value with half of the votes at or below it.</summary>
    public static double Median(CaseScore[] scores, Func<CaseScore, double> value)
    {
        double half = scores.Sum(score => score.Weight) / 2;
        return value(scores.OrderBy(value).First(score => (half -= score.Weight) <= 1e-9));
    }

    private static CaseScore Of(PublishedCase one, double weight)
    {
        CostRange range = HomeEstimator.Default.Estimate(one.Job).Total.Range;
        return new(
            one.Source,
            weight,
            KnownOf(one.Job),
            (double)range.Low <= one.Center && one.Center <= (double)range.High,
            Math.Log((double)range.Likely / one.Center),
            range.HalfWidth);
    }

    private static string KnownOf(Job job) => job switch
    {
        ExteriorPainting { PaintableArea: not null } => "the wall",
        ExteriorPainting { House.FloorArea: not null } => "the floor area",
        InteriorPainting { Rooms: not null } => "the rooms",
        InteriorPainting { House.FloorArea: not null } => "the floor area",
        Remodel remodel => (remodel.Level is null ? "no level" : "the level") + (remodel is { Area: null, Count: null, Length: null } ? ", no size" : ", the size"),
        _ => "neither wall nor floor area",
    };
}
