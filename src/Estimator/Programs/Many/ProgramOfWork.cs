using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Projects of many properties that are looked after together.</summary>
/// <remarks>Immutable. Up to 10,000 projects; of more add up what they cost with <see cref="CostRollUp"/>.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProgramOfWork
{
    internal const int MostProjects = 10_000;

    /// <summary>Its name, 1 to 60 characters.</summary>
    public required string Id { get; init; }

    /// <summary>The projects, one at least; crews take neighbors in this order.</summary>
    public required IReadOnlyList<Project> Projects { get; init => field = FrozenList.Of(value)!; }

    /// <summary>The first day; a project may begin later. Without it and without the start of a project there are working days and no dates.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Days besides weekends on which nobody works; the public holidays of the price book if left out.</summary>
    public IReadOnlyList<DateOnly>? Holidays { get; init => field = FrozenList.Of(value); }

    /// <summary>The crews there are, by the trade that has most hours in a job; of a trade that is not named every project has its own.</summary>
    public IReadOnlyList<TradeCrews>? Crews { get; init => field = FrozenList.Of(value); }

    /// <summary>What may be spent in a calendar year, in currency: decides which projects are done in which year. No limit if left out.</summary>
    public decimal? YearlyBudget { get; init; }

    /// <summary>How far projects may be off before they are on the short list; the price book's if left out.</summary>
    public Tolerances? Tolerances { get; init; }

    internal void Check(PriceBook book, IssueList issues)
    {
        ProjectIds.CheckName("id", Id, issues);
        issues.Range("yearlyBudget", (double?)YearlyBudget, 0.01, QuoteSum.MostOfARow, "");
        if (YearlyBudget is not null && Start is null && Projects?.Any(project => project?.Start is not null) != true)
        {
            issues.Error(IssueCode.Missing, "start", "A budget by year needs years: give the program's 'start'.");
        }

        issues.Count("crews", Crews?.Count ?? 0);
        for (int i = 0; i < (Crews?.Count ?? 0) && !issues.IsFull; i++)
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"crews[{i}]");
            if (Crews![i] is not { Trade: { Length: > 0 } trade } crews)
            {
                issues.Error(IssueCode.Missing, at + ".trade", "This cannot be left out: give the trade as the price book names it.");
                continue;
            }

            crews.Force(book).Check(issues, at + ".");
            if (Crews.Take(i).Any(other => other?.Trade == trade))
            {
                issues.Error(IssueCode.Repeated, at + ".trade", $"'{Nearest.Cut(trade)}' is given twice: give each trade once.");
            }
        }

        CheckProjects(issues);
    }

    private void CheckProjects(IssueList issues)
    {
        if (Projects is not { Count: > 0 and <= MostProjects })
        {
            issues.Error(IssueCode.OutOfRange, "projects", string.Create(CultureInfo.InvariantCulture, $"A program has 1 to {MostProjects:N0} projects: give them in a list."));
            return;
        }

        Dictionary<string, int> places = [];
        for (int i = 0; i < Projects.Count && !issues.IsFull; i++)
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"projects[{i}]");
            if (Projects[i] is null)
            {
                issues.Error(IssueCode.Null, at, "null is not accepted in a list: leave it out.");
            }
            else
            {
                ProjectIds.Add(Projects[i].Id, i, at + ".id", places, issues);
                CheckDays(Projects[i], at, issues);
            }
        }
    }

    /// <summary>A program has one calendar.</summary>
    private void CheckDays(Project project, string at, IssueList issues)
    {
        if (FirstDay is null && project.Progress is not null)
        {
            issues.Error(IssueCode.Missing, "start", "A project that stands somewhere has begun: give the program's 'start'.");
        }

        if (project.Start < FirstDay)
        {
            issues.Error(IssueCode.OutOfRange, at + ".start", string.Create(CultureInfo.InvariantCulture, $"It lies before the start of the program, {FirstDay:yyyy-MM-dd}: let the program begin with its first project."));
        }

        if (project.Holidays is not null && !project.Holidays.Equals(Holidays))
        {
            issues.Error(IssueCode.Conflict, at + ".holidays", "A program has one calendar: give the program's 'holidays'.");
        }
    }

    /// <summary>The start, or that of the first project to begin.</summary>
    internal DateOnly? FirstDay => Start ?? Projects.Min(project => project?.Start);

    /// <summary>The program as people read it: <c>Repaint 2026, 2,000 projects</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}, {Projects.Count:N0} projects");
}
