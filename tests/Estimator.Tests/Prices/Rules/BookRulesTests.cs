using System.Text.Json.Nodes;

namespace Estimator.Tests;

/// <summary>Books with one thing wrong each, and the words of the refusal that name it.</summary>
public class BookRulesTests
{
    private static readonly Dictionary<string, (Action<JsonObject> Change, string Says)> Broken = new()
    {
        ["low above likely"] = (book => book.At("figures/waste")["low"] = 0.09, "figures.waste: 0 ≤ low ≤ likely ≤ high"),
        ["likely above high"] = (book => book.At("figures/waste")["high"] = 0.07, "figures.waste: 0 ≤ low ≤ likely ≤ high"),
        ["negative low"] = (book => book.At("figures/waste")["low"] = -0.01, "figures.waste: 0 ≤ low ≤ likely ≤ high"),
        ["figure without source"] = (book => (book.At("figures/waste")["sources"], book.At("figures/waste")["judged"]) = (new JsonArray(), ""), "figures.waste: give a source"),
        ["figure of unknown source"] = (book => book.At("figures/waste")["sources"] = new JsonArray("hearsay"), "figures.waste: there is no source 'hearsay'"),
        ["judgement without reason"] = (book => book.At("figures/waste")["judged"] = "", "figures.waste: give a source, or 'judgement' and the reason"),
        ["factor without value"] = (book => book.At("factors/siding.coat/values").Remove("brick"), "factors.siding.coat: no value for 'brick'"),
        ["factor of unknown key"] = (book => book.At("factors/siding.coat")["key"] = "moon", "factors.siding.coat: 'moon' is no key"),
        ["factor for unknown value"] = (book => book.At("factors/siding.coat/values")["felt"] = 1, "factors.siding.coat: 'felt' is no siding"),
        ["negative factor"] = (book => book.At("factors/siding.coat/values")["brick"] = -1, "factors.siding.coat/brick: -1"),
        ["factor of unknown source"] = (book => book.At("factors/siding.coat")["sources"] = new JsonArray("hearsay"), "factors.siding.coat: there is no source 'hearsay'"),
        ["mix above one"] = (book => book.At("mixes/condition.unknown/shares")["good"] = 0.36, "mixes.condition.unknown: the shares add up to 1.01"),
        ["mix of unknown key"] = (book => book.At("mixes/condition.unknown")["key"] = "moon", "mixes.condition.unknown: 'moon' is no key"),
        ["mix missing"] = (book => book.At("mixes").Remove("siding.west"), "mixes: 'siding.west' is missing"),
        ["activity waiting for none"] = (book => book.At("activities/sand")["requires"] = new JsonArray("prayer"), "activities.sand.requires: there is no activity 'prayer'"),
        ["activity waiting for a later one"] = (book => book.At("activities/sand")["requires"] = new JsonArray("caulk"), "activities.sand.requires: 'caulk' does not come before it"),
        ["activity waiting for itself"] = (book => book.At("activities/sand")["requires"] = new JsonArray("sand"), "activities.sand.requires: 'sand' does not come before it"),
        ["activity of unknown measure"] = (book => book.At("activities/sand")["measure"] = "moon", "activities.sand.measure: 'moon' is not one of"),
        ["activity without its hours"] = (book => book.At("figures").Remove("hours.sand"), "activities.sand.hours: there is no figure 'hours.sand'"),
        ["trade without rate"] = (book => book.At("figures").Remove("rate.painting"), "there is no figure 'rate.painting'"),
        ["supply without price"] = (book => book.At("figures").Remove("price.filler"), "activities.fill.supply.price: there is no figure 'price.filler'"),
        ["supply without coverage"] = (book => book.At("figures").Remove("coverage.filler"), "activities.fill.supply.coverage: there is no figure 'coverage.filler'"),
        ["factor table missing"] = (book => book.At("factors").Remove("siding.sand"), "activities.sand: there is no factor table 'siding.sand'"),
        ["negative wait"] = (book => book.At("activities/sand")["wait"] = -1, "activities.sand: 0 ≤ waitLow ≤ waitHours ≤ waitHigh is broken"),
        ["wait shorter than its low"] = (book => book.At("activities/prime")["wait"] = new JsonObject { ["likely"] = 4, ["low"] = 9999 }, "activities.prime: 0 ≤ waitLow"),
        ["wait longer than its high"] = (book => book.At("activities/prime")["wait"] = new JsonObject { ["likely"] = 4, ["high"] = 0 }, "activities.prime: 0 ≤ waitLow"),
        ["crew of less than one"] = (book => book.At("activities/sand")["crew"] = -1, "activities.sand.crew: -1 is not accepted; give 1 to 100."),
        ["crew of nobody at a step"] = (book => book.At("activities/sand")["crew"] = 0, "activities.sand.crew: 0 is not accepted; give 1 to 100."),
        ["nobody lives there"] = (book => book.At("places/CO")["population"] = 0, "places.CO.population: 0 is not accepted"),
        ["wage of zero"] = (book => book.At("places/CO/wages")["painting"] = 0, "places.CO.wages.painting: 0 is not accepted"),
        ["sales tax above the price"] = (book => book.At("places/CO")["salesTax"] = 1, "places.CO.salesTax: it is a share"),
        ["unknown region"] = (book => book.At("places/CO")["region"] = "us", "places.CO.region: 'us' is none of country.regions"),
        ["index of zero"] = (book => book.At("indexes/consumerPrices")["quarters"]![3] = 0, "indexes.consumerPrices.quarters: 0 is not accepted"),
        ["index without quarters"] = (book => book.At("indexes/consumerPrices")["quarters"] = new JsonArray(), "indexes.consumerPrices: it has no quarter"),
        ["unsuitable paint unknown"] = (book => book["unsuitable"]![0]!["paints"] = new JsonArray("tar"), "unsuitable[0]: 'tar' is neither"),
        ["unknown member"] = (book => book["color"] = "blue", "color"),
        ["unknown member of a figure"] = (book => book.At("figures/waste")["median"] = 1, "median"),
        ["member missing"] = (book => book.Remove("currency"), "currency"),
        ["wrong type"] = (book => book.At("figures/waste")["low"] = "a little", "low"),
        ["line too wide"] = (book => book.SetFigure("hours.bodyCoat1", 0, 0.0053, 0.02), "activities.bodyCoat1.hours: its squared widths below the likely add up to"),
        ["infinite high"] = (book => book.At("figures/waste")["high"] = JsonNode.Parse("1e999"), "figures.waste.high: the number is too large"),
        ["null figure"] = (book => book.At("figures")["waste"] = null, "waste"),
        ["null factor table"] = (book => book.At("factors")["siding.coat"] = null, "siding.coat"),
        ["null mix"] = (book => book.At("mixes")["siding.us"] = null, "siding.us"),
        ["null activity"] = (book => book.At("activities")["sand"] = null, "sand"),
        ["null source"] = (book => book.At("sources")["glidden"] = null, "glidden"),
        ["null place"] = (book => book.At("places")["CO"] = null, "CO"),
        ["null among sources"] = (book => book.At("figures/waste")["sources"] = new JsonArray((JsonNode?)null), "waste"),
        ["trade without index"] = (book => book.At("tradeIndexes").Remove("painting"), "painting"),
        ["trade of unknown index"] = (book => book.At("tradeIndexes/painting")["labor"] = "moon", "moon"),
        ["base date after the index"] = (book => book["baseDate"] = "2125-06-30", "baseDate"),
        ["coverage of zero"] = (book => book.At("figures/coverage.exterior")["low"] = 0, "coverage.exterior"),
        ["coverage factor of zero"] = (book => book.At("factors/coverage.siding/values")["wood"] = 0, "coverage.siding"),
        ["hours factor by home type"] = (book => book.At("activities/inspect")["hours"] = new JsonObject { ["figure"] = "hours.inspect", ["times"] = new JsonArray("exposure.homeType") }, "activities.inspect: rates do not depend on homeType"),
        ["day without hours"] = (book => book.SetFigure("schedule.productiveHours", 0, 0, 0), "schedule.productiveHours"),
        ["crew of nobody"] = (book => book.SetFigure("schedule.crew", 0, 0, 0), "schedule.crew"),
        ["correlation above one"] = (book => book.SetFigure("range.lineCorrelation", 2, 2, 2), "range.lineCorrelation"),
        ["can of nothing"] = (book => book.At("activities/fill/supply")["cans"] = new JsonArray(0), "activities.fill"),
        ["cans not largest first"] = (book => book.At("activities/prime/supply")["cans"] = new JsonArray(1, 5), "activities.prime"),
        ["ZIP prefix of one digit"] = (book => book.At("zipPrefixes")["CO"] = new JsonArray("8"), "zipPrefixes.CO"),
        ["ZIP prefix of no state"] = (book => book.At("zipPrefixes")["XX"] = new JsonArray("999"), "zipPrefixes.XX"),
        ["unsuitable in no shade"] = (book => book["unsuitable"]![0]!["shade"] = "purple", "purple"),
        ["hours by another unit"] = (book => book.At("figures/hours.sand")["unit"] = "h/parsec", "activities.sand.hours: 'hours.sand' is in 'h/parsec'; give it in 'h/ft2'."),
        ["activity in another unit"] = (book => book.At("activities/bodyCoat1")["unit"] = "m2", "activities.bodyCoat1.hours: 'hours.bodyCoat1' is in 'h/ft2'; give it in 'h/m2'."),
        ["price by another unit"] = (book => book.At("figures/price.primer")["unit"] = "USD/qt", "activities.prime.supply.price: 'price.primer' is in 'USD/qt'; give it in 'USD/gal'."),
        ["coverage by another unit"] = (book => book.At("figures/coverage.primer")["unit"] = "ft2/qt", "activities.prime.supply.coverage: 'coverage.primer' is in 'ft2/qt'; give it in 'ft2/gal'."),
        ["hire by the square meter of square feet"] = (SellByTheSquareMeter, "activities.scaffold.supply.soldBy: 'm2' is not the unit of the activity; give 'ft2', or a coverage."),
        ["paint that lasts for ages"] = (book => MakeThousand(book.At("factors/life.paintType/values")), "factors.life.condition: years with all factors: "),
        ["houses with a thousand outsides"] = (book => MakeThousand(book.At("factors/exposure.homeType/values")), "factors.exposure.homeType/detached: 1000 is not accepted; give 0 to 1."),
        ["years on a square foot"] = (book => book.SetFigure("hours.sand", 9000, 9000, 9000), "activities.sand: hours a unit with all factors: "),
        ["source of no year"] = (book => book.At("sources/handbook")["year"] = 3000, "sources.handbook.year: 3000 is not accepted; give 1600 to 2200."),
        ["surprises above one"] = (book => book.At("scopes/kitchen")["surprises"] = 1e300, "scopes.kitchen.surprises: 1E+300 is not accepted; give 0 to 1."),
        ["surprises below none"] = (book => book.At("scopes/kitchen")["surprises"] = -5, "scopes.kitchen.surprises: -5 is not accepted; give 0 to 1."),
        ["firms that nobody hires"] = (HireNobody, "figures.performer.share: the shares of the firms add up to 0; give 0.01 at least."),
        ["driver with a high out of sight"] = (book => book.SetFigure("driver.geometry", 1e-7, 1e-7, 10), "figures.driver.geometry: the high is more than 1000 times the likely."),
        ["share next to nothing"] = (book => book.SetFigure("salesTax.materials", 0, 5e-324, 5e-324), "figures.salesTax.materials: a likely below 1E-09 is not accepted; give 0 or more than that."),
        ["coverage with a low out of sight"] = (book => book.SetFigure("coverage.exterior", 0.001, 400, 500), "figures.coverage.exterior: the low is less than a thousandth of the likely."),
        ["payments above the price"] = (PayTwice, "figures: payment.deposit, payment.final are more than 1 together."),
        ["width with its ends exchanged"] = (book => book.SetFigure("calibration.widthLeast", 2, 2, 2), "figures.calibration.widthLeast: it is above calibration.widthMost."),
        ["spread of firms that counts for nothing"] = (book => book.SetFigure("bids.firmSpreadWeight", 0, 0, 0), "figures.bids.firmSpreadWeight: give 0.1 to 1000."),
        ["spread of jobs that counts for nothing"] = (book => book.SetFigure("calibration.spreadWeight", 0, 0, 0), "figures.calibration.spreadWeight: give 0.1 to 1000."),
        ["index of a year that wraps"] = (book => book.At("indexes/consumerPrices")["firstYear"] = 1073743829, "indexes.consumerPrices: its quarters are from 1900 to 2200."),
        ["can like a lake"] = (book => book.At("activities/fill/supply")["cans"] = new JsonArray(1e300), "activities.fill.supply.cans: 1E+300 is not accepted; give 0.001 to 1000000."),
        ["more cans than a shop has"] = (book => book.At("activities/fill/supply")["cans"] = new JsonArray([.. Enumerable.Range(1, 21).Reverse().Select(size => (JsonNode)size)]), "activities.fill.supply.cans: there are 21, 20 at most are accepted."),
        ["book with a name like a novel"] = (book => book["id"] = new string('x', 525_000), "id: give 1 to 100 characters."),
        ["version without end"] = (book => book["version"] = new string('1', 101), "version: give 1 to 100 characters."),
        ["currency in a sentence"] = (book => book["currency"] = "United States dollars", "currency: give 1 to 10 characters."),
        ["text without end"] = (book => book.At("activities/sand")["why"] = new string('x', 4001), "activities.sand.why: it has 4001 characters, 4000 at most are accepted."),
        ["figure of no year"] = (book => book.At("figures/rate.painting")["year"] = 99, "figures.rate.painting.year: 99 is not accepted; give 1600 to 2200."),
        ["reason with a word nobody fills in"] = (book => book.At("activities/sand")["why"] = "{moon} is full.", "{moon}"),
    };

    public static TheoryData<string> BrokenBooks => new(Broken.Keys);

    [Theory]
    [MemberData(nameof(BrokenBooks))]
    public void Check_BrokenBook_IsRefusedNamingTheMember(string what) =>
        Assert.Contains(SmallBook.Refused(Broken[what].Change), problem => problem.Contains(Broken[what].Says, StringComparison.Ordinal));

    /// <summary>A book without what the formulas ask for by name is refused once, with every id.</summary>
    [Fact]
    public void Check_FiguresOfTheFormulasMissing_IsRefusedWithAllTheirIds()
    {
        HomeEstimator whole = new(SmallBook.Book);
        IReadOnlyList<string> problems = SmallBook.Refused(book =>
        {
            foreach (string id in whole.Figures.Asked)
            {
                book.At("figures").Remove(id);
                book.At("factors").Remove(id);
            }
        });
        Assert.All(whole.Figures.Asked, id => Assert.Contains(problems, problem => problem.Contains(id, StringComparison.Ordinal)));
    }

    [Fact]
    public void Check_TableOfAnotherKey_IsRefused() => Assert.Contains(
        "factors.exposure.homeType.key: it is homeType, not condition.",
        SmallBook.Refused(book => book.At("factors")["exposure.homeType"] = book.At("factors/condition.failing").DeepClone()));

    [Theory]
    [InlineData("exposure.homeType")]
    [InlineData("lead.prevalence")]
    [InlineData("lead.presumed")]
    [InlineData("life.paintType")]
    [InlineData("life.paintGrade")]
    [InlineData("life.condition")]
    public void Check_TakeoffTableMissing_IsRefusedWithItsId(string id) =>
        Assert.Contains(SmallBook.Refused(book => Assert.True(book.At("factors").Remove(id))), problem => problem.Contains(id, StringComparison.Ordinal));

    [Fact]
    public void Check_SeveralProblems_ListsThemAll()
    {
        string[] several =
        [
            "low above likely", "factor without value", "mix above one", "activity waiting for none", "nobody lives there",
            "index of zero", "unsuitable paint unknown",
        ];
        IReadOnlyList<string> problems = SmallBook.Refused(book => Array.ForEach(several, what => Broken[what].Change(book)));
        Assert.All(several, what => Assert.Contains(problems, problem => problem.Contains(Broken[what].Says, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"us-2025\"")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{\"id\":\"a\",\"id\":\"b\"}")]
    [InlineData("{\"id\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":1}")]
    public void Load_NotABook_IsRefused(string json) =>
        Assert.NotEmpty(Assert.Throws<PriceBookException>(() => ExampleBooks.Load(json)).Problems);

    [Fact]
    public void Load_RepeatedMember_IsRefused()
    {
        string text = ExampleBooks.Text(SmallBook.Book);
        string repeated = text.Replace("\"waste\": {", "\"waste\": {\"low\": 0.01,", StringComparison.Ordinal);
        Assert.NotEqual(text, repeated);
        Assert.Contains("low", Assert.Throws<PriceBookException>(() => ExampleBooks.Load(repeated)).Message);
    }

    [Fact]
    public void Check_EmbeddedBook_HasNoProblems() => Assert.Empty(BookRules.Check(PriceBook.UnitedStates2025.Document));

    [Fact]
    public void Check_SmallBook_HasNoProblemsAndPricesEveryKindOfJob()
    {
        Assert.Empty(BookRules.Check(SmallBook.Book.Document));
        HomeEstimator estimator = new(SmallBook.Book);
        Job[] jobs = [new ExteriorPainting { House = new() }, new InteriorPainting { House = new() }, .. Enum.GetValues<RemodelScope>().Select(scope => new Remodel { Scope = scope })];
        Assert.All(jobs, job => Assert.True(estimator.Estimate(job).Total.Low > 0));
    }

    private static void MakeThousand(JsonObject values)
    {
        foreach (string name in values.Select(one => one.Key).ToArray())
        {
            values[name] = 1000;
        }
    }

    private static void SellByTheSquareMeter(JsonObject book)
    {
        book.At("activities/scaffold/supply")["soldBy"] = "m2";
        book.At("figures/price.scaffold")["unit"] = "USD/m2";
    }

    private static void HireNobody(JsonObject book)
    {
        foreach (string firm in (string[])["ownerOperator", "localFirm", "fullServiceFirm"])
        {
            book.SetFigure("performer.share." + firm, 0, 0, 0);
        }
    }

    private static void PayTwice(JsonObject book)
    {
        book.SetFigure("payment.deposit", 0.9, 0.9, 0.9);
        book.SetFigure("payment.final", 0.9, 0.9, 0.9);
    }
}
