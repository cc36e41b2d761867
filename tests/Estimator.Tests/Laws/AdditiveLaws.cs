namespace Estimator.Tests.Laws;

/// <summary>Every cent of the likely total stands in exactly one line, and the order of a list means nothing.</summary>
public sealed class AdditiveLaws
{
    [Law]
    public void Additive_LinesAreTheTotal(ExteriorPainting job) => LinesAreTheTotal(Cost.Of(job));

    [Law]
    public void Additive_LinesAreTheTotal_Rooms(InteriorPainting job) => LinesAreTheTotal(Cost.Of(job));

    [RemodelLaw]
    public void Additive_LinesAreTheTotal_Remodel(Remodel job) => LinesAreTheTotal(Cost.Of(job));

    [RemodelLaw]
    public void Additive_AllowanceIsPartOfTheMaterial(Remodel job) => Assert.All(
        Cost.Of(job).Lines.Where(line => line.Allowance is not null),
        line => Assert.InRange(line.Allowance!.Value, 0.01m, line.Material));

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

    [RemodelLaw]
    public void Additive_DriversShareTheWholeWidth_Remodel(Remodel job) => SharesAddUp(Cost.Of(job));

    /// <summary>The order of soft costs, of holidays, and saying them twice.</summary>
    [RemodelLaw]
    public void Additive_OrderOfListsIsIrrelevant_Remodel(Remodel job)
    {
        Remodel turned = job with
        {
            SoftCosts = job.SoftCosts is { } costs ? [.. costs.Reverse(), .. costs] : null,
            Holidays = job.Holidays is { } days ? [.. days.Reverse(), .. days] : null,
        };
        (Estimate inOrder, Estimate outOfOrder) = (Cost.Of(job), Cost.Of(turned));
        Cost.IsSame(inOrder, outOfOrder);
        Assert.Equal(Days(inOrder), Days(outOfOrder));
    }

    private static IEnumerable<(string, DateOnly?, DateOnly?)> Days(Estimate estimate) =>
        estimate.Plan.Steps.Select(step => (step.Activity, step.Date, step.LatestDate));

    private static void LinesAreTheTotal(Estimate estimate)
    {
        Assert.Equal(estimate.Total.Likely, estimate.Lines.Sum(line => line.Likely));
        Assert.Distinct(estimate.Lines.Select(line => line.Activity));
        Assert.All(estimate.Lines, line => Assert.Equal(line.Likely, line.Labor + line.Material + line.Equipment + line.Fee));
    }

    private static void SharesAddUp(Estimate estimate) => Assert.Equal(1, estimate.Drivers.Sum(driver => driver.Share), 0.001);
}
