using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>What is reported of a job under way, or of one activity of it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProgressReport
{
    private const double Most = QuoteSum.MostOfARow;

    /// <summary>The job of the project.</summary>
    public required string Job { get; init; }

    /// <summary>Id of the activity, as the estimate's line or step has it; a step without a line, such as a choice, costs nothing. The job as a whole if left out, and then nothing else of that job.</summary>
    public string? Activity { get; init; }

    /// <summary>How much of it is done, 0 to 100 %.</summary>
    public required double Done { get; init; }

    /// <summary>What it has cost so far as the owner pays it, markups in it and changes not, in currency. The default is 0.</summary>
    public decimal Cost { get; init; }

    /// <summary>Person-hours it has taken so far. The default is 0.</summary>
    public double Hours { get; init; }

    internal void Check(string[] jobs, string at, IssueList issues)
    {
        ProjectProgress.CheckJob(Job, jobs, at, issues);
        issues.Range(at + ".done", Done, 0, ActivityProgress.Whole, "%");
        issues.Range(at + ".cost", (double)Cost, 0, Most, "");
        issues.Range(at + ".hours", Hours, 0, Most, "");
    }

    /// <summary>The report as people read it: <c>siding: 40 % done, 6,100</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Job}{(Activity is null ? "" : " " + Activity)}: {Done:0.#} % done, {Cost:N0}");
}
