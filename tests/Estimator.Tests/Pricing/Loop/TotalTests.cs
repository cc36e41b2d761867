namespace Estimator.Tests;

/// <summary>A sum closed by hand. Two lines of 100 dollars ± 40, lines correlated by 0.3 and one common driver of 0.3: the norm is 88.09 dollars.</summary>
public class TotalTests
{
    private const double Correlation = 0.3;
    private static readonly CommonSquares<OneWide> Common = new(OneWide.Of(0.09), OneWide.Of(0.09));

    [Fact]
    public void Of_TwoLines_IsTheLikelyLessAndMoreTheNorm()
    {
        Total<OneWide> total = Of(default, 1);
        Assert.Equal((11_191, 20_000, 28_809), (total.Low.Value, total.Likely.Value, total.High.Value));
        Assert.Equal(0, total.MinimumCharge.Value);
    }

    /// <summary>A smallest charge of 100, 200 and 300 dollars, a quarter more for the place: only what lies below it is lifted.</summary>
    [Fact]
    public void Of_SmallestChargeOfThePlace_LiftsEachEndByItself()
    {
        Total<OneWide> total = Of(new(10_000, 20_000, 30_000), 1.25);
        Assert.Equal((12_500, 25_000, 37_500), (total.Low.Value, total.Likely.Value, total.High.Value));
        Assert.Equal(5_000, total.MinimumCharge.Value);
    }

    [Fact]
    public void Of_SmallestChargeBelow_ChangesNothing() => Assert.Equal(Of(default, 1), Of(new(5_000, 10_000, 15_000), 1.25));

    [Fact]
    public void MinimumOf_FigureInDollars_IsInCents()
    {
        Figure visit = SmallBook.Book.Document.Figures["minimum.remodel"];
        Assert.Equal(new Minimum(10_000, 20_000, 30_000), Minimum.Of(visit));
    }

    /// <summary>A driver that applies adds its square, one that does not none; two years past the index count four times.</summary>
    [Fact]
    public void CommonSquaresOf_Drivers_AddThoseThatApply()
    {
        OneWide[] applies = new OneWide[JobPrices.DriverCount];
        applies[(int)CommonDriver.Market] = OneWide.Of(1);
        applies[(int)CommonDriver.IndexAge] = OneWide.Of(4);
        CommonSquares<OneWide> common = CommonSquares<OneWide>.Of(applies,
        [
            DriverSquare.Of(CommonDriver.Market, new(0.3, 0.4)), DriverSquare.Of(CommonDriver.State, new(0.5, 0.5)),
            DriverSquare.Of(CommonDriver.IndexAge, new(0.1, 0.1)),
        ]);
        Assert.Equal(0.13, common.Down.Value, 1e-12);
        Assert.Equal(0.20, common.Up.Value, 1e-12);
    }

    private static Total<OneWide> Of(Minimum minimum, double laborFactor)
    {
        RangeSum<OneWide> sum = new([]);
        sum.Totals.Add(OneWide.Of(10_000), OneWide.Of(4_000), OneWide.Of(4_000));
        sum.Totals.Add(OneWide.Of(10_000), OneWide.Of(4_000), OneWide.Of(4_000));
        return Total<OneWide>.Of(sum, Correlation, Common, minimum, OneWide.Of(laborFactor));
    }
}
