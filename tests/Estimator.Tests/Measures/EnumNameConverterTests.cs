using System.Text.Json;

namespace Estimator.Tests;

public class EnumNameConverterTests
{
    [Fact]
    public void EveryName_OfEverySet_IsReadAndWrittenBack()
    {
        EveryNameOf<Siding>();
        EveryNameOf<Condition>();
        EveryNameOf<Finding>();
        EveryNameOf<HomeType>();
        EveryNameOf<Roof>();
        EveryNameOf<PaintType>();
        EveryNameOf<PaintGrade>();
        EveryNameOf<PaintShade>();
        EveryNameOf<ExteriorSurface>();
        EveryNameOf<Severity>();
    }

    [Theory]
    [InlineData("Wood", "wood")]
    [InlineData("WOOD", "wood")]
    [InlineData("cedarshingle", "cedarShingle")]
    [InlineData("fibreCement", "fiberCement")]
    [InlineData("aluminium", "aluminum")]
    [InlineData("wod", "wood")]
    public void Read_AlmostAName_IsRefusedWithTheNearest(string text, string nearest) =>
        Assert.Contains($"(did you mean '{nearest}'?)", Refusal(JsonSerializer.Serialize(text)));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"wood \"")]
    [InlineData("\"wood, vinyl\"")]
    [InlineData("\"0\"")]
    [InlineData("\"木\"")]
    [InlineData("0")]
    [InlineData("true")]
    [InlineData("[\"wood\"]")]
    public void Read_NoName_IsRefusedWithAllNames(string json) => Assert.Contains("wood, cedarShingle, vinyl", Refusal(json));

    [Fact]
    public void Write_NotDefined_Throws() => Assert.Throws<JsonException>(() => JsonSerializer.Serialize((Siding)99));

    [Theory]
    [InlineData("flooorArea", " (did you mean 'floorArea'?)")]
    [InlineData("floor_area", " (did you mean 'floorArea'?)")]
    [InlineData("STORIES", " (did you mean 'stories'?)")]
    [InlineData("storeys", " (did you mean 'stories'?)")]
    [InlineData("sideXX", " (did you mean 'siding'?)")]
    [InlineData("sidXXX", " (did you mean 'siding'?)")]
    [InlineData("siXXXX", "")]
    [InlineData("temperatureOutside", "")]
    public void Hint_Text_NamesTheNearestOrNothing(string text, string hint) =>
        Assert.Equal(hint, Nearest.Hint(text, ["floorArea", "stories", "siding"]));

    [Fact]
    public void Hint_NoNames_IsNothing() => Assert.Equal("", Nearest.Hint("anything", []));

    [Fact]
    public void Cut_LongText_IsShort()
    {
        Assert.Equal("short", Nearest.Cut("short"));
        Assert.Equal(new string('x', 60), Nearest.Cut(new string('x', 60)));
        Assert.Equal(61, Nearest.Cut(new string('x', 100_000)).Length);
    }

    private static void EveryNameOf<T>()
        where T : struct, Enum
    {
        Assert.Equal(Enum.GetValues<T>().Length, EnumNameConverter<T>.Names.Length);
        foreach ((T value, string name) in Enum.GetValues<T>().Zip(EnumNameConverter<T>.Names))
        {
            Assert.Equal(value.ToString(), name, ignoreCase: true);
            Assert.True(char.IsLower(name[0]));
            Assert.Equal($"\"{name}\"", JsonSerializer.Serialize(value));
            Assert.Equal(value, JsonSerializer.Deserialize<T>($"\"{name}\""));
        }
    }

    private static string Refusal(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Siding>(json)).Message;
}
