using Estimator.Tests.Bids;

namespace Estimator.Tests.Calibrating;

public sealed class EvidenceTests
{
    private const int Draws = 2000;
    private static readonly Spreads Hours = new(0.15, 0.12, 10);

    /// <summary>Ten houses that took 82 hours in place of 69.</summary>
    [Fact]
    public void Of_WorkedExample()
    {
        Evidence ten = Evidence.Of(Repeated(82 / 69.0, 10), Hours);
        Assert.Equal(1.16, Math.Round(ten.Factor, 2));
        Assert.InRange(ten.Low, 1.09, 1.12);
        Assert.InRange(ten.High, 1.20, 1.24);
        Evidence two = Evidence.Of(Repeated(82 / 69.0, 2), Hours);
        Assert.InRange(two.Factor, 1.08, 1.11);
        Assert.True(two.Low < 1 && two.High - two.Low > ten.High - ten.Low);
    }

    [Fact]
    public void Of_ManyJobs_IsTheirMean() => Assert.Equal(82 / 69.0, Evidence.Of(Repeated(82 / 69.0, 2000), Hours).Factor, 2e-3);

    /// <summary>A firm that is slower or faster by so much, and jobs that scatter as the book says: within the stated range in four cases of five.</summary>
    [Theory]
    [InlineData(0.8)]
    [InlineData(0.9)]
    [InlineData(1)]
    [InlineData(1.1)]
    [InlineData(1.2)]
    [InlineData(1.3)]
    public void Of_SimulatedJobs_HoldsTheBiasInFourCasesOfFive(double bias)
    {
        foreach (int jobs in (int[])[10, 20, 40])
        {
            NormalDraws draws = new(jobs);
            int held = 0;
            for (int i = 0; i < Draws; i++)
            {
                Evidence found = Evidence.Of([.. Enumerable.Range(0, jobs).Select(_ => Math.Log(bias) + (0.15 * draws.Next()))], Hours);
                held += found.Low <= bias && bias <= found.High ? 1 : 0;
            }

            Assert.InRange(held / (double)Draws, 0.76, 0.87);
        }
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(1.4)]
    public void OfWidth_SimulatedDeviations_HoldsTheScatterInFourCasesOfFive(double scatter)
    {
        NormalDraws draws = new(3);
        int held = 0;
        for (int i = 0; i < Draws; i++)
        {
            Evidence found = Evidence.OfWidth([.. Enumerable.Range(0, 20).Select(_ => scatter * draws.Next())], 0.7);
            held += found.Low <= scatter && scatter <= found.High ? 1 : 0;
        }

        Assert.InRange(held / (double)Draws, 0.76, 0.86);
    }

    private static double[] Repeated(double ratio, int jobs) => [.. Enumerable.Repeat(Math.Log(ratio), jobs)];
}
