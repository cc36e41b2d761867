namespace Estimator.Tests.Measures;

public class RangeMathTests
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

    [Fact]
    public void Times_Share_RoundsEachEndAndStaysInOrder()
    {
        Assert.Equal(CostRange.From(33.33m, 66.67m, 100m), CostRange.From(100, 200, 300).Times(1 / 3m));
        Assert.Equal(CostRange.From(0.02m, 0.02m, 0.02m), CostRange.From(0.05m, 0.05m, 0.05m).Times(0.5m));
        Assert.Equal(CostRange.From(0, 0, 0), CostRange.From(1, 2, 3).Times(0));
    }

    /// <summary>A square of 100 ft² has 40 ft around it; 1.5 times as long as wide 40.82 ft.</summary>
    [Theory]
    [InlineData(1, 4)]
    [InlineData(1.5, 4.082483)]
    [InlineData(4, 5)]
    public void Perimeter_ByAspect_IsThatOfARectangle(double aspect, double perimeter) => Assert.Equal(perimeter, Rectangle.PerimeterOf(aspect), 1e-6);
}
