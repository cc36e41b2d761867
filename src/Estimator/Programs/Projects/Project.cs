using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Jobs of one property that are planned together: in which order, when, and how they stand.</summary>
/// <remarks>Immutable. Up to a hundred jobs.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Project
{
    private const int MostJobs = 100;

    /// <summary>Its name or number, 1 to 60 characters: in a program each has another.</summary>
    public required string Id { get; init; }

    /// <summary>Who does the work, for the totals of a program: 1 to 60 characters; nobody in particular if left out.</summary>
    public string? Team { get; init; }

    /// <summary>Who looks after it, for the totals of a program: 1 to 60 characters; nobody in particular if left out.</summary>
    public string? Manager { get; init; }

    /// <summary>The house, for jobs that say nothing of theirs.</summary>
    public House? House { get; init; }

    /// <summary>The jobs, one at least.</summary>
    public required IReadOnlyList<ProjectJob> Jobs { get; init => field = FrozenList.Of(value)!; }

    /// <summary>The first day on which anything is done; without it there are working days and no dates, and no seasons.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Days besides weekends on which nobody works; the public holidays of the price book if left out.</summary>
    public IReadOnlyList<DateOnly>? Holidays { get; init => field = FrozenList.Of(value); }

    /// <summary>What the owner keeps for what no job foresees, as a share of all jobs together: 0 to 1. The default is none.</summary>
    public double? ManagementReserve { get; init; }

    /// <summary>What is kept of each payment to a contractor until the work is accepted: 0 to 1. The default is nothing.</summary>
    public double? Retainage { get; init; }

    /// <summary>What was agreed, as <see cref="ProjectEstimate.Baseline"/> gave it then; the estimate of today if left out.</summary>
    public ProjectBaseline? Baseline { get; init; }

    /// <summary>How it stands; not begun if left out.</summary>
    public ProjectProgress? Progress { get; init; }

    /// <summary>All that is wrong with it but for the jobs themselves.</summary>
    internal void Check(string path, IssueList issues)
    {
        ProjectIds.CheckName(path + "id", Id, issues);
        ProjectIds.CheckName(path + "team", Team ?? "-", issues);
        ProjectIds.CheckName(path + "manager", Manager ?? "-", issues);
        issues.Range(path + "managementReserve", ManagementReserve, 0, 1, "");
        issues.Range(path + "retainage", Retainage, 0, 1, "");
        if (Jobs is not { Count: > 0 and <= MostJobs })
        {
            issues.Error(IssueCode.OutOfRange, path + "jobs", $"A project has 1 to {MostJobs} jobs: give them in a list.");
            return;
        }

        for (int i = 0; i < Jobs.Count; i++)
        {
            issues.Count(ProjectIds.At(path, i) + ".after", Jobs[i]?.After?.Count ?? 0);
        }

        Dictionary<string, int> places = ProjectIds.Of(Jobs, path, issues);
        int[][] after = [.. Jobs.Select((job, i) => (int[])[.. JobOrder.Places(job?.After, places, ProjectIds.At(path, i) + ".after", issues)])];
        JobOrder.CheckCircles(after, i => Jobs[i].Id, i => ProjectIds.At(path, i) + ".after", issues);
        Baseline?.Check(path + "baseline.", issues);
        Progress?.Check(this, path + "progress.", issues);
    }

    /// <summary>The project as people read it: <c>Elm Street 4, 3 jobs</c>.</summary>
    public override string ToString() => $"{Id}, {Jobs.Count} jobs";
}
