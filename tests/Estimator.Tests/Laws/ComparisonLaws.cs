namespace Estimator.Tests.Laws;

/// <summary>Causes and lines of a comparison each add up to the cent, and there and back is zero.</summary>
public sealed class ComparisonLaws
{
    [Law(10)]
    public void Compare_Exteriors_AddsUpThereAndBack(ExteriorPainting before, ExteriorPainting after) => AddsUpThereAndBack(before, after);

    [Law(10)]
    public void Compare_Interiors_AddsUpThereAndBack(InteriorPainting before, InteriorPainting after) => AddsUpThereAndBack(before, after);

    [RemodelLaw]
    public void Compare_Remodels_AddsUpThereAndBack(Remodel before, Remodel after) => AddsUpThereAndBack(before, after);

    [RemodelLaw]
    public void Compare_RemodelsOfOneScope_AddsUpThereAndBack(Remodel before, Remodel after) => AddsUpThereAndBack(
        before, after.Scope == before.Scope ? after : after with { Scope = before.Scope, Area = null, Count = null, Length = null, Choices = null });

    [Law]
    public void Compare_OneAnswer_IsTheWholeDifference(ExteriorPainting job, Rise rise)
    {
        ExteriorPainting after = job with { PaintableArea = Area.FromSquareFeet(rise.Logarithmic(1, 1_000_000).More) };
        Comparison comparison = HomeEstimator.Default.Compare(job, after);
        Assert.Equal(job.PaintableArea == after.PaintableArea ? [] : [comparison.Difference], comparison.Causes.Select(cause => cause.Likely));
    }

    [Law]
    public void Compare_ToItself_HasNoCause(InteriorPainting job)
    {
        Comparison comparison = HomeEstimator.Default.Compare(job, job);
        Assert.Empty(comparison.Causes);
        Assert.Empty(comparison.Lines);
    }

    /// <summary>Whoever lists the rooms otherwise has said nothing else.</summary>
    [Law]
    public void Compare_RoomsInAnotherOrder_HasNoCause(InteriorPainting job)
    {
        Comparison comparison = HomeEstimator.Default.Compare(job, job with { Rooms = job.Rooms?.Reverse().ToArray() });
        Assert.Empty(comparison.Causes);
    }

    private static void AddsUpThereAndBack(Job before, Job after)
    {
        Comparison there = HomeEstimator.Default.Compare(before, after);
        Comparison back = HomeEstimator.Default.Compare(after, before);
        (EstimateTotal was, EstimateTotal now) = (there.Before.Total, there.After.Total);
        Assert.Equal(
            (now.Low - was.Low, now.Likely - was.Likely, now.High - was.High),
            (there.Causes.Sum(cause => cause.Low), there.Causes.Sum(cause => cause.Likely), there.Causes.Sum(cause => cause.High)));
        Assert.Equal(there.Difference, there.Lines.Sum(line => line.Difference));
        Assert.Equal(
            there.Causes.Select(cause => (cause.Low, cause.Likely, cause.High, cause.Before, cause.After)),
            back.Causes.Select(cause => (-cause.Low, -cause.Likely, -cause.High, cause.After, cause.Before)));
    }
}
