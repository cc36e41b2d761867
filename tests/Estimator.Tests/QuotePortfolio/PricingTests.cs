using System.Globalization;
using Estimator.Tests.ConsoleSample;

namespace Estimator.Tests.PortfolioSample;

public sealed class PricingTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Homes_CostWhatTheConsoleSays()
    {
        QuoteRow[] console = QuoteRow.Parse(ConsoleRun.Of("bulk", WorkFolder.Homes).Out);
        Assert.Equal(0, PortfolioCall.Of("--in", WorkFolder.Homes, "--out", _folder["quotes.csv"]).Code);
        Assert.Equal(
            console.Select(row => (row.Id, row.Low, row.Likely, row.High, row.Issue)),
            QuotedRow.Read(_folder["quotes.csv"]).Select(row => (row.Id, row.Low, row.Likely, row.High, row.Detail)));
    }

    [Fact]
    public void Interior_CostsWhatTheLibrarySays()
    {
        QuotedRow quote = _folder.Quote("id,floor_area_sqft,bedrooms,state\n1,2000,3,OH\n", "--job", "interior").Single();
        AssertIsPrice(new InteriorPainting { House = new() { FloorArea = Area.FromSquareFeet(2000), Bedrooms = 3, State = "OH" } }, quote);
    }

    [Fact]
    public void Remodel_ByABookWithout_IsRefused() => Assert.Contains(
        "it has exteriorPainting and interiorPainting",
        PortfolioCall.Of("--in", WorkFolder.Homes, "--job", "remodel:kitchen", "--book", SampleBook.File).Error,
        StringComparison.Ordinal);

    [Fact]
    public void Remodel_CostsWhatTheLibrarySays()
    {
        QuotedRow quote = _folder.Quote("id,area_sqft,level,state,year_built\n1,200,upscale,MA,1950\n", "--job", "remodel:kitchen").Single();
        AssertIsPrice(
            new Remodel { Scope = RemodelScope.Kitchen, Area = Area.FromSquareFeet(200), Level = RemodelLevel.Upscale, House = new() { State = "MA", YearBuilt = 1950 } },
            quote);
        QuotedRow[] windows = _folder.Quote("id,count\n1,8\n2,2.5\n3,100000\n", "--job", "remodel:windowReplacement");
        AssertIsPrice(new Remodel { Scope = RemodelScope.WindowReplacement, Count = 8 }, windows[0]);
        Assert.Equal(["", "NotAWholeNumber", "SizeOutOfRange"], windows.Select(row => row.Issue));
    }

    [Fact]
    public void Choices_AreColumnsOfTheirNames()
    {
        QuotedRow[] kitchens = _folder.Quote("id,area_sqft,Tops\n1,200,marble\n2,200,\n3,200,marbel\n", "--job", "remodel:kitchen");
        Remodel kitchen = new() { Scope = RemodelScope.Kitchen, Area = Area.FromSquareFeet(200) };
        AssertIsPrice(kitchen with { Choices = new Dictionary<string, string> { ["tops"] = "marble" } }, kitchens[0]);
        AssertIsPrice(kitchen, kitchens[1]);
        Assert.Contains("did you mean marble", kitchens[2].Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--job", "exteroir", "exterior")]
    [InlineData("--job", "remodel:kichen", "kitchen")]
    [InlineData("--in", "homes.xlsx", ".csv or .parquet")]
    [InlineData("--out", "quotes.xlsx", ".csv or .parquet")]
    [InlineData("--picture", "totals.gif", ".png or .svg")]
    [InlineData("--in", "", ".csv or .parquet")]
    [InlineData("--out", "", ".csv or .parquet")]
    [InlineData("--picture", "", ".png or .svg")]
    [InlineData("--book", "", "''")]
    [InlineData("--out", "a\0b.csv", "no name of a file")]
    [InlineData("--picture", "a\0b.svg", "no name of a file")]
    [InlineData("--in", "a\0b.csv", "Cannot read")]
    [InlineData("--threads", "0", "1 to 256")]
    [InlineData("--in", "no-such-file.csv", "no-such-file.csv")]
    [InlineData("--out", "no-such-folder/quotes.csv", "no-such-folder")]
    [InlineData("--outt", "quotes.csv", "--out")]
    public void BadOption_SaysWhatIsAccepted(string option, string value, string accepted)
    {
        PortfolioCall call = PortfolioCall.Of(option, value);
        Assert.Equal((2, ""), (call.Code, call.Out));
        Assert.Contains(accepted, call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NoOptions_PriceTheHomesThatComeAlong()
    {
        PortfolioCall call = PortfolioCall.Of();
        Assert.Equal((0, ""), (call.Code, call.Error));
        Assert.Contains("2,000 rows: 2,000 priced, 0 not.", call.Out, StringComparison.Ordinal);
        Assert.Contains("give --out", call.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_AreTheSumsOfTheRows()
    {
        PortfolioCall call = PortfolioCall.Of("--in", WorkFolder.Homes, "--out", _folder["quotes.csv"]);
        decimal sum = QuotedRow.Read(_folder["quotes.csv"]).Sum(row => decimal.Parse(row.Likely, CultureInfo.InvariantCulture));
        Assert.Contains($"likely {Rounded.Money(sum, "USD")}", call.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("totals.png", "\u0089PNG")]
    [InlineData("totals.svg", "<?xm")]
    public void Picture_IsDrawn(string name, string start)
    {
        Assert.Equal(0, PortfolioCall.Of("--picture", _folder[name]).Code);
        byte[] picture = File.ReadAllBytes(_folder[name]);
        Assert.Equal(start, string.Concat(picture.Take(4).Select(letter => (char)letter)));
        Assert.InRange(picture.Length, 10_000, 1_000_000);
    }

    private static void AssertIsPrice(Job job, QuotedRow quote)
    {
        EstimateTotal total = HomeEstimator.Default.Estimate(job).Total;
        Assert.Equal(($"{total.Low:0.00}", $"{total.Likely:0.00}", $"{total.High:0.00}"), (quote.Low, quote.Likely, quote.High));
    }
}
