using System.Globalization;

namespace Estimator;

/// <summary>What finished jobs moved in a price book, and how certain that is.</summary>
/// <param name="What">What was moved.</param>
/// <param name="Work">The kind of job and its scope, as activities of the book name it: <c>exteriorPainting</c>, <c>remodel.kitchen</c>.</param>
/// <param name="Activity">The activity whose hours they are; absent for all of the work.</param>
/// <param name="Factor">Times what the book said, shrunk toward it by how little the jobs say: 1.161.</param>
/// <param name="Low">In one case of ten the factor lies lower.</param>
/// <param name="High">In one case of ten it lies higher.</param>
/// <param name="Jobs">How many jobs it was learned from.</param>
public sealed record CalibratedFactor(CalibratedFigure What, string Work, string? Activity, double Factor, double Low, double High, int Jobs)
{
    /// <summary>The factor as people read it: <c>exteriorPainting, hours: 1.16 times the book (1.10 to 1.23), from 10 jobs</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Work}{(Activity is null ? "" : " " + Activity)}, {EnumNameConverter<CalibratedFigure>.Names[(int)What]}: {Factor:0.00} times the book ({Low:0.00} to {High:0.00}), from {Jobs} {(Jobs == 1 ? "job" : "jobs")}");
}
