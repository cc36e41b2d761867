using System.Globalization;

namespace Estimator;

/// <summary>What a remodel may say: errors for what cannot be priced, remarks for what the law or the house asks for.</summary>
internal static class RemodelRules
{
    private const int AsbestosFree = RemodelHome<OneWide>.LastAsbestosYear + 1;

    // A start after it is a slip of the keys: no price is known so far ahead.
    private const int LastYear = 2100;

    // Every weekday of four years.
    private const int MostHolidays = 1000;

    /// <summary>All that is wrong or remarkable about a job.</summary>
    public static IReadOnlyList<Issue> Check(Remodel job, Lazy<RemodelPrices>[] scopes)
    {
        IssueList issues = new();
        RemodelPrices prices = scopes[Enum.IsDefined(job.Scope) ? (int)job.Scope : 0].Value;
        HouseRules.Check(job.House, job.AsOf ?? prices.Job.Book.BaseDate, issues);
        PlaceRules.Check(job, prices.Job.Market, issues);
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
            ScopeProfile scope = prices.Tables.Scope;
            CheckSize(job, scope, issues);
            CheckChoices(job, scope, issues);
            AddTriggers(job, scope, prices, issues);
        }

        return issues.ToList();
    }

    private static void CheckStart(Remodel job, IssueList issues)
    {
        if (job.Start is { Year: < 2005 or > LastYear } start)
        {
            issues.Error(IssueCode.OutOfRange, "start", string.Create(CultureInfo.InvariantCulture, $"{start:yyyy-MM-dd} is not accepted: give a date from 2005 to {LastYear}."));
        }

        if (job.Start is null && job.Holidays is { Count: > 0 })
        {
            issues.Warning(IssueCode.Ignored, "holidays", "Holidays count only with a start: give \"start\" to have dates.");
        }

        if (job.Holidays is { Count: > MostHolidays } days)
        {
            issues.Error(IssueCode.OutOfRange, "holidays", $"{days.Count} days are not accepted: give {MostHolidays} at most.");
        }
    }

    private static void CheckSize(Remodel job, ScopeProfile scope, IssueList issues)
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
                issues.Error(IssueCode.Conflict, name, what);
            }
        }
    }

    private static void CheckChoices(Remodel job, ScopeProfile scope, IssueList issues)
    {
        foreach ((string id, string option) in job.Choices ?? FrozenMap.Empty)
        {
            string path = "choices." + Nearest.Cut(id);
            IEnumerable<string> ids = scope.Choices.Select(one => one.Id);
            if (scope.Choices.FirstOrDefault(one => one.Id == id) is not { } choice)
            {
                string accepted = scope.Choices.Count == 0 ? "it has none" : $"give {string.Join(", ", ids)}";
                issues.Error(IssueCode.UnknownName, path, $"{scope.Name} has no such choice{Nearest.Hint(id, ids)}: {accepted}.");
            }
            else if (choice.CodeOf(option) < 0)
            {
                string[] options = choice.Key.Values;
                issues.Error(IssueCode.UnknownName, path, $"'{Nearest.Cut(option)}' is not accepted{Nearest.Hint(option, options)}: give one of {string.Join(", ", options)}.");
            }
        }
    }

    private static string Example(ScopeProfile scope) => scope.Unit == "count"
        ? scope.Typical.ToString("0", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"\"{scope.Typical:0} {scope.Unit}\"");

    /// <summary>What age, place and scope bring along: each is a remark with the rule it comes from, and a step or a line where it costs time or money.</summary>
    private static void AddTriggers(Remodel job, ScopeProfile scope, RemodelPrices prices, IssueList issues)
    {
        int? year = job.House.YearBuilt;
        string old = year is null ? "If the house is from before" : "The house is from before";
        if (year is null or < Eras.LeadFree && scope.Disturbed > 0)
        {
            issues.Add(IssueCode.Lead, "house.yearBuilt", Severity.Info, $"{old} {Eras.LeadFree}: its paint may hold lead. {LeadWork(job)}");
        }

        if (year is null or < AsbestosFree && scope.MayHoldAsbestos)
        {
            issues.Add(IssueCode.Asbestos, "house.yearBuilt", Severity.Info, $"{old} {AsbestosFree}: old material may hold asbestos and is tested before it is disturbed, as clean-air agencies ask (EPA NESHAP, 40 CFR 61 M, and state rules). Removal is not in this price: {Aside(prices.Job.Book, prices.Job.Markups!.Contract.AsbestosAllowance)}.");
        }

        if (scope.NeedsPermit)
        {
            issues.Add(IssueCode.Permit, "scope", Severity.Info, "Most places ask for a permit for this work; fees are lines of their own, the review is on the plan. Agree in writing who applies for it.");
        }

        if (scope.IsStructural)
        {
            issues.Add(IssueCode.Structural, "scope", Severity.Info, $"Load-bearing parts are touched: an engineer signs for them before the permit. The engineer's fee is in the price only with softCosts \"architectEngineer\"; otherwise {Aside(prices.Job.Book, prices.Job.Markups!.Contract.EngineerAllowance)}.");
        }

        if (scope.NeedsEgress)
        {
            issues.Add(IssueCode.Egress, "scope", Severity.Info, "A room to sleep in needs a window or door to get out by (IRC R310: 5.7 sq ft open, sill at most 44 in. high); without one it may not be called a bedroom."
                + (job.Scope == RemodelScope.Basement && job.Choices?.GetValueOrDefault("egressWindow") != "yes" ? $" Cutting one in is not in this price: {Aside(prices.Job.Book, prices.Job.Markups!.Contract.EgressAllowance)}." : ""));
        }

        if (scope.IsOutside && job.House.OwnersAssociation != false)
        {
            issues.Add(IssueCode.Association, "house.ownersAssociation", Severity.Info, job.House.OwnersAssociation == true
                ? "The owners' association approves what changes the outside before anything is ordered: its review is on the plan, its fee, if any, is not in the price."
                : "It changes the outside of the house: ask the owners' association, if there is one, before anything is ordered.");
        }
    }

    private static string LeadWork(Remodel job) => job.Performer == Performer.Self
        ? "The certified-firm rule (EPA RRP, 40 CFR 745) is for paid work; contain the dust and work wet all the same."
        : "A certified firm works lead-safe unless a test says otherwise (EPA RRP, 40 CFR 745).";

    /// <summary>An allowance beside the price, with who published it.</summary>
    private static string Aside(PriceBook book, Figure allowance)
    {
        string publisher = book.Document.Sources[allowance.Sources[0]].Publisher;
        return string.Create(CultureInfo.InvariantCulture, $"set aside {allowance.Low:N0} to {allowance.High:N0} {book.Currency} ({publisher})");
    }
}
