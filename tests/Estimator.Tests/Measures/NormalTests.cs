namespace Estimator.Tests.Measures;

public class NormalTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1.2815516, 0.9)]
    [InlineData(-1.2815516, 0.1)]
    [InlineData(0.841621, 0.8)]
    [InlineData(1, 0.8413447)]
    [InlineData(-2, 0.0227501)]
    [InlineData(30, 1)]
    [InlineData(-30, 0)]
    [InlineData(1e9, 1)]
    [InlineData(-1e9, 0)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(double.NegativeInfinity, 0)]
    public void Below_Deviations_IsTheShareOfDraws(double deviations, double share) => Assert.Equal(share, Normal.Below(deviations), 2e-6);
}
