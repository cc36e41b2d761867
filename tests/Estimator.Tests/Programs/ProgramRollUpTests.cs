namespace Estimator.Tests;

public class ProgramRollUpTests
{
    /// <summary>Drawn with what projects share (book, market, crew): low to high holds 77 to 83 % of programs.</summary>
    [Theory]
    [InlineData(2, 40_000)]
    [InlineData(60, 6_000)]
    [InlineData(1_000, 2_000)]
    public void Total_OfDrawnPrograms_HoldsFourInFive(int projects, int draws)
    {
        const double Sigma = 0.32;
        Random random = new(projects);
        ProgramRollUp all = ProgramRollUp.Of(PriceBook.UnitedStates2025);
        double[] likely = [.. Enumerable.Range(0, projects).Select(_ => Math.Round(5_000 + (20_000 * random.NextDouble())))];
        for (int i = 0; i < projects; i++)
        {
            all.Add(CostRange.From(Whole(likely[i] * Lognormal(-1.2816)), Whole(likely[i]), Whole(likely[i] * Lognormal(1.2816))), $"market {i % 5}", $"crew {i % 12}");
        }

        (double book, double market, double crew) = (Math.Sqrt(all.Book), Math.Sqrt(all.Market), Math.Sqrt(all.Crew));
        double own = Math.Sqrt(1 - all.Book - all.Market - all.Crew);
        int within = 0;
        for (int draw = 0; draw < draws; draw++)
        {
            double shared = Normal();
            double[] markets = [.. Enumerable.Range(0, 5).Select(_ => Normal())];
            double[] crews = [.. Enumerable.Range(0, 12).Select(_ => Normal())];
            double cost = likely.Select((one, i) => one * Lognormal((book * shared) + (market * markets[i % 5]) + (crew * crews[i % 12]) + (own * Normal()))).Sum();
            within += cost >= (double)all.Total.Low && cost <= (double)all.Total.High ? 1 : 0;
        }

        Assert.InRange((double)within / draws, 0.77, 0.83);

        double Lognormal(double normal) => Math.Exp((Sigma * normal) - (Sigma * Sigma / 2));
        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    }

    [Fact]
    public void WithoutMarketsAndCrews_IsTheRollUpOfJobs()
    {
        ProgramRollUp program = new(0.3, 0, 0);
        CostRollUp jobs = new(0.3);
        foreach (int cost in Enumerable.Range(1, 40))
        {
            CostRange range = CostRange.From(cost * 60, cost * 100, cost * 150);
            program.Add(range, "MA", "North");
            jobs.Add(range);
        }

        Assert.Equal((jobs.Total, jobs.PooledContingency, jobs.SeparateContingency), (program.Total, program.PooledContingency, program.SeparateContingency));
    }

    [Fact]
    public void WhatCannotBe_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProgramRollUp(0.5, 0.4, 0.2));
        Assert.Throws<ArgumentException>(() => new ProgramRollUp(0.3, 0.1, 0.1).Add(new ProgramRollUp(0.3, 0.1, 0)));
    }

    private static decimal Whole(double amount) => (decimal)Math.Round(amount);
}
