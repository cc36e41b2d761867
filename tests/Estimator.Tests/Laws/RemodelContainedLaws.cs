namespace Estimator.Tests.Laws;

/// <summary>Ranges hold their likely, and every cent of it stands in exactly one line.</summary>
public sealed class RemodelContainedLaws
{
    [RemodelLaw]
    public void Contained_TotalAndLines(Remodel job)
    {
        Estimate estimate = Cost.Of(job);
        Assert.InRange(estimate.Total.Likely, estimate.Total.Low, estimate.Total.High);
        Assert.True(estimate.Total.Low > 0);
        Assert.All(estimate.Lines, line => Assert.InRange(line.Likely, line.Low, line.High));
        Assert.All(estimate.Lines, line => Assert.True(line.Low >= 0 && double.IsFinite(line.Hours) && line.Quantity > 0));
    }

    [RemodelLaw]
    public void Additive_LinesAreTheTotal(Remodel job)
    {
        Estimate estimate = Cost.Of(job);
        Assert.Equal(estimate.Total.Likely, estimate.Lines.Sum(line => line.Likely));
        Assert.Distinct(estimate.Lines.Select(line => line.Activity));
    }

    [RemodelLaw]
    public void Additive_PartsAreTheLine(Remodel job) => Assert.All(
        Cost.Of(job).Lines,
        line => Assert.Equal(line.Likely, line.Labor + line.Material + line.Equipment + line.Fee));

    [RemodelLaw]
    public void Additive_AllowanceIsPartOfTheMaterial(Remodel job) => Assert.All(
        Cost.Of(job).Lines.Where(line => line.Allowance is not null),
        line => Assert.InRange(line.Allowance!.Value, 0.01m, line.Material));

    [RemodelLaw]
    public void Additive_DriversShareTheWholeWidth(Remodel job) =>
        Assert.Equal(1, Cost.Of(job).Drivers.Sum(driver => driver.Share), 0.001);
}
