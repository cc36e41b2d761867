namespace Estimator.Tests.Measures;

public class MoneyTests
{
    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(1, "0.01")]
    [InlineData(-1, "-0.01")]
    [InlineData(123_456, "1234.56")]
    [InlineData(-9_876_543_210_123, "-98765432101.23")]
    [InlineData(long.MaxValue, "92233720368547758.07")]
    public void FromCents_HasTwoDigits(long cents, string amount) =>
        Assert.Equal(amount, Money.FromCents(cents).ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Ten cents in thirds: 3.33, 6.67 and 10 cents up to each part.</summary>
    [Fact]
    public void SharedOut_WhatDoesNotDivide_IsSharedToTheCent()
    {
        Assert.Equal([0.03m, 0.04m, 0.03m], Money.SharedOut(0.10m, [1, 1, 1]));
        Assert.Equal([25m, 75m], Money.SharedOut(100m, [1, 3]));
        Assert.Equal([-25m, -75m], Money.SharedOut(-100m, [1, 3]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(99.99)]
    [InlineData(0.01)]
    public void SharedOut_Parts_AddUp(decimal amount)
    {
        decimal[] weights = [0, 7, 0.001m, 3, 11, 0];
        decimal[] parts = Money.SharedOut(amount, weights);
        Assert.Equal(amount, parts.Sum());
        Assert.Equal((0, 0), (parts[0], parts[^1]));
        Assert.All(parts, part => Assert.Equal(part, Math.Round(part, 2)));
    }

    [Fact]
    public void SharedOut_WithoutWeights_IsNothing()
    {
        Assert.Equal([0m, 0m], Money.SharedOut(10, [0, 0]));
        Assert.Empty(Money.SharedOut(10, []));
    }
}
