namespace Estimator.Tests.Accuracy;

/// <summary>One published price, and the job it speaks of.</summary>
/// <param name="Source">The page it stands on.</param>
/// <param name="Center">The published average, or the middle of the published range.</param>
/// <param name="Job">The job as a homeowner would have typed it.</param>
internal sealed record PublishedCase(string Source, double Center, Job Job);
