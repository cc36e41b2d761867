namespace Estimator;

/// <summary>A few sizes that stand for all, where a size is not known.</summary>
/// <remarks>
/// The tenth and the ninetieth percentile three times in ten each, and four times in ten what leaves the mean where it is: of a normal
/// distribution that is 0.985 of its variance. Worked: a width of 0.25 below and 0.32 above: 0.75, 0.9475 and 1.32, mean 0.3 × 0.75 +
/// 0.4 × 0.9475 + 0.3 × 1.32 = 1.
/// </remarks>
internal static class SizeAnswers
{
    private const double End = 0.3;
    private const double Middle = 1 - (2 * End);

    /// <summary>Of the low, the middle and the high answer.</summary>
    private static readonly double[] Shares = [End, Middle, End];

    /// <summary>The three ratios to the mean, low to high.</summary>
    public static double[] Ratios(Width width) =>
        [1 - width.Down, Math.Max(1 - width.Down, 1 + (End / Middle * (width.Down - width.Up))), 1 + width.Up];

    /// <summary>An answer for each of the three; equal ones are one.</summary>
    /// <param name="width">How far the price goes with the size.</param>
    /// <param name="answer">What is said at a ratio, and the job then.</param>
    public static IEnumerable<JobAnswer> Of<TJob>(Width width, Func<double, (string Name, TJob Job)> answer)
        where TJob : Job => Ratios(width)
        .Zip(Shares, (ratio, share) => (Said: answer(ratio), Share: share))
        .GroupBy(one => one.Said.Name)
        .Select(alike => new JobAnswer(alike.Key, alike.Sum(one => one.Share), alike.First().Said.Job));

    /// <summary>Areas as they are said in words, to the nearest ten square feet or one square meter.</summary>
    public static IEnumerable<JobAnswer> Areas(Width width, Func<double, double> squareFeet, Units units, Func<Area, Job> answered) => Of(width, ratio =>
    {
        double about = Math.Clamp(units.About(squareFeet(ratio)), HomeLimits.LeastArea, HomeLimits.MostArea);
        return ("about " + units.AboutArea(about), answered(Area.FromSquareFeet(about)));
    });
}
