namespace Estimator.Tests;

/// <summary>Parts of a job added up, whatever their order.</summary>
public class PartSumsTests
{
    private static readonly PriceBook Book = PriceBook.UnitedStates2025;
    private static readonly InteriorPrices Prices = new(new(Book), new(Book));

    /// <summary>Areas that give sums whose last bit depends on the order.</summary>
    private static readonly double[] Areas = [0.1, 333.3, 1e6 / 3, 7.7, 333.3, 12_345.678901];

    [Fact]
    public void ToSum_OrderOfParts_ChangesNoBit()
    {
        Sums forward = Sum(Areas);
        Assert.Equal(forward, Sum([.. Areas.Reverse()]));
        Assert.Equal(forward, Sum([.. Areas.Order()]));
        Assert.Equal(forward, Sum([.. Areas[3..], .. Areas[..3]]));
    }

    [Fact]
    public void ToSum_Likely_IsTheSumOfTheParts() =>
        Assert.Equal(Areas.Sum(area => Sum([area]).Likely), Sum(Areas).Likely);

    [Fact]
    public void ToSum_Widths_AreTheSumsOfThoseOfTheParts()
    {
        Sums sum = Sum(Areas);
        Sums[] parts = [.. Areas.Select(area => Sum([area]))];
        Assert.Equal(parts.Sum(part => part.Down), sum.Down, 1e-3);
        Assert.Equal(parts.Sum(part => part.Up), sum.Up, 1e-3);
        Assert.Equal(parts.Sum(part => part.Spread), sum.Spread, 1e-3);
        Assert.All(parts, part => Assert.True(part.Down > 0 && part.Up > 0));
    }

    [Fact]
    public void ToSum_DriverOfAllParts_AppliesAsToEach()
    {
        Assert.Equal(1, Applies((100, 1), (700, 1)));
        Assert.Equal(0, Applies((100, 0), (700, 0)));
        Assert.Equal(6.25, Applies((100, 6.25), (700, 6.25)));
    }

    /// <summary>Of two equal parts one has the unknown: it moves half of the job, a quarter when squared.</summary>
    [Fact]
    public void ToSum_DriverOfSomeParts_AppliesByTheSquareOfTheShareItMoves()
    {
        Assert.Equal(0.25, Applies((500, 1), (500, 0)));
        Assert.Equal(0.25, Applies((500, 0), (500, 1)));
        double first = Sum([100]).Likely;
        double second = Sum([700]).Likely;
        double share = second / (first + second);
        Assert.Equal(share * share, Applies((100, 0), (700, 1)), 1e-12);
    }

    [Fact]
    public void ToSum_NothingThatCosts_AppliesAsToTheFirst() => Assert.Equal(1, Applies((0, 1), (0, 1)));

    private static double Applies(params (double Area, double Driver)[] parts)
    {
        PartSums sums = new(Prices.Job);
        foreach ((double area, double driver) in parts)
        {
            Add(sums, area, driver);
        }

        Span<OneWide> drivers = new OneWide[JobPrices.DriverCount];
        sums.ToSum(new OneWide[2 * Prices.Job.Table.Keys.Count], drivers);
        return drivers[(int)CommonDriver.Scope].Value;
    }

    private static Sums Sum(double[] areas)
    {
        PartSums sums = new(Prices.Job);
        Array.ForEach(areas, area => Add(sums, area, 0));
        OneWide[] used = new OneWide[2 * Prices.Job.Table.Keys.Count];
        Array.Fill(used, OneWide.Of(7));
        RangeSum<OneWide> sum = sums.ToSum(used, new OneWide[JobPrices.DriverCount]);
        RangeTotals<OneWide> totals = sum.Totals;
        return new(totals.Likely.Value, totals.Down.Value, totals.DownSquares.Value, totals.Up.Value, totals.UpSquares.Value, sum.Spread[0].Value);
    }

    /// <summary>A part with so much wall, in a condition that is not known.</summary>
    private static void Add(PartSums sums, double area, double driver)
    {
        Workspace<OneWide> work = Workspace<OneWide>.Over(new OneWide[Workspace<OneWide>.LengthFor(Prices.Job)], Prices.Job);
        byte[] codes = RoomAnswers.CodesOf(null, null, 0, Application.BrushAndRoll, null, new(new(), null, Sheen.Flat));
        for (int key = 0; key < codes.Length; key++)
        {
            work.Keys[key] = OneWide.Index(OneWide.Of(codes[key]));
        }

        work.Multipliers.Fill(OneWide.Of(1));
        work.Measures[(int)InteriorMeasure.Walls] = OneWide.Of(area);
        work.Measures[(int)InteriorMeasure.Prepared] = OneWide.Of(area);
        work.Drivers[(int)CommonDriver.Scope] = OneWide.Of(driver);
        sums.Add(work);
    }

    private readonly record struct Sums(double Likely, double Down, double DownSquares, double Up, double UpSquares, double Spread);
}
