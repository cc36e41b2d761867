using System.Globalization;

namespace Estimator;

/// <summary>What an interior painting job may say: errors for what cannot be priced, warnings for what looks wrong.</summary>
internal static class InteriorRules
{
    // A large hotel floor; more is a building program, and a plan of it tells nobody anything.
    public const int MostRooms = 100;

    /// <summary>All that is wrong or remarkable about a job.</summary>
    public static IReadOnlyList<Issue> Check(InteriorPainting job, InteriorPrices prices)
    {
        IssueList issues = new(prices.Job.Market.Country.Units);
        HouseRules.Check(job.House, job.AsOf ?? prices.Job.Book.BaseDate, issues);
        PlaceRules.Check(job, prices.Job.Market, issues);
        StartRules.Check(job, issues);
        CheckJob(job, issues);
        for (int i = 0; i < job.Rooms?.Count; i++)
        {
            RoomRules.Check(job.Rooms[i], string.Create(CultureInfo.InvariantCulture, $"rooms[{i}]."), issues);
        }

        if (!issues.HasError)
        {
            CheckPlausible(job, issues);
            new RoomSuitability(job, prices, issues).Check();
        }

        return issues.ToList();
    }

    private static void CheckJob(InteriorPainting job, IssueList issues)
    {
        issues.Range("coats", job.Coats, 1, HomeLimits.MostCoats, "");
        issues.Feet("ceilingHeight", job.CeilingHeight?.Feet, RoomRules.LeastLength, RoomRules.MostLength);
        issues.Defined("colorChange", job.ColorChange);
        issues.Defined("furnishing", job.Furnishing);
        issues.Defined("application", job.Application);
        PaintRules.Check("paint", job.Paint, issues);
        PaintRules.Check("ceilingPaint", job.CeilingPaint, issues);
        PaintRules.Check("trimPaint", job.TrimPaint, issues);
        RoomRules.CheckList("surfaces", job.Surfaces, isEmptyRefused: true, issues);
        RoomRules.CheckList("findings", job.Findings, isEmptyRefused: false, issues);
        if (job.Rooms is { Count: 0 or > MostRooms } rooms)
        {
            issues.Error(IssueCode.OutOfRange, "rooms", $"{rooms.Count} rooms are not accepted: give 1 to {MostRooms}, or leave rooms out for all rooms of the house.");
        }
    }

    private static void CheckPlausible(InteriorPainting job, IssueList issues)
    {
        HouseRules.CheckPlausible(job.House, issues);
        if (job.House.Findings is { Count: > 0 })
        {
            issues.Warning(IssueCode.Ignored, "house.findings", "These are findings on the outside; give findings of the rooms in findings or rooms[].findings.");
        }

        RoomRules.CheckHeight("ceilingHeight", job.CeilingHeight, issues);
        if (job.Coats == 1 && job.ColorChange is ColorChange.DarkToLight or ColorChange.Strong)
        {
            issues.Warning(IssueCode.ShortLived, "coats", "One coat will not hide such a change of color; give two, over the tinted primer.");
        }

        for (int i = 0; i < job.Rooms?.Count; i++)
        {
            RoomRules.CheckPlausible(job, job.Rooms[i], string.Create(CultureInfo.InvariantCulture, $"rooms[{i}]."), issues);
        }
    }
}
