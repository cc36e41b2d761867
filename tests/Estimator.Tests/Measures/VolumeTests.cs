using FsCheck;
using FsCheck.Xunit;

namespace Estimator.Tests;

public class VolumeTests
{
    [Fact]
    public void Factories_OneGallon_Agree()
    {
        Volume gallon = Volume.FromUsGallons(1);
        Assert.Equal(gallon, Volume.FromLiters(3.785411784));
        Assert.Equal((1, 3.785411784), (gallon.UsGallons, gallon.Liters));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Factories_NegativeOrNotFinite_Throw(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>("usGallons", () => Volume.FromUsGallons(value));
        Assert.Throws<ArgumentOutOfRangeException>("liters", () => Volume.FromLiters(value));
    }

    [Property(MaxTest = 500)]
    public void FromLiters_OfTheSameVolumeInGallons_IsTheSameBits(NormalFloat number)
    {
        Volume volume = Volume.FromUsGallons(Math.Abs(number.Item) % 1e6);
        Assert.Equal(volume.UsGallons, Volume.FromLiters(volume.Liters).UsGallons);
    }

    [Fact]
    public void Addition_TwoCans_IsTheirSum() =>
        Assert.Equal(Volume.FromUsGallons(6), Volume.FromUsGallons(5) + Volume.FromUsGallons(1));

    [Fact]
    public void CompareTo_LiterAndQuart_OrdersByVolume()
    {
        Volume[] volumes = [Volume.FromLiters(1), Volume.FromUsGallons(0.25), default];
        Assert.Equal([volumes[2], volumes[1], volumes[0]], volumes.Order());
    }

    [Fact]
    public void ToString_Default_IsZeroGallons() => Assert.Equal("0 gal", default(Volume).ToString());
}
