namespace Estimator.Tests.Laws;

/// <summary>Who does it himself pays for materials and tools and not for hours, of which he needs more.</summary>
public sealed class SelfLaws
{
    private const string MinimumCharge = "minimumCharge";
    private static readonly double Pace = PriceBook.UnitedStates2025.Figures["diy.pace"].Likely;

    [Law]
    public void Self_PaysNoLabor(ExteriorPainting job) =>
        PaysNoLabor(job with { Application = job.Application ?? Application.BrushAndRoll });

    [Law]
    public void Self_PaysNoLabor_Rooms(InteriorPainting job) =>
        PaysNoLabor(job with { Application = job.Application ?? Application.BrushAndRoll });

    [Law]
    public void Self_CostsAtMostWhatAContractorMayCharge(ExteriorPainting job) => CostsAtMostWhatAContractorMayCharge(job);

    [Law]
    public void Self_CostsAtMostWhatAContractorMayCharge_Rooms(InteriorPainting job) => CostsAtMostWhatAContractorMayCharge(job);

    /// <summary>Trades that take a license are paid, at the trade's own hours; all others are not.</summary>
    [RemodelLaw]
    public void Self_PaysLicensedTradesAlone(Remodel job)
    {
        string[] licensed = ["electrical", "plumbing", "hvac"];
        HireOrSelf both = HomeEstimator.Default.HireOrSelf(job with { Performer = Performer.LocalFirm });
        Dictionary<string, EstimateLine> hired = both.Hire.Lines.ToDictionary(line => line.Activity);

        // Hours are told to the thousandth: of a few minutes that is too little to compare.
        Assert.All(both.Self.Lines.Where(line => line.Hours > 0.5), line =>
        {
            bool isLicensed = licensed.Contains(RemodelJobs.Book.Activities[line.Activity].Trade);
            Assert.Equal(isLicensed, line.Labor > 0);
            Assert.Equal(hired[line.Activity].Hours * (isLicensed ? 1 : RemodelJobs.Book.Figures["diy.pace"].Likely), line.Hours, 0.01 * line.Hours);
        });
    }

    private static void PaysNoLabor(Job job)
    {
        // A local firm pays for material what the book says, as the homeowner does.
        HireOrSelf both = HomeEstimator.Default.HireOrSelf(job with { Performer = Performer.LocalFirm });
        Dictionary<string, EstimateLine> hired = both.Hire.Lines.ToDictionary(line => line.Activity);
        Assert.All(both.Self.Lines, line => Assert.Equal(0, line.Labor));
        Assert.True(both.OwnHours > 0);
        Assert.Empty(hired.Keys.Except(both.Self.Lines.Select(line => line.Activity)).Except([MinimumCharge]));
        Assert.All(both.Self.Lines.Where(line => line.Hours > 0), line =>
        {
            Assert.Equal(hired[line.Activity].Hours * Pace, line.Hours, 0.0005 * (1 + Pace));
            Assert.Equal(hired[line.Activity].Material, line.Material);
        });
    }

    private static void CostsAtMostWhatAContractorMayCharge(Job job)
    {
        HireOrSelf both = HomeEstimator.Default.HireOrSelf(job);
        Assert.InRange(both.Self.Total.Likely, 0, both.Hire.Total.High);
    }
}
