using Estimator.Tests.Laws;
using FsCheck;

namespace Estimator.Tests.Measures;

public sealed class RangeSumTests
{
    [Fact]
    public void Norm_WorkedExample()
    {
        RangeSum<OneWide> sum = Sum([new(100, 40, 40), new(100, 40, 40)], stackalloc OneWide[2]);
        Assert.Equal(88.1, sum.NormDown(OneWide.Of(0.3), OneWide.Of(0.09)).Value, 0.05);
        Assert.Equal(112, sum.Low(OneWide.Of(0.3), OneWide.Of(0.09)).Value);
        Assert.Equal(288, sum.High(OneWide.Of(0.3), OneWide.Of(0.09)).Value);
    }

    [Fact]
    public void Norm_OneLineAloneIsItsOwnRange()
    {
        RangeSum<OneWide> sum = Sum([new(1000, 200, 300)], stackalloc OneWide[2]);
        Assert.Equal(800, sum.Low(OneWide.Of(0.3), OneWide.Of(0)).Value);
        Assert.Equal(1300, sum.High(OneWide.Of(0.3), OneWide.Of(0)).Value);
    }

    [Fact]
    public void Norm_FullyCorrelatedLinesAddEndByEnd()
    {
        RangeSum<OneWide> sum = Sum([new(1000, 200, 300), new(500, 100, 50)], stackalloc OneWide[2]);
        Assert.Equal(1200, sum.Low(OneWide.Of(1), OneWide.Of(0)).Value);
        Assert.Equal(1850, sum.High(OneWide.Of(1), OneWide.Of(0)).Value);
    }

    [Fact]
    public void Norm_AnUnknownHitsAllLinesAtOnce()
    {
        RangeSum<OneWide> sum = Sum([new(1000, 0, 0), new(1000, 0, 0)], stackalloc OneWide[2]);
        sum.Spread[0] = OneWide.Of(2 * 300);
        sum.Spread[1] = OneWide.Of(2 * 400);
        Assert.Equal(1400, sum.Low(OneWide.Of(0.3), OneWide.Of(0)).Value);
        Assert.Equal(2800, sum.High(OneWide.Of(0.3), OneWide.Of(0)).Value);
    }

    /// <summary>Where (d/m)² + c² + s² ≤ 1 for each line, more work never lowers the low, the likely or the high.</summary>
    [Law]
    public void Monotone_FurtherLine(PositiveInt seed)
    {
        Random random = new(seed.Get);
        double[] share = [random.NextDouble(), random.NextDouble(), random.NextDouble()];
        (double rho, double common, double spread) = (random.NextDouble(), share[0] / share.Sum(), share[1] / share.Sum());
        double widest = Math.Sqrt(1 - common - spread);
        Line[] lines = [.. Enumerable.Range(0, 1 + random.Next(20)).Select(_ => Any(random, widest))];
        (double Low, double Likely, double High) Of(Line[] some)
        {
            RangeSum<OneWide> sum = Sum(some, stackalloc OneWide[2]);
            sum.Spread.Fill(OneWide.Of(Math.Sqrt(spread) * sum.Totals.Likely.Value));
            return (sum.Low(OneWide.Of(rho), OneWide.Of(common)).Value, sum.Totals.Likely.Value, sum.High(OneWide.Of(rho), OneWide.Of(common)).Value);
        }

        (double Low, double Likely, double High) fewer = Of(lines[1..]);
        (double Low, double Likely, double High) all = Of(lines);
        Assert.True(all.Low >= fewer.Low && all.Likely >= fewer.Likely && all.High >= fewer.High, $"{fewer} {all}");
    }

    /// <summary>The closed form against drawn jobs: correlated lognormal lines and a driver that they share.</summary>
    [Theory]
    [MemberData(nameof(Simulations))]
    public void Range_HoldsFourDrawnJobsInFive(int lines, double rho)
    {
        Simulation simulation = new(lines, rho);
        RangeSum<OneWide> sum = Sum(simulation.Lines, stackalloc OneWide[2]);
        (OneWide correlation, Width driver) = (OneWide.Of(rho), simulation.Driver);
        double low = sum.Low(correlation, OneWide.Of(driver.Down * driver.Down)).Value;
        double high = sum.High(correlation, OneWide.Of(driver.Up * driver.Up)).Value;
        double[] drawn = simulation.Draw(20_000);
        Assert.InRange(drawn.Count(cost => cost >= low && cost <= high) / (double)drawn.Length, 0.76, 0.83);
        Assert.Equal(1, low / drawn[drawn.Length / 10], 0.05);
        Assert.Equal(1, high / drawn[drawn.Length * 9 / 10], 0.05);
    }

    public static TheoryData<int, double> Simulations()
    {
        TheoryData<int, double> all = [];
        foreach (int lines in (int[])[1, 2, 5, 12, 40])
        {
            foreach (double rho in (double[])[0, 0.3, 0.6])
            {
                all.Add(lines, rho);
            }
        }

        return all;
    }

    private static RangeSum<OneWide> Sum(Line[] lines, Span<OneWide> spread)
    {
        RangeSum<OneWide> sum = new(spread);
        foreach (Line line in lines)
        {
            sum.Totals.Add(OneWide.Of(line.Likely), OneWide.Of(line.Down), OneWide.Of(line.Up));
        }

        return sum;
    }

    private static Line Any(Random random, double widest)
    {
        double likely = Math.Round(Scale.Logarithmic(random.NextDouble(), 1, 1e9));
        return new(likely, likely * widest * random.NextDouble(), likely * 3 * random.NextDouble());
    }
}

/// <summary>A line of so many cents that may cost so much less or more.</summary>
internal readonly record struct Line(double Likely, double Down, double Up);
