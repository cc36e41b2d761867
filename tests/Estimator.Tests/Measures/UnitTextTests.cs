using System.Text.Json;

namespace Estimator.Tests;

public class UnitTextTests
{
    public static TheoryData<string?> NoNumber => new(
        null, "", " ", "ft", "ft2", "m2", "9", "2400", "NaN ft", "Infinity m", "∞ ft", "-9 ft", "-0.000001 m2", "−9 ft", "--9 ft", "9- ft",
        "+ ft", ". ft", "1.2.3 ft", "1e ft", "1e+ ft", "e5 ft", "1e5", "1e400 ft", "1e400 m2", "1,200 ft2", "1 200 ft2", "0x10 ft", "٩ ft",
        "９ ft", "½ ft", "9 ft ft", "9 ft2 m2", "9 FT", "9 Ft2", "9 M", "9 miles", "9 ft\0", "9\0 ft", "9 '\"", "ft 9", "2400 ft2; drop", "$9 ft",
        "9 gal", "nine ft", "9\u200bft");

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
}
