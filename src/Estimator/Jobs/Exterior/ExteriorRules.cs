using System.Globalization;

namespace Estimator;

/// <summary>What an exterior painting job may say: errors for what cannot be priced, warnings for what will not last.</summary>
internal static class ExteriorRules
{
    private const double ImplausibleWall = 20_000;

    // A wall with less than this share of the floor area cannot hold the windows of the house.
    private const double LeastWallOfFloor = 0.05;

    // Two miles: beyond any house, and what a slip of the unit gives.
    private const double MostTrimFeet = 10_000;

    private const int MostColors = 5;

    /// <summary>Most that a job may count.</summary>
    public const int MostWindows = 500;
    public const int MostDoors = 100;
    public const int MostShutters = 500;
    public const int MostGarageDoors = 20;

    private static readonly ExteriorSurface[] Counted =
    [
        ExteriorSurface.Trim, ExteriorSurface.Doors, ExteriorSurface.Windows, ExteriorSurface.Shutters, ExteriorSurface.GarageDoors,
    ];

    /// <summary>All that is wrong or remarkable about a job.</summary>
    public static IReadOnlyList<Issue> Check(ExteriorPainting job, ExteriorPrices prices)
    {
        IssueList issues = new(prices.Job.Market.Country.Units);
        DateOnly asOf = job.AsOf ?? prices.Job.Book.BaseDate;
        HouseRules.Check(job.House, asOf, issues);
        PlaceRules.Check(job, prices.Job.Market, issues);
        StartRules.Check(job, issues);
        CheckJob(job, issues);
        if (!issues.HasError)
        {
            Suitability.Check(job, prices.Job.Document.Unsuitable, issues);
            CheckPlausible(job, issues);
        }

        return issues.ToList();
    }

    private static void CheckJob(ExteriorPainting job, IssueList issues)
    {
        issues.SquareFeet("paintableArea", job.PaintableArea?.SquareFeet, HomeLimits.LeastArea, HomeLimits.MostArea);
        issues.Range("coats", job.Coats, HomeLimits.LeastCoats, HomeLimits.MostCoats, "");
        issues.Range("windows", job.Windows, 0, MostWindows, "");
        issues.Range("doors", job.Doors, 0, MostDoors, "");
        issues.Range("shutters", job.Shutters, 0, MostShutters, "");
        issues.Range("garageDoors", job.GarageDoors, 0, MostGarageDoors, "");
        issues.Feet("trim", job.Trim?.Feet, 0.1, MostTrimFeet);
        issues.Range("colors", job.Colors, 1, MostColors, "");
        issues.Range("failing", job.Failing, 0, 1, "");
        issues.Defined("trimStyle", job.TrimStyle);
        issues.Defined("application", job.Application);
        if (job is { Trim: not null, TrimStyle: not null })
        {
            issues.Error(IssueCode.Conflict, "trimStyle", "Give the length of the trim or its style, not both.");
        }

        PaintRules.Check("paint", job.Paint, issues);
        if (job.Surfaces is { Count: 0 })
        {
            issues.Error(IssueCode.NothingToDo, "surfaces", $"Nothing is painted: name at least one of {IssueList.NamesOf<ExteriorSurface>()}, or leave surfaces out.");
        }

        issues.DefinedAll("surfaces", job.Surfaces);
    }

    /// <summary>Whether wall and floor area cannot be those of one house.</summary>
    public static bool IsContradiction(ExteriorPainting job) => job.PaintableArea?.SquareFeet < job.House.FloorArea?.SquareFeet * LeastWallOfFloor;

    private static void CheckPlausible(ExteriorPainting job, IssueList issues)
    {
        HouseRules.CheckPlausible(job.House, issues);
        if (job.PaintableArea?.SquareFeet is > ImplausibleWall and var wall)
        {
            issues.Warning(IssueCode.Implausible, "paintableArea", string.Create(CultureInfo.InvariantCulture, $"{issues.Units.AreaOf(wall):0.##} {issues.Units.Area} of wall is unusual for a home; check the number and its unit."));
        }

        if (IsContradiction(job))
        {
            issues.Warning(IssueCode.Implausible, "paintableArea", "So little wall hardly goes with this floor area; check both numbers and their units.");
        }

        if (job.House.HomeType == HomeType.MobileHome && job.House.Stories > 1)
        {
            issues.Warning(IssueCode.Implausible, "house.stories", "A mobile home has one story.");
        }

        if (job.Coats == 1 && job.House.Condition == Condition.Poor)
        {
            issues.Warning(IssueCode.ShortLived, "coats", "One coat over a poor surface will not last; two coats last about twice as long.");
        }

        if (job.Surfaces is not null && NothingCounted(job))
        {
            issues.Warning(IssueCode.NothingToDo, "surfaces", "Every count of what is named is zero: nothing is painted, and only the visit is priced.");
        }

        foreach (ExteriorSurface surface in Counted)
        {
            if (job.Surfaces?.Contains(surface) == false && (Count(job, surface) > 0 || (surface == ExteriorSurface.Trim && job.Trim is not null)))
            {
                string name = EnumNameConverter<ExteriorSurface>.Names[(int)surface];
                issues.Warning(IssueCode.Ignored, name, $"{name} is given and not among the surfaces: it is not painted. Add it to surfaces if it should be.");
            }
        }

        CheckFindings(job.House, issues);
        if (job.House.Siding is Siding.Brick or Siding.Stone)
        {
            issues.Add(IssueCode.Irreversible, "house.siding", Severity.Info, "Painted brick or stone cannot be undone and has to be painted again.");
        }
    }

    /// <summary>Warns of a finding that the siding cannot have; it is priced all the same.</summary>
    private static void CheckFindings(House house, IssueList issues)
    {
        bool isMasonry = house.Siding is Siding.Stucco or Siding.Brick or Siding.Stone or Siding.Concrete;
        bool isWood = house.Siding is Siding.Wood or Siding.CedarShingle or Siding.EngineeredWood;
        for (int i = 0; i < house.Findings?.Count && house.Siding is { } siding; i++)
        {
            bool fits = house.Findings[i] switch
            {
                Finding.Efflorescence or Finding.FreshMasonry => isMasonry,
                Finding.Rot => isWood,
                Finding.AsbestosShingles => siding == Siding.FiberCement,
                _ => true,
            };
            if (!fits)
            {
                string found = EnumNameConverter<Finding>.Names[(int)house.Findings[i]];
                issues.Warning(IssueCode.Implausible, $"house.findings[{i}]", $"{found} is not found on {Key.Siding.Words[(int)siding]}; check one of the two.");
            }
        }
    }

    /// <summary>Whether each surface that is named has a count of zero.</summary>
    private static bool NothingCounted(ExteriorPainting job) => job.Surfaces!.All(surface => Count(job, surface) == 0);

    /// <summary>The count a job gives for a surface; null where it gives none.</summary>
    private static int? Count(ExteriorPainting job, ExteriorSurface surface) => surface switch
    {
        ExteriorSurface.Windows => job.Windows,
        ExteriorSurface.Doors => job.Doors,
        ExteriorSurface.Shutters => job.Shutters,
        ExteriorSurface.GarageDoors => job.GarageDoors,
        _ => null,
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
