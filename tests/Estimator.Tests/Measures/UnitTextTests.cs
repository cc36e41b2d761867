using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;

namespace Estimator.Tests;

public class UnitTextTests
{
    public static TheoryData<string?> NoNumber => new(
        null, "", " ", "ft", "ft2", "m2", "9", "2400", "NaN ft", "Infinity m", "∞ ft", "-9 ft", "-0.000001 m2", "−9 ft", "--9 ft", "9- ft",
        "+ ft", ". ft", "1.2.3 ft", "1e ft", "1e+ ft", "e5 ft", "1e5", "1e400 ft", "1e400 m2", "1 200 ft2", "0x10 ft", "٩ ft",
        "９ ft", "½ ft", "9 ft ft", "9 ft2 m2", "9 miles", "9 ft\0", "9\0 ft", "9 '\"", "ft 9", "2400 ft2; drop", "$9 ft",
        "9 gal", "nine ft", "9\u200bft",
        "12' 12\"", "12' 14\"", "12.5' 6\"", "12' 6' 3\"", "12\" 6'", "12' 6 ft", "12 ft 6", "9 m 20 cm", "12' -", "12' .5\"", "5 8/8 in", "5 3/0 in", "3/ in", "/8 in",
        "2,5 ft", "12,50 ft2", "2,400 m", "2,400 m2", "0,400 ft2", "2,40,000 ft2", "2,4000 ft2", "2400,000 ft2", ",400 ft2", "2,400, ft2", "1,2e3 m", "2.400,5 m2",
        "12x14 ft", "12 + 14 ft");

    public static TheoryData<string> TooLarge => new("1e308 m2", "1.7e308 m2", "1e308 m", "1.7976931348623157e308 m");

    [Theory]
    [MemberData(nameof(NoNumber))]
    public void TryParse_NoNumberWithUnit_IsRefused(string? text)
    {
        Assert.False(Length.TryParse(text, out Length length));
        Assert.False(Area.TryParse(text, out Area area));
        Assert.Equal((default, default), (length, area));
    }

    [Theory]
    [MemberData(nameof(TooLarge))]
    public void TryParse_TooLargeInFeet_IsRefused(string text)
    {
        Assert.False(Length.TryParse(text, out _));
        Assert.False(Area.TryParse(text, out _));
    }

    [Theory]
    [InlineData("2400")]
    [InlineData("2400.5")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[\"9 ft\"]")]
    public void Read_NotText_SaysToGiveAUnit(string json)
    {
        Assert.Contains("\"9 ft\"", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Length>(json)).Message);
        Assert.Contains("\"2400 ft2\"", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Area>(json)).Message);
    }

    [Fact]
    public void Read_LongText_IsNotRepeatedInFull()
    {
        string json = $"\"{new string('x', 10_000)}\"";
        Assert.True(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Area>(json)).Message.Length < 1000);
    }

    [Theory]
    [InlineData("12'6\"", 12.5)]
    [InlineData("12′6″", 12.5)]
    [InlineData("12’ 6”", 12.5)]
    [InlineData("12' 6''", 12.5)]
    [InlineData("12'6", 12.5)]
    [InlineData("12'-6\"", 12.5)]
    [InlineData("12 ft 6 in", 12.5)]
    [InlineData("12ft6in", 12.5)]
    [InlineData("12 ft. 6 in.", 12.5)]
    [InlineData("12 feet - 6 inches", 12.5)]
    [InlineData("12 FT 6 IN", 12.5)]
    [InlineData("12' 5 3/8\"", 12.447917)]
    [InlineData("12'-5-3/8\"", 12.447917)]
    [InlineData("12' 3/8\"", 12.03125)]
    [InlineData("12' 6 3/8", 12.53125)]
    [InlineData("5 3/8 in", 0.447917)]
    [InlineData("0' 0\"", 0)]
    [InlineData("1,200 ft", 1200)]
    [InlineData("1,200' 6\"", 1200.5)]
    [InlineData("3 yards", 9)]
    [InlineData("40 LF", 40)]
    [InlineData("3 Meters", 9.84252)]
    [InlineData("3 metres", 9.84252)]
    [InlineData("30,48 cm", 1)]
    [InlineData("0,3048 m", 1)]
    [InlineData("0,125 m", 0.410105)]
    public void TryParse_LengthInWords_IsRead(string text, double feet)
    {
        Assert.True(Length.TryParse(text, out Length length), text);
        Assert.Equal(feet, length.Feet);
        Assert.Matches(MeasurePattern.Length, text);
    }

    [Theory]
    [InlineData("2,400 ft2", 2400)]
    [InlineData("2,400.5 sqft", 2400.5)]
    [InlineData("1,234,567 SF", 1234567)]
    [InlineData("2400 SQ FT", 2400)]
    [InlineData("2400 sq. ft.", 2400)]
    [InlineData("2400 sq.ft.", 2400)]
    [InlineData("2400 Square Feet", 2400)]
    [InlineData("2400 square  foot", 2400)]
    [InlineData("2400 ft^2", 2400)]
    [InlineData("1/4 acre", 10890)]
    [InlineData("1 1/2 Acres", 65340)]
    [InlineData("100 yd2", 900)]
    [InlineData("100 square yards", 900)]
    [InlineData("144 in²", 1)]
    [InlineData("9,290304 m²", 100)]
    [InlineData("1,858.0608 m2", 20000)]
    [InlineData("1,000,000 m2", 10763910.41671)]
    [InlineData("929.0304 square metres", 10000)]
    [InlineData("0.09290304 ha", 10000)]
    [InlineData("929.0304 cm2", 1)]
    [InlineData("2,5 ha", 269097.760418)]
    [InlineData("+1,200 ft2", 1200)]
    [InlineData("123,456 ft2", 123456)]
    public void TryParse_AreaInWords_IsRead(string text, double squareFeet)
    {
        Assert.True(Area.TryParse(text, out Area area), text);
        Assert.Equal(squareFeet, area.SquareFeet);
        Assert.Matches(MeasurePattern.Area, text);
    }

    [Theory]
    [InlineData("5 gal", 5)]
    [InlineData("2 1/2 Gallons", 2.5)]
    [InlineData("3 qt", 0.75)]
    [InlineData("4 pints", 0.5)]
    [InlineData("32 fl. oz.", 0.25)]
    [InlineData("3.785411784 L", 1)]
    [InlineData("3,785411784 litres", 1)]
    [InlineData("946.352946 ml", 0.25)]
    [InlineData("946,352946 ml", 0.25)]
    public void TryParse_VolumeInWords_IsRead(string text, double usGallons)
    {
        Assert.True(Volume.TryParse(text, out Volume volume), text);
        Assert.Equal(usGallons, volume.UsGallons);
    }

    [Fact]
    public void Names_OfEveryUnit_AreInTheSchemasPattern()
    {
        Assert.All(UnitSet.Lengths.Names, name => Assert.Matches(MeasurePattern.Length, $"9{name}"));
        Assert.All(UnitSet.Areas.Names, name => Assert.Matches(MeasurePattern.Area, $"9 {name.ToUpperInvariant()}"));
        Assert.All(UnitSet.Lengths.Names, name => Assert.DoesNotMatch(MeasurePattern.Area, $"9 {name}"));
        Assert.All(UnitSet.Areas.Names, name => Assert.DoesNotMatch(MeasurePattern.Length, $"9 {name}"));
    }

    [Theory]
    [InlineData("5x7m", "5 m", "7 m")]
    [InlineData("144x168in", "12 ft", "14 ft")]
    [InlineData("3.8x4.2x2.5m", "3.8 m", "4.2 m", "2.5 m")]
    [InlineData("12 x 14 ft", "12 ft", "14 ft")]
    [InlineData("12' X 14'6\" × 8'", "12 ft", "14.5 ft", "8 ft")]
    [InlineData("12 ft 6 in * 14 1/2 x 8 ft", "12.5 ft", "14.5 ft", "8 ft")]
    [InlineData("12'6\"x14", "12.5 ft", "14 ft")]
    [InlineData("12'6x14", "12.5 ft", "14 ft")]
    [InlineData("3.6mx4.2", "3.6 m", "4.2 m")]
    [InlineData("12x14ftx2.5m", "12 ft", "14 ft", "2.5 m")]
    [InlineData("3,8 x 4,25 m", "3.8 m", "4.25 m")]
    [InlineData("12+9ft+3m", "12 ft", "9 ft", "3 m")]
    [InlineData("9 ft", "9 ft")]
    public void TryParseSeveral_SomeWithoutUnit_HaveTheOneAfterThem(string text, params string[] expected)
    {
        Assert.True(Length.TryParseSeveral(text, out IReadOnlyList<Length> lengths), text);
        Assert.Equal(expected.Select(one => Length.Parse(one)), lengths);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("12x14")]
    [InlineData("12x")]
    [InlineData("x14 ft")]
    [InlineData("360cmx4.2mx8")]
    [InlineData("144inx14ftx8")]
    [InlineData("12 x 14 ft2")]
    [InlineData("2,400x3m")]
    [InlineData("1e308x1e308yd")]
    public void TryParseSeveral_UnitsNotCertain_AreRefused(string? text)
    {
        Assert.False(Length.TryParseSeveral(text, out IReadOnlyList<Length> lengths));
        Assert.Empty(lengths);
    }

    [Theory]
    [InlineData("2,5 ft", "Write decimals with a point")]
    [InlineData("9 furlongs", "ft, in, yd, m, cm, mm; feet and inches as 12'6\"")]
    public void Parse_NoLength_SaysWhatIsAccepted(string text, string message)
    {
        Assert.Contains(message, Assert.Throws<FormatException>(() => Length.Parse(text)).Message);
        Assert.Contains("ft2, sqft, m2", Assert.Throws<FormatException>(() => Area.Parse(text.AsSpan())).Message);
        Assert.Contains("gal, qt", Assert.Throws<FormatException>(() => Volume.Parse(text)).Message);
        Assert.Throws<ArgumentNullException>(() => Area.Parse(null!));
    }

    [Fact]
    public void Parse_InAnyCulture_IsTheSame()
    {
        CultureInfo german = new("") { NumberFormat = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." } };
        Assert.Equal(Length.FromFeet(2.5), Length.Parse("2.5 ft", german));
        Assert.Equal(Area.FromSquareFeet(2400), Area.Parse("2,400 ft2", german));
        Assert.True(Volume.TryParse("2.5 gal", german, out Volume volume));
        Assert.Equal("2.5 gal", volume.ToString());
    }

    [Property(MaxTest = 2000)]
    public void TryParse_AnyText_DoesNotThrow(NonNull<string> text, byte[] pieces)
    {
        string[] parts = ["12", "'", "\"", " ", "6", ",", ".", "/", "3", "-", "ft", "in", "m", "m2", "sq", "x", "+", "e", "E5", "acre", "gal", "′", "400", "  ", "0"];
        foreach (string one in (string[])[text.Get, string.Concat(pieces.Select(piece => parts[piece % parts.Length]))])
        {
            bool isLength = Length.TryParse(one, out Length length);
            bool isArea = Area.TryParse(one, out Area area);
            bool isVolume = Volume.TryParse(one, out Volume volume);
            bool areSeveral = Length.TryParseSeveral(one, out IReadOnlyList<Length> lengths);
            Assert.True((isLength ? 1 : 0) + (isArea ? 1 : 0) + (isVolume ? 1 : 0) <= 1, one);
            Assert.Equal((isLength || length == default, isArea || area == default, isVolume || volume == default), (true, true, true));
            Assert.Equal(areSeveral, lengths.Count > 0);
            Assert.True(!isLength || (areSeveral && lengths.Single() == length) || one.Contains('+', StringComparison.Ordinal), one);
        }
    }

    [Property(MaxTest = 1000)]
    public void TryParse_FeetAndInches_AreTheSameBitsAsTheirSum(ushort feet, byte inches, byte eighths)
    {
        Length length = Length.FromFeetAndInches(feet, (inches % 12) + (eighths % 8 / 8.0));
        Assert.Equal(length, Length.Parse($"{feet}' {inches % 12} {eighths % 8}/8\""));
        Assert.Equal(length, Length.Parse($"{feet:N0} ft {inches % 12}-{eighths % 8}/8 in"));
    }
}
