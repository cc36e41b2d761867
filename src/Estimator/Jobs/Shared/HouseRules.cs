namespace Estimator;

/// <summary>What a job may say about its house, whatever its kind.</summary>
internal static class HouseRules
{
    // A mansion, and less than a garage: mostly a slip of the unit, so the number is asked about and priced.
    private const double ImplausibleFloorArea = 20_000;
    private const double SmallestFloorArea = 200;
    private const int MostDormers = 20;
    private const double LargestPorch = 2_000;

    public static void Check(House house, DateOnly asOf, IssueList issues)
    {
        issues.SquareFeet("house.floorArea", house.FloorArea?.SquareFeet, HomeLimits.LeastArea, HomeLimits.MostArea);
        issues.Feet("house.storyHeight", house.StoryHeight?.Feet, 6, 20);
        issues.Range("house.aspectRatio", house.AspectRatio, 1, 6, "");
        issues.Range("house.yearBuilt", house.YearBuilt, HomeLimits.FirstYear, HomeLimits.LastYear(asOf), "");
        issues.Range("house.bedrooms", house.Bedrooms, 0, HomeLimits.MostBedrooms, "");
        issues.Defined("house.siding", house.Siding);
        issues.Defined("house.condition", house.Condition);
        issues.Defined("house.homeType", house.HomeType);
        issues.Defined("house.roof", house.Roof);
        issues.Defined("house.footprint", house.Footprint);
        issues.Defined("house.garage", house.Garage);
        issues.Range("house.dormers", house.Dormers, 0, MostDormers, "");
        issues.SquareFeet("house.porch", house.Porch?.SquareFeet, HomeLimits.LeastArea, LargestPorch);
        issues.DefinedAll("house.findings", house.Findings);
        if (house.Stories is { } stories && !HomeLimits.AcceptsStories(stories))
        {
            issues.Error(IssueCode.OutOfRange, "house.stories", Invariant($"{stories} is not accepted: give 1, 1.5, 2, 2.5 or 3; of a split level or a walk-out the nearest on the highest side, of a taller house 3 and its wall as paintableArea."));
        }

        CheckMix(house, issues);
    }

    /// <summary>Warns of a floor area that is hardly a home's.</summary>
    public static void CheckPlausible(House house, IssueList issues)
    {
        if (house.FloorArea?.SquareFeet is { } area and (> ImplausibleFloorArea or < SmallestFloorArea))
        {
            issues.Warning(IssueCode.Implausible, "house.floorArea", Invariant($"{issues.Units.AreaOf(area):0.##} {issues.Units.Area} is unusual for a home; check the number and its unit."));
        }
    }

    private static void CheckMix(House house, IssueList issues)
    {
        if (house.SidingMix is not { } mix)
        {
            return;
        }

        double[] shares = mix.Shares();
        if (house.Siding is not null)
        {
            issues.Error(IssueCode.Conflict, "house.sidingMix", "Give siding or sidingMix, not both.");
        }

        if (!Array.TrueForAll(shares, share => share is >= 0 and <= 1) || !(Math.Abs(shares.Sum() - 1) <= 0.001))
        {
            issues.Error(IssueCode.OutOfRange, "house.sidingMix", Invariant($"Shares are between 0 and 1 and add up to 1; these add up to {shares.Sum():0.###}."));
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
