using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>How a project stands on a day: what is reported done, and what was agreed since the contracts.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProjectProgress
{
    /// <summary>The day whose evening it is; not before the project's start.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What is reported of jobs and activities; what is not is not begun.</summary>
    public IReadOnlyList<ProgressReport>? Reports { get; init => field = FrozenList.Of(value); }

    /// <summary>Changes, and allowances that were spent.</summary>
    public IReadOnlyList<ProjectChange>? Changes { get; init => field = FrozenList.Of(value); }

    /// <summary>All that can be seen to be wrong before the jobs are priced.</summary>
    internal void Check(Project project, string path, IssueList issues)
    {
        StartRules.CheckDay(path + "date", Date, issues);
        if (project.Start is not { } start)
        {
            issues.Error(IssueCode.Missing, path + "date", "A project that stands somewhere has begun: give the project's 'start'.");
        }
        else if (Date < start)
        {
            issues.Error(IssueCode.OutOfRange, path + "date", string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd} lies before the start of the project, {start:yyyy-MM-dd}: give a date from then on."));
        }

        string[] jobs = [.. project.Jobs.Where(job => job?.Id is not null).Select(job => job.Id)];
        for (int i = 0; i < (Reports?.Count ?? 0) && !issues.IsFull; i++)
        {
            Reports![i].Check(jobs, string.Create(CultureInfo.InvariantCulture, $"{path}reports[{i}]"), issues);
        }

        issues.Count(path + "changes", Changes?.Count ?? 0);
        for (int i = 0; i < (Changes?.Count ?? 0) && !issues.IsFull; i++)
        {
            Changes![i].Check(jobs, string.Create(CultureInfo.InvariantCulture, $"{path}changes[{i}]"), issues);
        }
    }

    /// <summary>An issue where a job is none of the project's.</summary>
    internal static void CheckJob(string? job, string[] jobs, string at, IssueList issues)
    {
        if (!jobs.Contains(job))
        {
            issues.Error(IssueCode.UnknownName, at + ".job", $"'{Nearest.Cut(job ?? "null")}' is not accepted{Nearest.Hint(job ?? "", jobs)}: give the id of a job of the project.");
        }
    }
}
