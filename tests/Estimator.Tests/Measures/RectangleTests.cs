namespace Estimator.Tests.Measures;

public class RectangleTests
{
    /// <summary>A square of 100 ft² has 40 ft around it; 1.5 times as long as wide 40.82 ft.</summary>
    [Theory]
    [InlineData(1, 4)]
    [InlineData(1.5, 4.082483)]
    [InlineData(4, 5)]
    public void Perimeter_ByAspect_IsThatOfARectangle(double aspect, double perimeter) => Assert.Equal(perimeter, Rectangle.PerimeterOf(aspect), 1e-6);
}
