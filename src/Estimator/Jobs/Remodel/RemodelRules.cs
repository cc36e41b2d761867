using System.Globalization;

namespace Estimator;

/// <summary>What a remodel may say: errors for what cannot be priced, remarks for what the law or the house asks for.</summary>
internal static class RemodelRules
{
    // So much smaller or larger than usual, a remodel holds other things.
    private const double Smaller = 0.75;
    private const double Larger = 2;

    /// <summary>All that is wrong or remarkable about a job.</summary>
    public static IReadOnlyList<Issue> Check(Remodel job, Lazy<RemodelPrices>[] scopes)
    {
        RemodelPrices prices = scopes[Enum.IsDefined(job.Scope) ? (int)job.Scope : 0].Value;
        IssueList issues = new(prices.Job.Market.Country.Units);
        HouseRules.Check(job.House, job.AsOf ?? prices.Job.Book.BaseDate, issues);
        PlaceRules.Check(job, prices.Job.Market, issues);
        issues.Defined<RemodelScope>("scope", job.Scope);
        issues.Defined("level", job.Level);
        issues.Defined("design", job.Design);
        StartRules.Check(job, issues);
        issues.DefinedAll("softCosts", job.SoftCosts);
        issues.Count("choices", job.Choices?.Count ?? 0);
        if (!issues.HasError)
        {
            ScopeProfile scope = prices.Tables.Scope;
            CheckSize(job, scope, issues);
            CheckChoices(job, scope, issues);
            AddTriggers(job, scope, prices, issues);
        }

        return issues.ToList();
    }

    private static void CheckSize(Remodel job, ScopeProfile scope, IssueList issues)
    {
        (string Name, double? Value)[] given = [("area", job.Area?.SquareFeet), ("count", job.Count), ("length", job.Length?.Feet)];
        foreach ((string name, double? value) in given)
        {
            if (name == scope.Size)
            {
                issues.Range(name, value, scope.Least, scope.Most, scope.Unit == "count" ? "" : scope.Unit);
                TellOfSize(job, name, value, scope, issues);
            }
            else if (value is not null)
            {
                string what = string.Create(CultureInfo.InvariantCulture, $"{scope.Name} is measured by {scope.Size}: give {scope.Size}, for example {Example(scope)}, and leave {name} out.");
                issues.Error(IssueCode.Conflict, name, what);
            }
        }
    }

    /// <summary>A level is told for a usual size: what it holds may not fit a much smaller one, and a much larger one may hold more.</summary>
    private static void TellOfSize(Remodel job, string name, double? value, ScopeProfile scope, IssueList issues)
    {
        if (job.Level is not null && scope.Choices.Count > 0 && (value < Smaller * scope.Typical || value > Larger * scope.Typical))
        {
            string what = string.Create(CultureInfo.InvariantCulture, $"What is done at this level is told for about {Example(scope).Trim('"')}: look whether it fits, and say by choices what is different.");
            issues.Add(IssueCode.Implausible, name, Severity.Info, what);
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
        ContractFigures contract = prices.Job.Markups!.Contract;
        IReadOnlyDictionary<NoticeKind, Notice> notices = prices.Job.Market.Country.Notices;
        int? year = job.House.YearBuilt;

        string Words(NoticeKind kind, Figure? aside) =>
            notices.GetValueOrDefault(kind)?.Words(job.Performer == Performer.Self, aside is null ? "" : Aside(prices.Job.Book, aside)) ?? "";

        void Tell(bool applies, string code, string path, NoticeKind kind, Figure? aside = null, string more = "")
        {
            if (applies && notices.TryGetValue(kind, out Notice? notice) && notice.Concerns(year))
            {
                string old = notice.Before is not { } before ? ""
                    : string.Create(CultureInfo.InvariantCulture, $"{(year is null ? "If the house is from before" : "The house is from before")} {before}: ");
                issues.Add(code, path, Severity.Info, old + Words(kind, aside) + more);
            }
        }

        Tell(scope.Disturbed > 0, IssueCode.Lead, "house.yearBuilt", NoticeKind.Lead);
        Tell(scope.MayHoldAsbestos, IssueCode.Asbestos, "house.yearBuilt", NoticeKind.Asbestos, contract.AsbestosAllowance);
        Tell(scope.NeedsPermit, IssueCode.Permit, "scope", NoticeKind.Permit);
        Tell(scope.IsStructural, IssueCode.Structural, "scope", NoticeKind.Structural, contract.EngineerAllowance);
        bool cutsIn = job.Choices?.GetValueOrDefault("egressWindow") == "yes";
        string cutIn = job.Scope == RemodelScope.Basement && !cutsIn ? Words(NoticeKind.EgressCutIn, contract.EgressAllowance) : "";
        Tell(scope.NeedsEgress, IssueCode.Egress, "scope", NoticeKind.Egress, more: cutIn.Length > 0 ? " " + cutIn : "");
        Tell(
            scope.IsOutside && job.House.OwnersAssociation != false,
            IssueCode.Association,
            "house.ownersAssociation",
            job.House.OwnersAssociation == true ? NoticeKind.Association : NoticeKind.AssociationAsked);
    }

    /// <summary>An allowance beside the price, with who published it.</summary>
    private static string Aside(PriceBook book, Figure allowance)
    {
        string? published = allowance.Sources.Where(book.Sources.ContainsKey).Select(source => $" ({book.Sources[source].Publisher})").FirstOrDefault();
        return string.Create(CultureInfo.InvariantCulture, $"set aside {allowance.Low:N0} to {allowance.High:N0} {book.Currency}{published}");
    }
}
