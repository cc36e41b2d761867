namespace Estimator.Tests.Measures;

public class CostRangeMathTests
{
    [Fact]
    public void Times_Share_RoundsEachEndAndStaysInOrder()
    {
        Assert.Equal(CostRange.From(33.33m, 66.67m, 100m), CostRange.From(100, 200, 300).Times(1 / 3m));
        Assert.Equal(CostRange.From(0.02m, 0.02m, 0.02m), CostRange.From(0.05m, 0.05m, 0.05m).Times(0.5m));
        Assert.Equal(CostRange.From(0, 0, 0), CostRange.From(1, 2, 3).Times(0));
    }
}
