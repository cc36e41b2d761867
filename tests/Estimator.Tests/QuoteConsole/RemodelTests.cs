using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using QuoteConsole.Show;

namespace Estimator.Tests.ConsoleSample;

public sealed partial class RemodelTests
{
    private static readonly string[] KitchenOptions =
    [
        "remodel", "--scope", "kitchen", "--level", "upscale", "--choose", "tops=marble", "--area", "19 m2", "--state", "MA", "--zip", "02130", "--year-built", "1950",
        "--condition", "poor", "--stories", "2", "--soft-costs", "contingency, architectEngineer", "--design", "idea", "--start", "2026-03-02",
        "--holidays", "2026-05-25,2026-07-03", "--performer", "contractor", "--as-of", "2024-03-31",
    ];

    private static readonly Remodel Kitchen = new()
    {
        Scope = RemodelScope.Kitchen,
        Level = RemodelLevel.Upscale,
        Choices = new Dictionary<string, string> { ["tops"] = "marble" },
        Area = Area.FromSquareMeters(19),
        House = new() { State = "MA", Zip = "02130", YearBuilt = 1950, Condition = Condition.Poor, Stories = 2 },
        SoftCosts = [SoftCost.Contingency, SoftCost.ArchitectEngineer],
        Design = DesignStage.Idea,
        Start = new(2026, 3, 2),
        Holidays = [new(2026, 5, 25), new(2026, 7, 3)],
        Performer = Performer.Contractor,
        AsOf = new(2024, 3, 31),
    };

    public static TheoryData<RemodelScope> Scopes => [.. Enum.GetValues<RemodelScope>()];

    [Fact]
    public void EveryOption_ReachesTheJob()
    {
        ConsoleRun run = ConsoleRun.Of([.. KitchenOptions, "--json"]);
        Assert.Equal(("", 0), (run.Error, run.Code));
        Assert.Equal(EstimatorJson.WriteEstimate(HomeEstimator.Default.Estimate(Kitchen)) + "\n", run.Out);
    }

    [Fact]
    public void Choose_OneByOneOrTogether_IsTheSame() => Assert.Equal(
        ConsoleRun.Of("remodel", "--scope", "kitchen", "--choose", "tops=marble,layout=keep").Out,
        ConsoleRun.Of("remodel", "--scope", "kitchen", "--choose", "layout=keep", "--choose", "tops=marble").Out);

    [Theory]
    [InlineData("marble", "such as tops=marble")]
    [InlineData("tops=", "such as tops=marble")]
    [InlineData("tops=marble,tops=quartz", "tops is chosen twice")]
    [InlineData("tops=marbel", "did you mean 'marble'?")]
    [InlineData("topz=marble", "did you mean 'tops'?")]
    public void Choose_Nonsense_SaysWhatIsAccepted(string value, string says)
    {
        ConsoleRun run = ConsoleRun.Of("remodel", "--scope", "kitchen", "--choose", value);
        Assert.Equal(2, run.Code);
        Assert.StartsWith("--choose ", run.Error, StringComparison.Ordinal);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_ListsTheChoicesOfEveryScope()
    {
        string help = ConsoleRun.Of("remodel", "--help").Out;
        Assert.All(
            HomeEstimator.Default.Scopes.SelectMany(scope => scope.Choices),
            choice => Assert.Contains($"    {choice.Id}={string.Join('|', choice.Options)}\n", help, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("windowReplacement", "--count", "12", "\"count\":12")]
    [InlineData("kitchen", "--area", "180 ft2", "\"area\":\"180 ft2\"")]
    public void Json_IsTheAnswerOfTheJobCommand(string scope, string option, string value, string member) => Assert.Equal(
        ConsoleRun.WithInput($$"""{"kind":"remodel","scope":"{{scope}}",{{member}}}""", "job", "-", "--json").Out,
        ConsoleRun.Of("remodel", "--scope", scope, option, value, "--json").Out);

    [Fact]
    public void Job_ReadsLikeTheRemodelCommand() => Assert.Equal(
        ConsoleRun.Of("remodel", "--scope", "deck", "--year-built", "1990").Out,
        ConsoleRun.WithInput("""{"kind":"remodel","scope":"deck","house":{"yearBuilt":1990}}""", "job", "-").Out);

    [Theory]
    [InlineData("--scope", "kitchn", "kitchen")]
    [InlineData("--level", "luxury", "upscale")]
    [InlineData("--area", "200", "2400 ft2")]
    [InlineData("--count", "3", "measured by area")]
    [InlineData("--length", "12 ft", "measured by area")]
    [InlineData("--state", "ZZ", "CO")]
    [InlineData("--year-built", "85", "1600")]
    [InlineData("--condition", "bad", "good, fair, poor")]
    [InlineData("--stories", "9", "3")]
    [InlineData("--soft-costs", "contingency,architect", "architectEngineer")]
    [InlineData("--design", "sketch", "drawings")]
    [InlineData("--start", "soon", "2025-06-30")]
    [InlineData("--holidays", "2026-05-25,christmas", "2025-06-30")]
    [InlineData("--performer", "me", "contractor, self")]
    [InlineData("--as-of", "yesterday", "2025-06-30")]
    public void BadValue_NamesTheOptionAndWhatIsAccepted(string option, string value, string accepted)
    {
        string[] scope = option == "--scope" ? [] : ["--scope", "kitchen"];
        ConsoleRun run = ConsoleRun.Of(["remodel", .. scope, option, value]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        string first = run.Error.Split('\n')[0];
        Assert.StartsWith(option, first, StringComparison.Ordinal);
        Assert.Contains(accepted, first, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutScope_IsRefused()
    {
        ConsoleRun run = ConsoleRun.Of("remodel", "--json");
        Assert.Equal(2, run.Code);
        Assert.StartsWith("--scope: ", run.Error, StringComparison.Ordinal);
        using JsonDocument answer = JsonDocument.Parse(run.Out);
        Assert.Equal("scope", answer.RootElement.GetProperty("issues")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void Page_HasAllItsParts()
    {
        string page = ConsoleRun.Of(KitchenOptions).Out;
        int at = 0;
        foreach (string part in (string[])
            ["Remodel, kitchen: 200 ft², upscale, tops marble, built 1950, poor condition, ZIP 02130", "Estimate: $", "What is done, upscale:", "What it costs, by phase", "Direct cost",
                "Contractor's price", "Contingency", "Total", "Allowances", "In what order it is done", "Weeks of five working days", "From Mar 2, 2026 to ",
                "Your part, so that nothing waits", "Choose cabinets and appliances (by ", "When what is paid", "Contractor: Compare bids", "Contractor: Last walk-through",
                "Besides the contractor's price", "Architect and engineer: $", "Upkeep", "What moves it", "What to know", "lead"])
        {
            int found = page.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, part);
            at = found;
        }
    }

    [Fact]
    public void Page_WithoutAnswers_AsksAndCountsDays()
    {
        string page = ConsoleRun.Of("remodel", "--scope", "kitchen").Out;
        foreach (string part in (string[])["Level assumed, what owners buy, 75 % economy", "(by working day ", "Compare bids and sign the contract", "What was assumed", "- area: typical", "Worth knowing next", "(--"])
        {
            Assert.Contains(part, page, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("- level:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Contractor's price", page.Split("When what is paid")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void OwnersPart_IsInTheOrderOfItsDueDays()
    {
        string page = ConsoleRun.Of(KitchenOptions).Out;
        string part = page[page.IndexOf("Your part", StringComparison.Ordinal)..page.IndexOf("When what is paid", StringComparison.Ordinal)];
        string[] dates = [.. ByDate().Matches(part).Select(match => match.Groups[1].Value)];
        PlanStep[] steps = [.. HomeEstimator.Default.Estimate(Kitchen).Plan.Steps.Where(step => step.Trade == "homeowner")];
        Assert.Equal(steps.Select(step => step.Timing!.DueDate!.Value).Order().Select(WorkDays.Text), dates);
    }

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Table_AddsUp(RemodelScope scope)
    {
        Remodel job = Kitchen with { Scope = scope, Area = null, Choices = null };
        ConsoleRun run = ConsoleRun.WithInput(EstimatorJson.WriteJob(job), "job", "-");
        Assert.Equal(0, run.Code);
        Assert.DoesNotContain(run.Lines, line => line.Length > 100);
        string page = run.Out;
        string table = page[page.IndexOf("What it costs, by phase", StringComparison.Ordinal)..page.IndexOf("Likely cost in whole", StringComparison.Ordinal)];
        (string Name, long Cost)[] rows = [.. table.Split('\n').Select(line => CostRow().Match(line)).Where(match => match.Success)
            .Select(match => (match.Groups[1].Value.Trim(), long.Parse(match.Groups[3].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)))];
        int direct = Array.FindIndex(rows, row => row.Name == "Direct cost");
        int contract = Array.FindIndex(rows, row => row.Name == "Contractor's price");
        Assert.Equal(rows[direct].Cost, rows[..direct].Sum(row => row.Cost));
        Assert.Equal(rows[contract].Cost, rows[direct..contract].Sum(row => row.Cost));
        Assert.Equal(("Total", rows[^1].Cost), (rows[^1].Name, rows[contract..^1].Sum(row => row.Cost)));
        Assert.Equal((long)Math.Round(HomeEstimator.Default.Estimate(job).Total.Likely, MidpointRounding.AwayFromZero), rows[^1].Cost);
    }

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Markups_AreTheirShareOfTheirBase(RemodelScope scope)
    {
        Estimate estimate = HomeEstimator.Default.Estimate(new Remodel { Scope = scope, SoftCosts = Enum.GetValues<SoftCost>(), House = new() { YearBuilt = 1980 } });
        Assert.All(Markups.Of(estimate), markup =>
        {
            Assert.Equal(markup.Line.Unit == "job", markup.Base == 0);
            Assert.True(markup.Base == 0 || Math.Abs((decimal)markup.Line.Quantity - (markup.Line.Likely / markup.Base)) < 0.00051m, markup.Line.Name);
        });
    }

    [Fact]
    public void Allowances_AddUp()
    {
        string page = ConsoleRun.Of(KitchenOptions).Out;
        string[] rows = page[page.IndexOf("Allowances", StringComparison.Ordinal)..page.IndexOf("Material in direct", StringComparison.Ordinal)].Split('\n');
        long[] amounts = [.. rows.Skip(3).Where(row => row.Length > 0).Select(row => long.Parse(row.TrimEnd().Split(' ')[^1], NumberStyles.AllowThousands, CultureInfo.InvariantCulture))];
        Assert.True(amounts.Length > 3);
        Assert.Equal(amounts[..^1].Sum(), amounts[^1]);
    }

    [Theory]
    [InlineData("--lines", "Line by line", "Markups, permits, taxes and fees")]
    [InlineData("--steps", "Step by step", "(homeowner, day 1)")]
    public void Details_AreShownWhenAskedFor(string option, string heading, string detail)
    {
        Assert.DoesNotContain(heading, ConsoleRun.Of("remodel", "--scope", "bathroom").Out, StringComparison.Ordinal);
        string page = ConsoleRun.Of("remodel", "--scope", "bathroom", option).Out;
        Assert.Contains(heading, page, StringComparison.Ordinal);
        Assert.Contains(detail, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Offers_AreTheThreeLevels()
    {
        ConsoleRun run = ConsoleRun.Of("remodel", "--scope", "deck", "--area", "300 ft2", "--offers");
        Assert.Equal((0, ""), (run.Code, run.Error));
        IReadOnlyList<Offer> offers = HomeEstimator.Default.Offers(new Remodel { Scope = RemodelScope.Deck, Area = Area.FromSquareFeet(300) });
        string[] names = ["Economy", "Midrange", "Upscale"];
        for (int i = 0; i < names.Length; i++)
        {
            string row = Assert.Single(run.Lines, line => line.StartsWith(names[i] + " ", StringComparison.Ordinal));
            Assert.Contains(Rounded.Money(offers[i].Estimate.Total.Likely, "USD"), row, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(run.Lines, line => line.Length > 100 || line.Contains("repaint", StringComparison.Ordinal));
        Assert.Equal(EstimatorJson.WriteOffers(offers) + "\n", ConsoleRun.Of("remodel", "--scope", "deck", "--area", "300 ft2", "--offers", "--json").Out);
    }

    [Fact]
    public void Self_IsToldWhatToBuy()
    {
        string page = ConsoleRun.Of("remodel", "--scope", "flooring", "--performer", "self").Out;
        Assert.Contains("Done by yourself: ", page, StringComparison.Ordinal);
        Assert.Contains("What to buy", page, StringComparison.Ordinal);
        Assert.DoesNotContain("What to buy", ConsoleRun.Of("remodel", "--scope", "flooring").Out, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\(by ([A-Z][a-z]+ \d+, \d{4})[,)]")]
    private static partial Regex ByDate();

    /// <summary>A name, one or more amounts, of which the last is the cost, and what it is a share of.</summary>
    [GeneratedRegex(@"^(\S.*?)((?: +[\d,]+){0,2}) +([\d,]*\d)(?: +[\d.]+ % of .*)? *$")]
    private static partial Regex CostRow();
}
