using System.Text.Json;

namespace Estimator.Tests.ConsoleSample;

public sealed class BidTests
{
    private const string Deck = """{"kind":"remodel","scope":"deck","area":"400 ft2","asOf":"2025-06-30"}""";
    private const string BidsCsv = "contractor,amount,deposit\n\"North, Inc.\",14000,\nSouth,18000,1000\n";
    private static readonly string[] House = ["exterior", "--floor-area", "2400 ft2", "--stories", "2", "--siding", "wood", "--year-built", "1965", "--state", "CA", "--as-of", "2025-06-30"];

    [Fact]
    public void CheckBid_Options_ShowsWhereItLies()
    {
        ConsoleRun run = ConsoleRun.Of(["check-bid", .. House, "--amount", "4200", "--deposit", "1500"]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        foreach (string part in (string[])["of 100 bids for this job are lower than 4,200", "May be left out", "What to ask", "Deposit: more than the law allows", "California limits"])
        {
            Assert.Contains(part, run.Out, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(run.Lines, line => line.Length > 100);
    }

    [Theory]
    [InlineData("text,amount,quantity,unit\n\"Scrape, sand\",900,,\nWalls first coat,2000,1400,ft2\nGutters,800\n")]
    [InlineData("""[{"text":"Scrape, sand","amount":900},{"text":"Walls first coat","amount":2000,"quantity":1400,"unit":"ft2"},{"text":"Gutters","amount":800}]""")]
    [InlineData("""{"amount":3,"lines":[{"text":"Scrape, sand","amount":900},{"text":"Walls first coat","amount":2000,"quantity":1400,"unit":"ft2"},{"text":"Gutters","amount":800}]}""")]
    public void CheckBid_Lines_AreReadFromCsvAndJson(string lines)
    {
        using TemporaryFile file = new(lines);
        ConsoleRun run = ConsoleRun.Of(["check-bid", .. House, "--amount", "5600", "--lines", file.Path]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        foreach (string part in (string[])["Scrape, sand", "scrape, sand", "nothing in the estimate", "In the estimate and not in the bid", "Eaves, boards and casings", "The bid counts 1,400 ft2"])
        {
            Assert.Contains(part, run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void CheckBid_Json_IsTheLibrarysOwn()
    {
        using TemporaryFile job = new(Deck);
        ConsoleRun run = ConsoleRun.Of("check-bid", job.Path, "--amount", "15000", "--contractor", "North", "--json");
        Assert.Equal((0, EstimatorJson.WriteBidCheck(HomeEstimator.Default.CheckBid(ExampleJobs.Read(Deck), new() { Contractor = "North", Amount = 15_000 })) + "\n"), (run.Code, run.Out));
    }

    [Theory]
    [InlineData("--amount", "0", "amount: ")]
    [InlineData("--amount", "many", "--amount")]
    [InlineData("--deposit", "1", "--amount")]
    public void CheckBid_BadAmount_IsRefused(string option, string value, string words)
    {
        using TemporaryFile job = new(Deck);
        ConsoleRun run = ConsoleRun.Of("check-bid", job.Path, option, value);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    /// <summary>A comma parts thousands in threes; elsewhere it could be one of decimals, and is not read as a hundred times as much.</summary>
    [Theory]
    [InlineData("6200,50")]
    [InlineData("6.200,50")]
    [InlineData("62,00")]
    [InlineData("0,500")]
    public void Amounts_DecimalComma_AreRefusedEverywhere(string amount)
    {
        using TemporaryFile job = new(Deck);
        using TemporaryFile bids = new($"contractor;amount\nNorth;{amount}\n");
        using TemporaryFile lines = new($"text;amount;quantity\nBoards;900;{amount}\n");
        foreach (string[] args in (string[][])[["bids", job.Path, "--bids", bids.Path], ["bids", job.Path, "--contract", amount],
            ["check-bid", job.Path, "--amount", amount], ["check-bid", job.Path, "--amount", "9000", "--deposit", amount],
            ["check-bid", job.Path, "--amount", "9000", "--lines", lines.Path], ["program", "homes.csv", "--yearly-budget", amount]])
        {
            ConsoleRun run = ConsoleRun.Of(args);
            Assert.Equal((2, ""), (run.Code, run.Out));
            Assert.Contains("write it as 6200, 6,200 or 6200.50", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void BidsAndLines_MoreThanJsonHolds_AreRefused()
    {
        using TemporaryFile job = new(Deck);
        using TemporaryFile bids = new("contractor,amount\n" + string.Concat(Enumerable.Repeat("North,14000\n", 101)));
        using TemporaryFile lines = new("text,amount\n" + string.Concat(Enumerable.Repeat("Boards,140\n", 101)));
        ConsoleRun leveled = ConsoleRun.Of("bids", job.Path, "--bids", bids.Path);
        ConsoleRun check = ConsoleRun.Of("check-bid", job.Path, "--amount", "9000", "--lines", lines.Path);
        Assert.All([leveled, check], run =>
        {
            Assert.Equal((2, ""), (run.Code, run.Out));
            Assert.Contains("give 100 at most", run.Error, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("14,000.50")]
    [InlineData("$14,000.50")]
    [InlineData("14000.5")]
    public void Amounts_WithThousandsAndDecimals_AreRead(string amount)
    {
        using TemporaryFile job = new(Deck);
        using TemporaryFile bids = new($"contractor;amount\nNorth;{amount}\n");
        ConsoleRun check = ConsoleRun.Of("check-bid", job.Path, "--amount", amount, "--json");
        Assert.Contains("14000.5", check.Out, StringComparison.Ordinal);
        Assert.Contains("14000.5", ConsoleRun.Of("bids", job.Path, "--bids", bids.Path, "--json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void CheckBid_BadJobOrLines_NamesThem()
    {
        using TemporaryFile bad = new("""{"kind":"remodel","scope":"dek"}""");
        using TemporaryFile good = new(Deck);
        using TemporaryFile lines = new("text,price\na,1\n");
        Assert.StartsWith($"'{bad.Path}': scope: ", ConsoleRun.Of("check-bid", bad.Path, "--amount", "1").Error, StringComparison.Ordinal);
        Assert.Contains("'price' is no column", ConsoleRun.Of("check-bid", good.Path, "--amount", "1", "--lines", lines.Path).Error, StringComparison.Ordinal);
        Assert.Contains("--siding", ConsoleRun.Of("check-bid", "exterior", "--siding", "wod", "--amount", "1").Error, StringComparison.Ordinal);
        Assert.Contains("Give a file", ConsoleRun.Of("check-bid", "--amount", "1").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bids_AreShownSideBySide()
    {
        using TemporaryFile job = new(Deck);
        using TemporaryFile bids = new(BidsCsv);
        ConsoleRun run = ConsoleRun.Of("bids", job.Path, "--bids", bids.Path);
        Assert.Equal((0, ""), (run.Code, run.Error));
        foreach (string part in (string[])["North, Inc.", "14,000", "not known", "After these bids", "Contract, by the estimate and 2 bids", "narrower"])
        {
            Assert.Contains(part, run.Out, StringComparison.Ordinal);
        }

        ConsoleRun json = ConsoleRun.WithInput("""[{"amount":14000},{"amount":18000}]""", "bids", job.Path, "--bids", "-", "--json");
        using JsonDocument answer = JsonDocument.Parse(json.Out);
        Assert.Equal(2, answer.RootElement.GetProperty("bids").GetArrayLength());
    }

    [Fact]
    public void Bids_Contract_SaysWhatMayStillCome()
    {
        using TemporaryFile job = new(Deck);
        ConsoleRun run = ConsoleRun.Of("bids", job.Path, "--contract", "15000");
        Assert.Equal(0, run.Code);
        Assert.Contains("15,000.00", run.Out, StringComparison.Ordinal);
        Assert.Contains("Contingency", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, ConsoleRun.Of("bids", job.Path).Code);
        using TemporaryFile none = new("contractor,amount\n");
        Assert.Contains("There is no bid", ConsoleRun.Of("bids", job.Path, "--bids", none.Path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Calibrate_WritesFiguresToLayOverTheBook()
    {
        string line = $$"""{"job":{{Deck}},"hours":90,"cost":21000}""";
        using TemporaryFile finished = new(string.Join('\n', Enumerable.Repeat(line, 4)));
        using TemporaryFile output = new();
        ConsoleRun run = ConsoleRun.Of("calibrate", finished.Path, "--out", output.Path);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("remodel.deck", run.Out, StringComparison.Ordinal);
        using TemporaryFile job = new(Deck);
        ConsoleRun with = ConsoleRun.Of("job", job.Path, "--json", "--book", output.Path);
        Assert.Equal(0, with.Code);
        Assert.NotEqual(ConsoleRun.Of("job", job.Path, "--json").Out, with.Out);
        ConsoleRun json = ConsoleRun.Of("calibrate", finished.Path, "--json");
        using JsonDocument answer = JsonDocument.Parse(json.Out);
        Assert.Equal(File.ReadAllText(output.Path).Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), answer.RootElement.GetProperty("overlay").GetRawText().Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Calibrate_BadJob_IsNamedWithItsPlace()
    {
        using TemporaryFile finished = new($$"""{"job":{{Deck}},"hours":9}""" + "\n" + $$"""{"job":{{Deck}},"hors":9}""" + "\n");
        ConsoleRun run = ConsoleRun.Of("calibrate", finished.Path);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("job 2: hors: ", run.Error, StringComparison.Ordinal);
        using TemporaryFile zero = new($$"""{"job":{{Deck}},"hours":0}""");
        Assert.Contains("[0].hours: ", ConsoleRun.Of("calibrate", zero.Path).Error, StringComparison.Ordinal);
    }
}
