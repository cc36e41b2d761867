namespace Estimator.Tests.ConsoleSample;

public class SecondCountryTests
{
    private static readonly string[] Exterior = ["exterior", "--floor-area", "150 m2", "--stories", "1.5", "--state", "BY", "--book", SampleBook.File];
    private static readonly string[] Rooms = ["interior", "--room", "bedroom 3.6x4.2m", "--room", "bathroom", "--book", SampleBook.File];

    public static TheoryData<string[]> Commands =>
        [Exterior, [.. Exterior, "--offers"], [.. Exterior, "--compare"], Rooms, ["interior", "--floor-area", "120 m2", "--book", SampleBook.File], ["book", "--book", SampleBook.File]];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Book_OfAnotherCountry_ShowsItsUnitsAndCurrency(string[] command)
    {
        (int code, string output, string error) = ConsoleRun.Of(command);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("EUR", output);
        Assert.DoesNotMatch(@"\$|\bUSD\b|\bgal\b|sq ft|\bft[2²]?\b|°F", output);
    }

    [Fact]
    public void Exterior_ShowsSquareMetersAndLiters()
    {
        string output = ConsoleRun.Of(Exterior).Out;
        Assert.Contains("150 m²", output);
        Assert.Matches(@"\d × 12\.5 L", output);
    }

    [Fact]
    public void Room_WithoutUnit_IsRefused()
    {
        (int code, _, string error) = ConsoleRun.Of(["interior", "--room", "bedroom 3.6x4.2", "--book", SampleBook.File]);
        Assert.NotEqual(0, code);
        Assert.Contains("3.6x4.2 has no unit, and a plain number is feet. The price book de-sample is metric", error);
    }

    [Fact]
    public void Remodel_IsRefused() =>
        Assert.Contains("it has exteriorPainting and interiorPainting", ConsoleRun.Of(["remodel", "--scope", "kitchen", "--book", SampleBook.File]).Error);

    [Fact]
    public void BookDiff_OfTwoCurrencies_IsRefused() =>
        Assert.Contains("us-2025 is in USD, de-sample in EUR: give two books of one currency.", ConsoleRun.Of(["book", "diff", "us-2025", SampleBook.File]).Error);
}
