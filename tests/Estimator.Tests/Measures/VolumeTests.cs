using System.Text.Json;
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

    [Fact]
    public void Operators_Volume_AreThoseOfItsNumber()
    {
        (Volume two, Volume three) = (Volume.FromUsGallons(2), Volume.FromUsGallons(3));
        Assert.Equal(Volume.FromUsGallons(1), three - two);
        Assert.Equal(Volume.FromUsGallons(6), three * 2);
        Assert.Equal(Volume.FromUsGallons(6), 2 * three);
        Assert.Equal(Volume.FromUsGallons(1.5), three / 2);
        Assert.Equal(1.5, three / two);
        Assert.Equal((double.PositiveInfinity, double.NaN), (two / default(Volume), default(Volume) / default(Volume)));
        Assert.Equal([true, false, true, false], (bool[])[two < three, three < two, two <= three, three <= two]);
        Assert.Equal([false, true, false, true], (bool[])[two > three, three > two, two >= three, three >= two]);
        Volume same = Volume.FromUsGallons(2);
        Assert.Equal([false, false, true, true], (bool[])[two < same, two > same, two <= same, two >= same]);
        Assert.Equal("0 gal", ((three - two) * -0.0).ToString());
    }

    [Fact]
    public void Operators_ResultNegativeOrWithoutEnd_Overflow()
    {
        (Volume one, Volume most) = (Volume.FromUsGallons(1), Volume.FromUsGallons(double.MaxValue));
        Assert.All<Func<Volume>>(
            [() => default(Volume) - one, () => one * -1, () => one / -1, () => one / 0, () => default(Volume) / 0, () => one * double.NaN, () => most + most, () => most * 2],
            operation => Assert.Throws<OverflowException>(() => operation()));
    }

    [Fact]
    public void ToString_VeryLarge_IsReadAsTheSameBits()
    {
        Volume large = Volume.FromUsGallons(12345678901.234567);
        Assert.Equal((large, Volume.FromUsGallons(1e300)), (Volume.Parse(large.ToString()), Volume.Parse(Volume.FromUsGallons(1e300).ToString())));
    }

    [Property(MaxTest = 500)]
    public void TryParse_OfItsOwnText_GivesTheSameBits(NormalFloat number)
    {
        Volume volume = Volume.FromLiters(Math.Abs(number.Item) % 1e6);
        Assert.Equal(volume.UsGallons, Volume.Parse(volume.ToString()).UsGallons);
        Assert.Equal(volume, JsonSerializer.Deserialize<Volume>(JsonSerializer.Serialize(volume)));
    }
}
