namespace Estimator.Tests.Measures;

public class SnapTests
{
    [Theory]
    [InlineData(0.1234564, 0.123456)]
    [InlineData(0.1234566, 0.123457)]
    [InlineData(-0.0, 0)]
    [InlineData(999_999_999.9999996, 1_000_000_000)]
    [InlineData(1e300, 1e300)]
    [InlineData(double.MaxValue, double.MaxValue)]
    public void Checked_IsRoundedToAMillionth(double value, double snapped)
    {
        Assert.Equal(snapped, Snap.Checked(value));
        Assert.Equal(snapped, Snap.Result(value));
        Assert.False(double.IsNegative(Snap.Checked(value)));
        Assert.False(double.IsNegative(Snap.Result(value)));
    }

    [Theory]
    [InlineData(-0.0000001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void NoMeasure_IsRefused(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(value), () => Snap.Checked(value));
        Assert.Contains("zero or more and finite", Assert.Throws<OverflowException>(() => Snap.Result(value)).Message, StringComparison.Ordinal);
    }
}
