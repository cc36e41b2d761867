using System.Globalization;

namespace Estimator;

/// <summary>A finished job that nothing was learned from, since it lies too far from the others.</summary>
/// <param name="Number">Its place among the finished jobs, from 1.</param>
/// <param name="Id">The <see cref="Job.Id"/> of the job; absent if it had none.</param>
/// <param name="What">What is out of the way.</param>
/// <param name="Ratio">What it took as a multiple of the book's.</param>
/// <param name="Usual">The same of the job in the middle, or 1 where there are too few to say.</param>
public sealed record HeldOutJob(int Number, string? Id, CalibratedFigure What, double Ratio, double Usual)
{
    /// <summary>The job as people read it: <c>Job 4 (Elm St): hours are 10.2 times the book's, where 1.1 is usual; held out</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Job {Number}{(Id is null ? "" : $" ({Id})")}: {EnumNameConverter<CalibratedFigure>.Names[(int)What]} {Ratio:0.0#} times the book's, where {Usual:0.0#} is usual; held out");
}
