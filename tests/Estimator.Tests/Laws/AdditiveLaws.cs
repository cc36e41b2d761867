namespace Estimator.Tests.Laws;

/// <summary>Every cent of the likely total stands in exactly one line, and the order of a list means nothing.</summary>
public sealed class AdditiveLaws
{
    [Law]
    public void Additive_LinesAreTheTotal(ExteriorPainting job) => LinesAreTheTotal(Cost.Of(job));

    [Law]
    public void Additive_LinesAreTheTotal_Rooms(InteriorPainting job) => LinesAreTheTotal(Cost.Of(job));

    [Law]
    public void Additive_OrderOfListsIsIrrelevant(ExteriorPainting job)
    {
        ExteriorPainting turned = job.On(house => house with { Findings = house.Findings?.Reverse().ToArray() });
        Cost.IsSame(job, turned with { Surfaces = job.Surfaces?.Reverse().ToArray() });
    }

    [Law]
    public void Additive_OrderOfListsIsIrrelevant_Rooms(InteriorPainting job)
    {
        InteriorPainting turned = job.Each(room => room with
        {
            Surfaces = room.Surfaces?.Reverse().ToArray(),
            Findings = room.Findings?.Reverse().ToArray(),
            Walls = room.Walls?.Reverse().ToArray(),
        });
        Cost.IsSame(job, turned with { Surfaces = job.Surfaces?.Reverse().ToArray(), Findings = job.Findings?.Reverse().ToArray() });
    }

    [Law]
    public void Additive_DriversShareTheWholeWidth(ExteriorPainting job) => SharesAddUp(Cost.Of(job));

    [Law]
    public void Additive_DriversShareTheWholeWidth_Rooms(InteriorPainting job) => SharesAddUp(Cost.Of(job));

    private static void LinesAreTheTotal(Estimate estimate)
    {
        Assert.Equal(estimate.Total.Likely, estimate.Lines.Sum(line => line.Likely));
        Assert.Distinct(estimate.Lines.Select(line => line.Activity));
        Assert.All(estimate.Lines, line => Assert.Equal(line.Likely, line.Labor + line.Material + line.Equipment));
    }

    private static void SharesAddUp(Estimate estimate) => Assert.Equal(1, estimate.Drivers.Sum(driver => driver.Share), 0.001);
}
