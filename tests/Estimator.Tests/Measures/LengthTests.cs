using FsCheck;
using FsCheck.Xunit;

namespace Estimator.Tests;

public class LengthTests
{
    [Fact]
    public void Factories_OneFoot_Agree()
    {
        Length foot = Length.FromFeet(1);
        Assert.Equal(foot, Length.FromInches(12));
        Assert.Equal(foot, Length.FromMeters(0.3048));
        Assert.Equal((1, 0.3048), (foot.Feet, foot.Meters));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-1e-300)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Factories_NegativeOrNotFinite_Throw(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>("feet", () => Length.FromFeet(value));
        Assert.Throws<ArgumentOutOfRangeException>("inches", () => Length.FromInches(value));
        Assert.Throws<ArgumentOutOfRangeException>("meters", () => Length.FromMeters(value));
    }

    [Fact]
    public void FromFeetAndInches_SaysWhichIsBad()
    {
        Assert.Equal(Length.FromFeet(12.5), Length.FromFeetAndInches(12, 6));
        Assert.Equal(Length.FromFeet(13), Length.FromFeetAndInches(12, 12));
        Assert.Throws<ArgumentOutOfRangeException>("feet", () => Length.FromFeetAndInches(-1, 6));
        Assert.Throws<ArgumentOutOfRangeException>("inches", () => Length.FromFeetAndInches(1, double.NaN));
    }

    [Fact]
    public void Multiplication_TooLarge_Overflows() =>
        Assert.Throws<OverflowException>(() => Length.FromFeet(1e200) * Length.FromFeet(1e200));

    [Fact]
    public void Default_IsZeroFeet()
    {
        Assert.Equal(Length.FromFeet(0), default);
        Assert.Equal("0 ft", default(Length).ToString());
    }

    [Theory]
    [InlineData(8.0000004, 8)]
    [InlineData(8.0000006, 8.000001)]
    [InlineData(1e-7, 0)]
    public void FromFeet_FinerThanAMillionth_IsSnapped(double feet, double snapped) =>
        Assert.Equal(snapped, Length.FromFeet(feet).Feet);

    [Property(MaxTest = 500)]
    public void FromMeters_OfTheSameLengthInFeet_IsTheSameBits(NormalFloat number)
    {
        Length length = Length.FromFeet(Math.Abs(number.Item) % 1e6);
        Assert.Equal(Bits(length), Bits(Length.FromMeters(length.Meters)));
        Assert.Equal(Bits(length), Bits(Length.FromInches(length.Feet * 12)));
    }

    [Property(MaxTest = 500)]
    public void TryParse_OfItsOwnText_GivesTheSameBits(NormalFloat number)
    {
        Length length = Length.FromMeters(Math.Abs(number.Item) % 1e6);
        Assert.True(Length.TryParse(length.ToString(), out Length read));
        Assert.Equal(Bits(length), Bits(read));
    }

    [Theory]
    [InlineData("9 ft", 9)]
    [InlineData("9ft", 9)]
    [InlineData("  9.5   feet ", 9.5)]
    [InlineData("1 foot", 1)]
    [InlineData("9'", 9)]
    [InlineData("108 in", 9)]
    [InlineData("108\"", 9)]
    [InlineData("1 inch", 0.083333)]
    [InlineData("108 inches", 9)]
    [InlineData("2.7432 m", 9)]
    [InlineData("274.32 cm", 9)]
    [InlineData("2743.2 mm", 9)]
    [InlineData(".5 ft", 0.5)]
    [InlineData("+9 ft", 9)]
    [InlineData("9e0 ft", 9)]
    [InlineData("0.9E+1 ft", 9)]
    [InlineData("0 ft", 0)]
    public void TryParse_NumberWithUnit_IsRead(string text, double feet)
    {
        Assert.True(Length.TryParse(text, out Length length));
        Assert.Equal(feet, length.Feet);
    }

    [Theory]
    [InlineData("9 ft2")]
    [InlineData("9 m2")]
    [InlineData("9 sqft")]
    public void TryParse_Area_IsRefused(string text) => Assert.False(Length.TryParse(text, out _));

    [Fact]
    public void Parse_Nothing_Throws()
    {
        Assert.Throws<ArgumentNullException>("s", () => Length.Parse(null!));
        Assert.Throws<ArgumentNullException>("s", () => Area.Parse(null!));
        Assert.Throws<ArgumentNullException>("s", () => Volume.Parse(null!));
    }

    [Fact]
    public void Operators_TwoSides_AddAndMultiply()
    {
        (Length width, Length height) = (Length.FromFeet(12), Length.FromFeet(9));
        Assert.Equal(Length.FromFeet(21), width + height);
        Assert.Equal(Area.FromSquareFeet(108), width * height);
    }

    [Fact]
    public void CompareTo_MixedUnits_OrdersByLength()
    {
        Length[] lengths = [Length.FromMeters(1), Length.FromFeet(3), default, Length.FromInches(37)];
        Assert.Equal([lengths[2], lengths[1], lengths[3], lengths[0]], lengths.Order());
    }

    [Fact]
    public void Operators_Length_AreThoseOfItsNumber()
    {
        (Length two, Length three) = (Length.FromFeet(2), Length.FromFeet(3));
        Assert.Equal(Length.FromFeet(1), three - two);
        Assert.Equal(Length.FromFeet(6), three * 2);
        Assert.Equal(Length.FromFeet(6), 2 * three);
        Assert.Equal(Length.FromFeet(1.5), three / 2);
        Assert.Equal(1.5, three / two);
        Assert.Equal((double.PositiveInfinity, double.NaN), (two / default(Length), default(Length) / default(Length)));
        Assert.Equal([true, false, true, false], (bool[])[two < three, three < two, two <= three, three <= two]);
        Assert.Equal([false, true, false, true], (bool[])[two > three, three > two, two >= three, three >= two]);
        Length same = Length.FromFeet(2);
        Assert.Equal([false, false, true, true], (bool[])[two < same, two > same, two <= same, two >= same]);
        Assert.Equal("0 ft", ((three - two) * -0.0).ToString());
    }

    [Fact]
    public void Operators_ResultNegativeOrWithoutEnd_Overflow()
    {
        (Length one, Length most) = (Length.FromFeet(1), Length.FromFeet(double.MaxValue));
        Assert.All<Func<Length>>(
            [() => default(Length) - one, () => one * -1, () => one / -1, () => one / 0, () => default(Length) / 0, () => one * double.NaN, () => most + most, () => most * 2],
            operation => Assert.Throws<OverflowException>(() => operation()));
    }

    [Fact]
    public void ToString_VeryLarge_IsReadAsTheSameBits()
    {
        Length large = Length.FromFeet(12345678901.234567);
        Assert.Equal((large, Length.FromFeet(1e300)), (Length.Parse(large.ToString()), Length.Parse(Length.FromFeet(1e300).ToString())));
    }

    private static long Bits(Length length) => BitConverter.DoubleToInt64Bits(length.Feet);
}
