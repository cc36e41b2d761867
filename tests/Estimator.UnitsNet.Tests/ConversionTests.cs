using FsCheck;
using FsCheck.Xunit;

namespace Estimator.Tests;

public class ConversionTests
{
    [Property(MaxTest = 2000)]
    public void ToEstimator_Length_IsTheSameBitsAsOurOwn(NormalFloat number)
    {
        double value = Math.Abs(number.Item) % 1e6;
        Same(Length.FromMeters(value).Feet, UnitsNet.Length.FromMeters(value).ToEstimator().Feet);
        Same(Length.FromMeters(value / 100).Feet, UnitsNet.Length.FromCentimeters(value).ToEstimator().Feet);
        Same(Length.FromInches(value).Feet, UnitsNet.Length.FromInches(value).ToEstimator().Feet);
        Same(Length.FromFeet(value).Feet, UnitsNet.Length.FromFeet(value).ToEstimator().Feet);
        Same(Length.FromFeetAndInches(Math.Floor(value), 6.5).Feet, UnitsNet.Length.FromFeetInches(Math.Floor(value), 6.5).ToEstimator().Feet);
    }

    [Property(MaxTest = 2000)]
    public void ToEstimator_Area_IsTheSameBitsAsOurOwn(NormalFloat number)
    {
        double value = Math.Abs(number.Item) % 1e6;
        Same(Area.FromSquareMeters(value).SquareFeet, UnitsNet.Area.FromSquareMeters(value).ToEstimator().SquareFeet);
        Same(Area.FromSquareFeet(value).SquareFeet, UnitsNet.Area.FromSquareFeet(value).ToEstimator().SquareFeet);
    }

    [Property(MaxTest = 2000)]
    public void ToEstimator_Volume_IsTheSameBitsAsOurOwn(NormalFloat number)
    {
        double value = Math.Abs(number.Item) % 1e6;
        Same(Volume.FromLiters(value).UsGallons, UnitsNet.Volume.FromLiters(value).ToEstimator().UsGallons);
        Same(Volume.FromUsGallons(value).UsGallons, UnitsNet.Volume.FromUsGallons(value).ToEstimator().UsGallons);
    }

    [Property(MaxTest = 2000)]
    public void ToUnitsNet_AndBack_IsTheSameBits(NormalFloat number)
    {
        double value = Math.Abs(number.Item) % 1e6;
        (Length length, Area area, Volume volume) = (Length.FromMeters(value), Area.FromSquareMeters(value), Volume.FromLiters(value));
        Same(length.Feet, length.ToUnitsNet().ToEstimator().Feet);
        Same(area.SquareFeet, area.ToUnitsNet().ToEstimator().SquareFeet);
        Same(volume.UsGallons, volume.ToUnitsNet().ToEstimator().UsGallons);
        Same(length.Feet, length.ToUnitsNet().ToUnit(UnitsNet.Units.LengthUnit.Centimeter).ToEstimator().Feet);
        Same(area.SquareFeet, area.ToUnitsNet().ToUnit(UnitsNet.Units.AreaUnit.SquareMeter).ToEstimator().SquareFeet);
        Same(volume.UsGallons, volume.ToUnitsNet().ToUnit(UnitsNet.Units.VolumeUnit.Liter).ToEstimator().UsGallons);
    }

    [Theory]
    [InlineData(0.25)]
    [InlineData(0.4)]
    [InlineData(3)]
    public void ToEstimator_Acres_AreThoseOfItsText(double acres) =>
        Assert.Equal(Area.Parse(FormattableString.Invariant($"{acres} acres")), UnitsNet.Area.FromAcres(acres).ToEstimator());

    [Fact]
    public void ToUnitsNet_IsInTheUnitsPricesAreIn()
    {
        Assert.Equal(UnitsNet.Units.LengthUnit.Foot, Length.FromMeters(1).ToUnitsNet().Unit);
        Assert.Equal(UnitsNet.Units.AreaUnit.SquareFoot, Area.FromSquareMeters(1).ToUnitsNet().Unit);
        Assert.Equal(UnitsNet.Units.VolumeUnit.UsGallon, Volume.FromLiters(1).ToUnitsNet().Unit);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-0.001)]
    public void ToEstimator_Negative_IsRefused(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => UnitsNet.Length.FromMeters(value).ToEstimator());
        Assert.Throws<ArgumentOutOfRangeException>(() => UnitsNet.Area.FromAcres(value).ToEstimator());
        Assert.Throws<ArgumentOutOfRangeException>(() => UnitsNet.Volume.FromLiters(value).ToEstimator());
    }

    private static void Same(double expected, double actual) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(actual));
}
