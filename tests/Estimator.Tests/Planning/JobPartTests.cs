namespace Estimator.Tests;

public class JobPartTests
{
    private static readonly WorkWords Words = new()
    {
        Siding = "Wood",
        Condition = "Poor condition",
        YearBuilt = "Built in 1965",
        Paints = ["latex", "flat latex", "enamel"],
        Room = "Kitchen",
    };

    [Theory]
    [InlineData("Nothing to put in.", "Nothing to put in.")]
    [InlineData("{condition}: scrape.", "Poor condition: scrape.")]
    [InlineData("Scrape, as {room} shows", "Scrape, as Kitchen shows")]
    [InlineData("{siding}", "Wood")]
    [InlineData("{room}: {condition}, {yearBuilt}.", "Kitchen: Poor condition, Built in 1965.")]
    [InlineData("{room}{siding}", "KitchenWood")]
    public void Fill_Words_StandInPlaceOfTheBraces(string text, string filled) => Assert.Equal(filled, Fill(text));

    [Theory]
    [InlineData(null, "latex")]
    [InlineData(PaintedSurface.Ceiling, "flat latex")]
    [InlineData(PaintedSurface.Trim, "enamel")]
    public void Fill_Paint_IsThatOfTheSurface(PaintedSurface? surface, string paint) => Assert.Equal(paint + " twice", Fill("{paint} twice", surface));

    [Fact]
    public void Fill_SameText_KeepsOtherJobsWordsApart()
    {
        TextTemplate text = new("{room} first");
        Assert.Equal("Kitchen first", Words.Fill(text, Activity(null)));
        Assert.Equal("Den first", (Words with { Room = "Den" }).Fill(text, Activity(null)));
        Assert.Equal("Kitchen first", Words.Fill(text, Activity(null)));
    }

    private static string Fill(string text, PaintedSurface? surface = null) => Words.Fill(new(text), Activity(surface));

    private static Activity Activity(PaintedSurface? surface) =>
        new() { Name = "", Job = "", Trade = "", Phase = Phase.Ready, Measure = "", Unit = "", Why = "", Surface = surface };
}
