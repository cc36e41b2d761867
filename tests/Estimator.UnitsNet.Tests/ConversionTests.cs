namespace Estimator.UnitsNet.Tests;

public class ConversionTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(10.5)]
    [InlineData(1234.567)]
    public void A_length_comes_back_the_same(double feet)
    {
        var length = global::Estimator.Length.FromFeet(feet);

        Assert.Equal(length, length.ToUnitsNet().ToEstimator());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(108)]
    [InlineData(2400.25)]
    public void An_area_comes_back_the_same(double squareFeet)
    {
        var area = global::Estimator.Area.FromSquareFeet(squareFeet);

        Assert.Equal(area, area.ToUnitsNet().ToEstimator());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5.2)]
    [InlineData(55)]
    public void A_volume_comes_back_the_same(double usGallons)
    {
        var volume = global::Estimator.Volume.FromUsGallons(usGallons);

        Assert.Equal(volume, volume.ToUnitsNet().ToEstimator());
    }

    [Fact]
    public void Metric_quantities_are_converted()
    {
        Assert.Equal(3.048, global::UnitsNet.Length.FromMeters(3.048).ToEstimator().Meters, 5);
        Assert.Equal(10, global::UnitsNet.Length.FromMeters(3.048).ToEstimator().Feet, 5);
        Assert.Equal(20, global::UnitsNet.Area.FromSquareMeters(20).ToEstimator().SquareMeters, 5);
        Assert.Equal(3.785411784, global::UnitsNet.Volume.FromLiters(3.785411784).ToEstimator().Liters, 5);
        Assert.Equal(1, global::UnitsNet.Volume.FromLiters(3.785411784).ToEstimator().UsGallons, 5);
    }

    [Fact]
    public void Both_sides_agree_on_the_metric_value()
    {
        var length = global::Estimator.Length.FromFeet(10);
        var area = global::Estimator.Area.FromSquareFeet(100);
        var volume = global::Estimator.Volume.FromUsGallons(5);

        Assert.Equal(length.Meters, length.ToUnitsNet().Meters, 9);
        Assert.Equal(area.SquareMeters, area.ToUnitsNet().SquareMeters, 9);
        Assert.Equal(volume.Liters, volume.ToUnitsNet().Liters, 9);
    }

    [Fact]
    public void A_negative_quantity_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => global::UnitsNet.Length.FromFeet(-1).ToEstimator());
        Assert.Throws<ArgumentOutOfRangeException>(() => global::UnitsNet.Area.FromSquareFeet(-1).ToEstimator());
        Assert.Throws<ArgumentOutOfRangeException>(() => global::UnitsNet.Volume.FromUsGallons(-1).ToEstimator());
    }
}
