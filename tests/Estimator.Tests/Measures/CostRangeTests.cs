namespace Estimator.Tests;

public class CostRangeTests
{
    [Fact]
    public void From_ThreeAmounts_KeepsThem()
    {
        CostRange range = CostRange.From(1430.01m, 2590.5m, 3980m);
        Assert.Equal((1430.01m, 2590.50m, 3980m), (range.Low, range.Likely, range.High));
    }

    [Theory]
    [InlineData(-0.01, 1, 2)]
    [InlineData(2, 1, 3)]
    [InlineData(1, 3, 2)]
    [InlineData(1, 2, 2.001)]
    [InlineData(0.001, 2, 3)]
    public void From_NotARangeOfWholeCents_Throws(decimal low, decimal likely, decimal high) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CostRange.From(low, likely, high));

    [Fact]
    public void From_MoreCentsThanCanBeCounted_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CostRange.From(0, 0, decimal.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => CostRange.From(0, 0, 1e17m));
    }

    [Fact]
    public void From_TheMostThereMayBe_IsKept() =>
        Assert.Equal(92_233_720_368_547_758.07m, CostRange.From(0, 0, 92_233_720_368_547_758.07m).High);

    [Fact]
    public void FromCents_WholeCents_IsExact() =>
        Assert.Equal(CostRange.From(0.01m, 12345678901.23m, 99999999999.99m), CostRange.FromCents(1, 1234567890123, 9999999999999));

    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(CostRange.From(0, 0, 0), default);
        Assert.Equal(0, default(CostRange).HalfWidth);
    }

    [Fact]
    public void HalfWidth_SixtyToOneForty_IsFortyPercent() => Assert.Equal(0.4, CostRange.From(60, 100, 140).HalfWidth);

    [Fact]
    public void ToString_Range_IsWholeUnits() =>
        Assert.Equal("1,430 – 3,980 (likely 2,590)", CostRange.From(1430.4m, 2590.49m, 3979.5m).ToString());
}
