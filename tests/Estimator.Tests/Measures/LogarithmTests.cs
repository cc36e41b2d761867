namespace Estimator.Tests.Measures;

public sealed class LogarithmTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(10, 2.302585092994046)]
    [InlineData(1e-9, -20.72326583694641)]
    [InlineData(1.4142135623730951, 0.34657359027997264)]
    [InlineData(114_600, 11.649203083262776)]
    public void Of_KnownNumbers(double number, double logarithm)
    {
        Assert.Equal(logarithm, Logarithm.Of(number), 1e-14 * Math.Max(1, Math.Abs(logarithm)));
        Assert.Equal(number, Logarithm.Exp(logarithm), 1e-13 * number);
    }

    [Fact]
    public void OfAndExp_AreThoseOfTheFramework_ToAFewUnitsOfTheLastPlace()
    {
        for (double value = 1e-12; value < 1e12; value *= 1.0371)
        {
            Assert.Equal(Math.Log(value), Logarithm.Of(value), 4e-16 * Math.Max(1, Math.Abs(Math.Log(value))));
            Assert.Equal(1, Logarithm.Exp(Math.Log(value)) / value, 1e-14);
        }
    }
}
