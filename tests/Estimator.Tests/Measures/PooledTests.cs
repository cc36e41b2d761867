namespace Estimator.Tests.Measures;

public class PooledTests
{
    /// <summary>3 and 4: apart 5, together 7, half correlated √(0.5 × 25 + 0.5 × 49).</summary>
    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 7)]
    [InlineData(0.5, 6.08276)]
    public void Norm_IsBetweenApartAndTogether(double correlation, double norm)
    {
        Assert.Equal(norm, Pooled.Norm([3, 4], correlation), 1e-5);
        Assert.Equal(norm * norm, Pooled.Square(7, 25, correlation), 1e-4);
    }

    [Fact]
    public void Norm_OfNothing_IsNone() => Assert.Equal(0, Pooled.Norm([], 0.5));
}
