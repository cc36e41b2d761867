using FsCheck;
using FsCheck.Xunit;

namespace Estimator.Tests;

public class AreaTests
{
    [Fact]
    public void Factories_OneSquareFoot_Agree()
    {
        Area area = Area.FromSquareFeet(1);
        Assert.Equal(area, Area.FromSquareMeters(0.09290304));
        Assert.Equal(1, area.SquareFeet);
        Assert.Equal(0.09290304, area.SquareMeters, 1e-15);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Factories_NegativeOrNotFinite_Throw(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>("squareFeet", () => Area.FromSquareFeet(value));
        Assert.Throws<ArgumentOutOfRangeException>("squareMeters", () => Area.FromSquareMeters(value));
    }

    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(Area.FromSquareFeet(0), default);
        Assert.Equal("0 ft2", default(Area).ToString());
    }

    [Property(MaxTest = 500)]
    public void FromSquareMeters_OfTheSameAreaInFeet_IsTheSameBits(NormalFloat number)
    {
        Area area = Area.FromSquareFeet(Math.Abs(number.Item) % 1e6);
        Assert.Equal(Bits(area), Bits(Area.FromSquareMeters(area.SquareMeters)));
    }

    [Property(MaxTest = 500)]
    public void TryParse_OfItsOwnText_GivesTheSameBits(NormalFloat number)
    {
        Area area = Area.FromSquareMeters(Math.Abs(number.Item) % 1e6);
        Assert.True(Area.TryParse(area.ToString(), out Area read));
        Assert.Equal(Bits(area), Bits(read));
    }

    [Theory]
    [InlineData("2400 ft2", 2400)]
    [InlineData("2400ft²", 2400)]
    [InlineData(" 2400 sqft ", 2400)]
    [InlineData("2400 sq ft", 2400)]
    [InlineData("2400 sq  ft", 2400)]
    [InlineData("2400 sf", 2400)]
    [InlineData("2.4e3 ft2", 2400)]
    [InlineData("0.09290304 m2", 1)]
    [InlineData("0.09290304 m²", 1)]
    [InlineData("0.09290304 sqm", 1)]
    [InlineData("0.09290304 sq m", 1)]
    public void TryParse_NumberWithUnit_IsRead(string text, double squareFeet)
    {
        Assert.True(Area.TryParse(text, out Area area));
        Assert.Equal(squareFeet, area.SquareFeet);
    }

    [Theory]
    [InlineData("9 ft")]
    [InlineData("9 m")]
    [InlineData("9 ft3")]
    [InlineData("9 sq")]
    public void TryParse_OtherUnit_IsRefused(string text) => Assert.False(Area.TryParse(text, out _));

    [Fact]
    public void Addition_TwoWalls_IsTheirSum() =>
        Assert.Equal(Area.FromSquareFeet(3.5), Area.FromSquareFeet(1.25) + Area.FromSquareFeet(2.25));

    [Fact]
    public void Division_BySide_IsTheOtherSide()
    {
        Assert.Equal(Length.FromFeet(9), Area.FromSquareFeet(108) / Length.FromFeet(12));
        Assert.Throws<OverflowException>(() => Area.FromSquareFeet(108) / default(Length));
    }

    [Fact]
    public void CompareTo_MixedUnits_OrdersByArea()
    {
        Area[] areas = [Area.FromSquareMeters(1), Area.FromSquareFeet(10), default, Area.FromSquareFeet(11)];
        Assert.Equal([areas[2], areas[1], areas[0], areas[3]], areas.Order());
    }

    [Fact]
    public void Operators_Area_AreThoseOfItsNumber()
    {
        (Area two, Area three) = (Area.FromSquareFeet(2), Area.FromSquareFeet(3));
        Assert.Equal(Area.FromSquareFeet(1), three - two);
        Assert.Equal(Area.FromSquareFeet(6), three * 2);
        Assert.Equal(Area.FromSquareFeet(6), 2 * three);
        Assert.Equal(Area.FromSquareFeet(1.5), three / 2);
        Assert.Equal(1.5, three / two);
        Assert.Equal((double.PositiveInfinity, double.NaN), (two / default(Area), default(Area) / default(Area)));
        Assert.Equal([true, false, true, false], (bool[])[two < three, three < two, two <= three, three <= two]);
        Assert.Equal([false, true, false, true], (bool[])[two > three, three > two, two >= three, three >= two]);
        Area same = Area.FromSquareFeet(2);
        Assert.Equal([false, false, true, true], (bool[])[two < same, two > same, two <= same, two >= same]);
        Assert.Equal("0 ft2", ((three - two) * -0.0).ToString());
    }

    [Fact]
    public void Operators_ResultNegativeOrWithoutEnd_Overflow()
    {
        (Area one, Area most) = (Area.FromSquareFeet(1), Area.FromSquareFeet(double.MaxValue));
        Assert.All<Func<Area>>(
            [() => default(Area) - one, () => one * -1, () => one / -1, () => one / 0, () => default(Area) / 0, () => one * double.NaN, () => most + most, () => most * 2],
            operation => Assert.Throws<OverflowException>(() => operation()));
    }

    [Fact]
    public void ToString_VeryLarge_IsReadAsTheSameBits()
    {
        Area large = Area.FromSquareFeet(12345678901.234567);
        Assert.Equal((large, Area.FromSquareFeet(1e300)), (Area.Parse(large.ToString()), Area.Parse(Area.FromSquareFeet(1e300).ToString())));
    }

    private static long Bits(Area area) => BitConverter.DoubleToInt64Bits(area.SquareFeet);
}
