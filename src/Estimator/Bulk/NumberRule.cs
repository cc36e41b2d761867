namespace Estimator;

/// <summary>What a column of numbers may hold.</summary>
/// <param name="Least">The least that is accepted.</param>
/// <param name="Most">The most that is accepted.</param>
/// <param name="Issue">Why a row with another number has no price.</param>
/// <param name="PerUnit">A number times this is whole: 1 for counts, 2 where halves are accepted; 0 for measures, which are snapped to their grain.</param>
internal readonly record struct NumberRule(double Least, double Most, BulkIssue Issue, double PerUnit)
{
    /// <summary>What the columns hold whatever the kind of job; the size of a remodel is its scope's.</summary>
    public static NumberRule Of(HomeColumn column, DateOnly asOf) => column switch
    {
        HomeColumn.FloorArea => new(HomeLimits.LeastArea, HomeLimits.MostArea, BulkIssue.FloorAreaOutOfRange, 0),
        HomeColumn.PaintableArea => new(HomeLimits.LeastArea, HomeLimits.MostArea, BulkIssue.PaintableAreaOutOfRange, 0),
        HomeColumn.Stories => new(HomeLimits.LeastStories, HomeLimits.MostStories, BulkIssue.StoriesOutOfRange, 2),
        HomeColumn.YearBuilt => new(HomeLimits.FirstYear, HomeLimits.LastYear(asOf), BulkIssue.YearBuiltOutOfRange, 1),
        HomeColumn.Bedrooms => new(0, HomeLimits.MostBedrooms, BulkIssue.BedroomsOutOfRange, 1),
        HomeColumn.Coats => new(HomeLimits.LeastCoats, HomeLimits.MostCoats, BulkIssue.CoatsOutOfRange, 1),
        _ => new(0, 1, BulkIssue.UnknownCode, 1),
    };

    /// <summary>Whether a number is accepted, or is none (NaN).</summary>
    public bool Accepts(double number) =>
        double.IsNaN(number) || (number >= Least && number <= Most && (PerUnit == 0 || number * PerUnit == Math.Floor(number * PerUnit)));
}
