using System.Globalization;

namespace Estimator;

/// <summary>What a remodel may say: errors for what cannot be priced, remarks for what the law or the house asks for.</summary>
internal static class RemodelRules
{
    private const int LeadFree = 1978;
    private const int AsbestosFree = 1985;
    private const int LastYear = 2100;
    private const int MostHolidays = 1000;

    private static readonly RemodelScope[] Outside =
    [
        RemodelScope.SidingReplacement, RemodelScope.RoofReplacement, RemodelScope.WindowReplacement, RemodelScope.EntryDoorReplacement,
        RemodelScope.GarageDoorReplacement, RemodelScope.Deck, RemodelScope.Patio, RemodelScope.StoneVeneer, RemodelScope.Solar,
        RemodelScope.RoomAddition, RemodelScope.BathroomAddition, RemodelScope.PrimarySuiteAddition, RemodelScope.SecondStoryAddition,
        RemodelScope.AccessoryDwellingUnit,
    ];

    /// <summary>All that is wrong or remarkable about a job.</summary>
    public static IReadOnlyList<Issue> Check(Remodel job, RemodelPrices[] prices)
    {
        IssueList issues = new();
        JobPrices any = prices[0].Job;
        HouseRules.Check(job.House, job.AsOf ?? any.Book.BaseDate, issues);
        PlaceRules.Check(job, any.Market, issues);
        issues.Defined<RemodelScope>("scope", job.Scope);
        issues.Defined("level", job.Level);
        issues.Defined("design", job.Design);
        CheckStart(job, issues);
        for (int i = 0; i < job.SoftCosts?.Count; i++)
        {
            issues.Defined<SoftCost>(string.Create(CultureInfo.InvariantCulture, $"softCosts[{i}]"), job.SoftCosts[i]);
        }

        if (!issues.HasError)
        {
            ScopeType scope = prices[(int)job.Scope].Tables.Scope;
            CheckSize(job, scope, issues);
            AddTriggers(job, scope, issues);
        }

        return issues.ToList();
    }

    private static void CheckStart(Remodel job, IssueList issues)
    {
        if (job.Start is { Year: < 2005 or > LastYear } start)
        {
            issues.Error("outOfRange", "start", string.Create(CultureInfo.InvariantCulture, $"{start:yyyy-MM-dd} is not accepted: give a date from 2005 to {LastYear}."));
        }

        if (job.Holidays is { Count: > MostHolidays } days)
        {
            issues.Error("outOfRange", "holidays", $"{days.Count} days are not accepted: give {MostHolidays} at most.");
        }
    }

    private static void CheckSize(Remodel job, ScopeType scope, IssueList issues)
    {
        (string Name, double? Value)[] given = [("area", job.Area?.SquareFeet), ("count", job.Count), ("length", job.Length?.Feet)];
        foreach ((string name, double? value) in given)
        {
            if (name == scope.Size)
            {
                issues.Range(name, value, scope.Least, scope.Most, scope.Unit == "count" ? "" : scope.Unit);
            }
            else if (value is not null)
            {
                string what = string.Create(CultureInfo.InvariantCulture, $"{scope.Name} is measured by {scope.Size}: give {scope.Size}, for example {Example(scope)}, and leave {name} out.");
                issues.Error("conflict", name, what);
            }
        }
    }

    private static string Example(ScopeType scope) => scope.Unit == "count"
        ? scope.Typical.ToString("0", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"\"{scope.Typical:0} {scope.Unit}\"");

    /// <summary>What age, place and scope bring along: each is a remark, and a step or a line where it costs time or money.</summary>
    private static void AddTriggers(Remodel job, ScopeType scope, IssueList issues)
    {
        int? year = job.House.YearBuilt;
        if (year is null or < LeadFree && scope.Disturbed > 0)
        {
            issues.Add("lead", "house.yearBuilt", Severity.Info, "Paint from before 1978 may hold lead: a certified firm works lead-safe unless a test says otherwise.");
        }

        if (year is null or < AsbestosFree)
        {
            issues.Add("asbestos", "house.yearBuilt", Severity.Info, "Material from before 1985 may hold asbestos: it is tested before it is disturbed; removal is not in this price.");
        }

        if (scope.Permit > 0)
        {
            issues.Add("permit", "scope", Severity.Info, "Most places ask for a permit for this work; agree in writing who applies for it.");
        }

        if (scope.Structural > 0)
        {
            issues.Add("structural", "scope", Severity.Info, "Load-bearing parts are touched: an engineer signs for them.");
        }

        if (scope.Egress > 0)
        {
            issues.Add("egress", "scope", Severity.Info, "A room to sleep in needs a window or door to get out by; without one it may not be called a bedroom.");
        }

        if (Outside.Contains(job.Scope))
        {
            issues.Add("association", "scope", Severity.Info, "It changes the outside of the house: ask the owners' association, if there is one, before anything is ordered.");
        }
    }
}
