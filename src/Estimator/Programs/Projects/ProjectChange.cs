using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>What was agreed after a contract: a change with its cost, or an allowance with what was spent on it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProjectChange
{
    private const double Most = QuoteSum.MostOfARow;

    /// <summary>The job of the project.</summary>
    public required string Job { get; init; }

    /// <summary>What it is, 1 to 60 characters; of an allowance the line's name if left out.</summary>
    public string? Name { get; init; }

    /// <summary>What it costs more before tax and markups, in currency; negative for a credit. Either this or <see cref="Spent"/>.</summary>
    public decimal? Cost { get; init; }

    /// <summary>Id of the line whose allowance was spent; absent for a change.</summary>
    public string? Activity { get; init; }

    /// <summary>What the choice costs, before tax and markups like the allowance itself; not negative.</summary>
    public decimal? Spent { get; init; }

    /// <summary>Id of the risk that came true, as <see cref="ProjectEstimate.Risks"/> names it; absent if it was none.</summary>
    public string? Risk { get; init; }

    internal void Check(string[] jobs, string at, IssueList issues)
    {
        ProjectProgress.CheckJob(Job, jobs, at, issues);
        issues.Range(at + ".cost", (double?)Cost, -Most, Most, "");
        issues.Range(at + ".spent", (double?)Spent, 0, Most, "");
        if (Cost is null == Spent is null || Spent is null != Activity is null)
        {
            issues.Error(IssueCode.Conflict, at, "Give 'cost' of a change, or 'activity' and 'spent' of an allowance.");
        }
        else if (Activity is null && Name is not { Length: > 0 and <= ProjectIds.MostLetters })
        {
            issues.Error(IssueCode.Missing, at + ".name", $"Say in 1 to {ProjectIds.MostLetters} characters what it is.");
        }
    }

    /// <summary>The change as people read it: <c>kitchen: Wider island, +1,200</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Job}: {Name ?? Activity}, {Cost ?? Spent:+#,0;-#,0;0}");
}
