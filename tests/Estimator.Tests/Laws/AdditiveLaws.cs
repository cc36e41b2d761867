namespace Estimator.Tests.Laws;

/// <summary>Every cent of the likely total stands in exactly one line, and the order of a list means nothing.</summary>
public sealed class AdditiveLaws
{
    [Law]
    public void Additive_LinesAreTheTotal(ExteriorPainting job)
    {
        Estimate estimate = Cost.Of(job);
        Assert.Equal(estimate.Total.Likely, estimate.Lines.Sum(line => line.Likely));
        Assert.Distinct(estimate.Lines.Select(line => line.Activity));
    }

    [Law]
    public void Additive_PartsAreTheLine(ExteriorPainting job) =>
        Assert.All(Cost.Of(job).Lines, line => Assert.Equal(line.Likely, line.Labor + line.Material + line.Equipment));

    [Law]
    public void Additive_OrderOfListsIsIrrelevant(ExteriorPainting job)
    {
        ExteriorPainting turned = job.On(house => house with { Findings = house.Findings?.Reverse().ToArray() });
        Cost.IsSame(job, turned with { Surfaces = job.Surfaces?.Reverse().ToArray() });
    }

    [Law]
    public void Additive_DriversShareTheWholeWidth(ExteriorPainting job) =>
        Assert.Equal(1, Cost.Of(job).Drivers.Sum(driver => driver.Share), 0.001);
}
