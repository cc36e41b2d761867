using System.Globalization;

namespace Estimator;

/// <summary>What was agreed since the contracts of a project, with the markups of each.</summary>
internal static class ProjectLedger
{
    // What the book calls finishes that are dearer than allowed.
    private const string Changes = "changes";

    /// <exception cref="EstimateException">An allowance is none or spent twice, or there is no such risk; all issues are listed.</exception>
    public static IReadOnlyList<ProjectEntry> Of(ProjectProgress? progress, IReadOnlyList<ProjectJobEstimate> jobs, ProjectBook book)
    {
        IssueList issues = new();
        Dictionary<string, ContractLedger> ledgers = jobs.ToDictionary(job => job.Id, job => ContractLedger.Of(job.Estimate));
        List<ProjectEntry> entries = [];
        for (int i = 0; i < (progress?.Changes?.Count ?? 0); i++)
        {
            ProjectChange change = progress!.Changes![i];
            string at = string.Create(CultureInfo.InvariantCulture, $"progress.changes[{i}]");
            if (change.Risk is { } risk && !book.Risks.ContainsKey(risk))
            {
                issues.Error(IssueCode.UnknownName, at + ".risk", $"'{Nearest.Cut(risk)}' is not accepted{Nearest.Hint(risk, book.Risks.Keys)}: give one of {string.Join(", ", book.Risks.Keys)}.");
            }

            ContractLedger ledger = ledgers[change.Job];
            if (change.Activity is { } activity && ledger.WhyNotSpent(activity) is { } why)
            {
                issues.Error(IssueCode.UnknownName, at + ".activity", why);
                continue;
            }

            ledgers[change.Job] = ledger = change.Activity is { } spent ? ledger.Spend(spent, change.Spent!.Value) : ledger.Add(change.Name!, change.Cost!.Value);
            LedgerEntry last = ledger.Entries[^1];
            entries.Add(new(change.Job, change.Name ?? last.Name, last.Cost, last.Total) { Risk = change.Risk ?? (change.Activity is null ? null : Changes) });
        }

        return issues.HasError ? throw new EstimateException("This is no progress of the project", issues.ToList()) : FrozenList.Of(entries);
    }
}
