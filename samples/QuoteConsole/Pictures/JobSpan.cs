using Estimator;

namespace QuoteConsole.Pictures;

/// <summary>A job of a project on the calendar.</summary>
/// <param name="Name">The job.</param>
/// <param name="First">The day it is begun, with choices and orders.</param>
/// <param name="Site">The day people come.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Latest">The day it may end so that the project is not late.</param>
/// <param name="IsCritical">Whether being late here delays the end.</param>
internal sealed record JobSpan(string Name, DateOnly First, DateOnly Site, DateOnly Last, DateOnly Latest, bool IsCritical)
{
    /// <summary>The jobs of a project that has dates, as they come to the site.</summary>
    public static IReadOnlyList<JobSpan> All(ProjectEstimate project) => [.. project.Jobs.OrderBy(job => job.SiteDay).Select(job =>
    {
        ProjectStep[] steps = [.. project.Steps.Where(step => step.Job == job.Id)];
        DateOnly last = job.LastDate!.Value;
        DateOnly latest = steps.Max(step => step.DueDate!.Value);
        return new JobSpan(job.Id, steps.Min(step => step.Date!.Value), job.SiteDate!.Value, last, latest > last ? latest : last, job.IsCritical);
    })];
}
