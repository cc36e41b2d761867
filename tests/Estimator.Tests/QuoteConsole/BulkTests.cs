namespace Estimator.Tests.ConsoleSample;

public sealed class BulkTests
{
    private const string Header = "id,low,likely,high,issue,book,version,asOf,formula";

    [Fact]
    public void EveryRow_ComesOutOnceInOrder()
    {
        ConsoleRun run = Bulk(
            """"
            id,floor_area_sqft,stories,siding
            a,2000,2,wood
            ,1800,1,vinyl
            a,2000,2,wood
            "with, ""quotes""",2000,2,wood
            bad,many,2,wood

            short,2000
            long,2000,2,wood,extra
            comma,2000,2,wood,
            """");
        Assert.Equal(0, run.Code);
        Assert.Equal(Header, run.Lines[0]);
        Assert.Equal(
            ["a", "2", "a", "with, \"quotes\"", "bad", "short", "long", "comma"],
            QuoteRow.Parse(run.Out).Select(row => row.Id));
        Assert.Equal([true, true, true, true, false, true, false, true], QuoteRow.Parse(run.Out).Select(row => row.Low.Length > 0));
        Assert.Contains("8 rows: 6 priced, 2 not", run.Error, StringComparison.Ordinal);
        Assert.Contains("floor_area_sqft: 1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryRow_SaysWhatItWasPricedWith()
    {
        string origin = $",us-2025,{PriceBook.UnitedStates2025.Version},2025-06-30,{HomeEstimator.FormulaVersion}";
        ConsoleRun run = Bulk("id,stories\na,2\nbad,nine\n");
        Assert.All(run.Lines[1..], line => Assert.EndsWith(origin, line, StringComparison.Ordinal));
        Assert.Contains("(correlation 0.3)", run.Error, StringComparison.Ordinal);
        Assert.Contains("eight times in ten: $", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void QuotedCell_MayRunOverLines()
    {
        ConsoleRun run = Bulk("id,stories\r\n\"a\r\nb\",2\r\nc,1\r\n");
        Assert.Equal(["a\r\nb", "c"], QuoteRow.Parse(run.Out).Select(row => row.Id));
    }

    [Fact]
    public void OpenQuote_CostsItsOwnLineAndNoOther()
    {
        ConsoleRun run = Bulk("id,stories\na,1\nb,\"2\nc,1\nd,2\n");
        Assert.Equal([("a", true), ("b", false), ("c", true), ("d", true)], QuoteRow.Parse(run.Out).Select(row => (row.Id, row.Low.Length > 0)));
        Assert.Contains("a quote is opened and not closed in this line", run.Out, StringComparison.Ordinal);

        ConsoleRun endless = Bulk($"id,stories\na,1\nb,\"{new string('x', 2_000_000)}\nc,2\n");
        Assert.Equal([("a", true), ("b", false), ("c", true)], QuoteRow.Parse(endless.Out).Select(row => (row.Id, row.Low.Length > 0)));
        Assert.Contains("longer than", endless.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Prices_HaveTwoDecimalsAndAreTheLibrarysOwn()
    {
        QuoteRow row = QuoteRow.Parse(Bulk("stories,ID\n2,x\n").Out).Single();
        EstimateTotal total = HomeEstimator.Default.Estimate(new ExteriorPainting { House = new() { Stories = 2 } }).Total;
        Assert.Equal(new QuoteRow("x", $"{total.Low:0.00}", $"{total.Likely:0.00}", $"{total.High:0.00}", ""), row);
    }

    [Fact]
    public void UnknownHome_IsPriced()
    {
        EstimateTotal total = HomeEstimator.Default.Estimate(new ExteriorPainting()).Total;
        Assert.Equal($"{total.Likely:0.00}", QuoteRow.Parse(Bulk("id,stories,floor_area_sqft\n1,, \n").Out).Single().Likely);
    }

    [Theory]
    [InlineData("siding", "Fiber-Cement", "fiberCement")]
    [InlineData("siding", "CEDARSHINGLE", "cedarShingle")]
    [InlineData("siding", "None", "")]
    [InlineData("siding", "\"Shingle, Asbestos\"", "")]
    [InlineData("siding", "\"Shingle, Composition\"", "")]
    [InlineData("building_type", "Single-Family Detached", "detached")]
    [InlineData("building_type", "Single-Family Attached", "townhouse")]
    [InlineData("home_type", "Mobile Home", "mobileHome")]
    [InlineData("building_type", "50 or more Unit", "townhouse")]
    [InlineData("building_type", "2 Unit", "townhouse")]
    [InlineData("state", "co", "CO")]
    [InlineData("paint_type", "acrylic latex", "acrylicLatex")]
    [InlineData("paint_grade", "PREMIUM", "premium")]
    [InlineData("condition", " Poor ", "poor")]
    [InlineData("coats", "3.0", "3")]
    [InlineData("FLOOR AREA SQFT", "2400", "2.4e3")]
    public void Spelling_IsPricedAsTheContractsName(string column, string spelled, string name)
    {
        QuoteRow one = QuoteRow.Parse(Bulk($"id,{column}\n1,{spelled}\n").Out).Single();
        QuoteRow other = QuoteRow.Parse(Bulk($"id,{column}\n1,{name}\n").Out).Single();
        Assert.Equal(other with { Issue = one.Issue }, one);
        Assert.NotEqual("", one.Likely);
    }

    [Theory]
    [InlineData("siding", "\"Shingle, Asbestos\"", "asbestos shingles: price assumes no abrasion")]
    [InlineData("building_type", "5 to 9 Unit", "one unit of the building, priced as a townhouse")]
    [InlineData("siding", "wood", "")]
    public void Note_StandsBesideThePrice(string column, string value, string note)
    {
        QuoteRow row = QuoteRow.Parse(Bulk($"id,{column}\n1,{value}\n").Out).Single();
        Assert.NotEqual("", row.Likely);
        Assert.Equal(note, row.Issue);
    }

    [Theory]
    [InlineData("floor_area_sqft", "many", "number")]
    [InlineData("floor_area_sqft", "Infinity", "number")]
    [InlineData("floor_area_sqft", "1e999", "number")]
    [InlineData("floor_area_sqft", "-5", "negative")]
    [InlineData("floor_area_sqft", "0.5", "1 to 1,000,000")]
    [InlineData("paintable_area_sqft", "0", "1 to 1,000,000")]
    [InlineData("stories", "4", "1, 1.5, 2, 2.5 or 3")]
    [InlineData("unit_stories", "0", "1, 1.5, 2, 2.5 or 3")]
    [InlineData("year_built", "0", "1600")]
    [InlineData("year_built", "-1", "1600")]
    [InlineData("year_built", "99999", "1600")]
    [InlineData("year_built", "1965.5", "whole")]
    [InlineData("coats", "0", "1 to 5")]
    [InlineData("coats", "300", "1 to 5")]
    [InlineData("siding", "vynil", "vinyl")]
    [InlineData("condition", "awful", "good, fair, poor")]
    [InlineData("home_type", "Unit", "detached")]
    [InlineData("state", "ZZ", "CO")]
    [InlineData("paint_type", "latex", "acrylicLatex")]
    [InlineData("paint_grade", "best", "premium")]
    public void BadCell_CostsItsRowThePriceAndNamesTheColumn(string column, string cell, string accepted)
    {
        ConsoleRun run = Bulk($"id,{column}\n1,{cell}\n2,\n");
        QuoteRow[] rows = QuoteRow.Parse(run.Out);
        Assert.Equal(("", "", ""), (rows[0].Low, rows[0].Likely, rows[0].High));
        Assert.StartsWith(column == "unit_stories" ? "stories: " : column + ": ", rows[0].Issue, StringComparison.Ordinal);
        Assert.Contains(accepted, rows[0].Issue, StringComparison.Ordinal);
        Assert.NotEqual("", rows[1].Likely);
    }

    /// <summary>What other programs write: marks of the unknown, commas, whole words, ZIP codes with four more digits or without a leading zero.</summary>
    [Theory]
    [InlineData("floor_area_sqft", "2400", "\"2400,0\"")]
    [InlineData("siding", "", "N/A")]
    [InlineData("siding", "", "unknown")]
    [InlineData("floor_area_sqft", "", "NaN")]
    [InlineData("year_built", "", "-")]
    [InlineData("siding", "vinyl", "Vinyl Siding")]
    [InlineData("siding", "fiberCement", "Hardie")]
    [InlineData("condition", "fair", "Average")]
    [InlineData("home_type", "detached", "Single Family")]
    [InlineData("state", "CO", "Colorado")]
    [InlineData("state", "NY", "new york")]
    [InlineData("zip", "80202", "80202.0")]
    [InlineData("zip", "80202", "80202-1234")]
    [InlineData("zip", "02139", "2139")]
    public void Cell_OfAnotherProgram_IsTheSame(string column, string cell, string other)
    {
        QuoteRow[] rows = QuoteRow.Parse(Bulk($"id,{column}\n1,{cell}\n1,{other}\n").Out);
        Assert.NotEqual("", rows[0].Likely);
        Assert.Equal(rows[0], rows[1]);
    }

    [Fact]
    public void RowsOfSeparators_ArePassedOverAndCounted()
    {
        ConsoleRun run = Bulk("id,stories,siding\n1,2,wood\n,,\n , ,\n2,1,\n");
        Assert.Equal(["1", "2"], QuoteRow.Parse(run.Out).Select(row => row.Id));
        Assert.Contains("passed over: 2", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TableWithoutSizes_IsRefusedWithWhatIsNotRead()
    {
        ConsoleRun run = ConsoleRun.WithInput("id,state,size of home\n1,CO,2400\n", "bulk", "-");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("Not read: size of home.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void SizeThatIsNoHomes_IsPricedAndMarked()
    {
        QuoteRow[] rows = QuoteRow.Parse(Bulk("id,floor_area_sqft\n1,2.4\n2,2400\n").Out);
        Assert.Contains("unusual for a home", rows[0].Issue, StringComparison.Ordinal);
        Assert.NotEqual("", rows[0].Likely);
        Assert.Equal("", rows[1].Issue);
    }

    [Fact]
    public void BadCells_AreAllNamed()
    {
        string issue = QuoteRow.Parse(Bulk("id,stories,siding,coats\n1,x,y,9\n").Out).Single().Issue;
        Assert.Contains("stories: ", issue, StringComparison.Ordinal);
        Assert.Contains("siding: ", issue, StringComparison.Ordinal);
    }

    [Fact]
    public void HeaderOnly_GivesTheHeaderOnly()
    {
        ConsoleRun run = Bulk("id,stories\n");
        Assert.Equal((0, Header + "\n"), (run.Code, run.Out));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("name,color\nHill House,red\n")]
    [InlineData("id,stories,Stories\n1,2,3\n")]
    public void TableWithoutItsColumns_IsRefused(string table)
    {
        ConsoleRun run = Bulk(table);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("stories", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AllRowsBad_IsExitCodeOne() => Assert.Equal(1, Bulk("id,stories\n1,9\n").Code);

    [Fact]
    public void AsOf_MovesThePrices()
    {
        QuoteRow then = QuoteRow.Parse(ConsoleRun.WithInput("id\n1\n", "bulk", "-", "--typical-size", "--as-of", "2010-06-30").Out).Single();
        EstimateTotal total = HomeEstimator.Default.Estimate(new ExteriorPainting { AsOf = new(2010, 6, 30) }).Total;
        Assert.Equal($"{total.Likely:0.00}", then.Likely);
    }

    [Theory]
    [InlineData("--as-of", "30.6.2025")]
    [InlineData("--as-of", "1900-01-01")]
    [InlineData("--book", "no-such-book.json")]
    [InlineData("--out", "no-such-folder/quotes.csv")]
    public void BadOption_IsExitCodeTwo(string option, string value)
    {
        ConsoleRun run = ConsoleRun.WithInput("id\n1\n", "bulk", "-", option, value);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.NotEqual("", run.Error);
    }

    [Fact]
    public void CellThatIsTooLong_CostsItsOwnRow()
    {
        ConsoleRun run = Bulk($"id,stories,siding\na,1,wood\n\"{string.Concat(Enumerable.Repeat("b\n", 40_000))}\",2,wood\nc,1,wood\n");
        Assert.Equal([("a", true), ("b", false), ("c", true)], QuoteRow.Parse(run.Out).Select(row => (row.Id, row.Low.Length > 0)));
        Assert.Contains("longer than", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Semicolons_SeparateFromTheFirstRowOn()
    {
        ConsoleRun run = Bulk("id;stories\n\"a\nb\";2\n\"c\";1\n");
        Assert.Equal([("a\nb", true), ("c", true)], QuoteRow.Parse(run.Out).Select(row => (row.Id, row.Low.Length > 0)));
    }

    [Fact]
    public void Utf16WithoutMark_IsRefused()
    {
        ConsoleRun run = Bulk("i\0d\0,\0s\0t\0o\0r\0i\0e\0s\0\n\01\0,\02\0\n\0");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Out_IsNeverALinkToTheInput()
    {
        const string Table = "id,stories\n1,2\n";
        using TemporaryFile homes = new(Table);
        using TemporaryFile link = new();
        File.Delete(link.Path);
        File.CreateSymbolicLink(link.Path, homes.Path);
        ConsoleRun run = ConsoleRun.Of("bulk", homes.Path, "--out", link.Path);
        Assert.Equal((2, Table), (run.Code, File.ReadAllText(homes.Path)));
        Assert.Contains("the file that is read", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Out_IsWholeOrWhatItWas()
    {
        using TemporaryFile homes = new("name\nno column of homes\n");
        using TemporaryFile quotes = new("what it was");
        Assert.Equal(2, ConsoleRun.Of("bulk", homes.Path, "--typical-size", "--out", quotes.Path).Code);
        Assert.Equal("what it was", File.ReadAllText(quotes.Path));
        Assert.False(File.Exists(quotes.Path + ".part"));
        Assert.False(File.Exists(quotes.Path + ".lock"));
    }

    [Fact]
    public void Out_WritesAFileAndNeverTheOneThatIsRead()
    {
        using TemporaryFile homes = new("id\n1\n");
        using TemporaryFile quotes = new();
        Assert.Equal(0, ConsoleRun.Of("bulk", homes.Path, "--typical-size", "--out", quotes.Path).Code);
        Assert.Single(QuoteRow.Parse(File.ReadAllText(quotes.Path)));
        Assert.Equal(2, ConsoleRun.Of("bulk", homes.Path, "--out", homes.Path).Code);
        Assert.Equal("id\n1\n", File.ReadAllText(homes.Path));
        Assert.Equal(2, ConsoleRun.Of("bulk", homes.Path + ".missing").Code);
    }

    private static ConsoleRun Bulk(string table) => ConsoleRun.WithInput(table, "bulk", "-", "--typical-size");
}
