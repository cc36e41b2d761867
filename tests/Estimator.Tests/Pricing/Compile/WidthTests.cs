namespace Estimator.Tests;

public class WidthTests
{
    [Fact]
    public void Of_NoFigure_IsNone() => Assert.Equal(default, Width.Of(null));

    /// <summary>3 and 4 apart are 5; 5 and 12 are 13.</summary>
    [Fact]
    public void And_OfIndependentOnes_IsTheRootOfTheSquares() => Assert.Equal(new Width(5, 13), new Width(3, 5).And(new(4, 12)));
}
