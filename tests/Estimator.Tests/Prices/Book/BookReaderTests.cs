using System.Text.Json.Nodes;

namespace Estimator.Tests;

/// <summary>What a book's text becomes, and how it is refused: amounts that stand in their steps, shared steps, words of levels.</summary>
public class BookReaderTests
{
    private const string Tops = "scopes/kitchen/steps/tops";
    private const string Lights = "scopes/kitchen/steps/finishElectrical";

    private static readonly Dictionary<string, (Action<JsonObject> Change, string Says)> Broken = new()
    {
        ["amount without a value"] = (book => book.At(Tops)["hours"] = new JsonObject { ["judged"] = "?" }, "scopes.kitchen.steps.tops.hours: give 'likely', or a value by level or by choice."),
        ["amount of no level"] = (book => book.At($"{Lights}/supply/price")["luxury"] = 300, "factors.price.kitchen.finishElectrical: 'luxury' is no level."),
        ["level without a value"] = (book => book.At($"{Lights}/supply/price").Remove("economy"), "factors.price.kitchen.finishElectrical: no value for 'economy'."),
        ["amount by no key"] = (book => book.At($"{Tops}/supply/price")["by"] = "moon", "factors.price.kitchen.tops: 'moon' is no key."),
        ["amount without a reason"] = (book => book.At($"{Tops}/hours").Remove("judged"), "figures.hours.kitchen.tops: give a source"),
        ["table of another table"] = (book => book.At(Tops)["extent"] = "extent.moon", "activities.kitchen.tops: there is no factor table 'extent.moon'."),
        ["coverage without an end"] = (book => book.At($"{Tops}/supply")["coverage"] = new JsonObject { ["likely"] = 1, ["judged"] = "?" }, "give 'low' too: there is no usual range of coverage."),
        ["usual range with its ends exchanged"] = (book => book.At("ranges/hours")["low"] = 1.5, "ranges.hours.low: 1.5 is not accepted; give 0 to 1."),
        ["common step of no name"] = (book => book.At("scopes/kitchen/steps/leadSafe")["common"] = "leadSave", "there is no common step 'leadSave' (did you mean 'leadSafe'?)."),
        ["word that no step has"] = (book => book.At("scopes/kitchen/specifications")["economy"] = "{taps}", "'{taps}' stands for a choice or for what a step means"),
        ["meaning of no level"] = (book => book.At($"{Lights}/means")["luxury"] = "gold", "scopes.kitchen.steps.finishElectrical.means.luxury: there is no such level."),
        ["member that nobody reads"] = (book => book.At(Tops)["colour"] = "red", "scopes.kitchen.steps.tops.colour: there is no such member."),
        ["step that is no object"] = (book => book.At("scopes/kitchen/steps")["tops"] = 1, "scopes.kitchen.steps.tops: give an object"),
        ["unit of nothing"] = (book => book.At("figures/rate.painting")["unit"] = "USD/day", "figures.rate.painting: it is in 'USD/day'; give it in USD/h."),
        ["share above one"] = (book => book.SetFigure("house.doorShareInside", 1, 5, 9), "figures.house.doorShareInside: give 0 to 1."),
        ["divisor of zero"] = (book => book.SetFigure("house.storyHeight", 0, 0, 0), "figures.house.storyHeight: give 4 to 40."),
        ["money without end"] = (book => book.SetFigure("rate.painting", 1e18, 1e18, 1e18), "figures.rate.painting: give 0.01 to 10000."),
        ["wait without end"] = (book => book.At("activities/sand")["wait"] = 1e9, "activities.sand: wait with all factors: 1000000000 is not accepted; give 0 to 43800."),
        ["ZIP range backwards"] = (book => book.At("zipPrefixes")["CO"] = new JsonArray("816-800"), "zipPrefixes.CO: '816-800' is neither"),
        ["ZIP prefix of two places"] = (book => book.At("zipPrefixes")["WY"] = new JsonArray("810"), "zipPrefixes.WY: '810' lies in '800-816' of CO too."),
        ["nothing but wrong types"] = (book => book["factors"] = 1, "factors: give an object"),
        ["table that is a list"] = (book => book.At("factors")["lead.prevalence"] = new JsonArray(1), "factors.lead.prevalence: give an object"),
        ["index without labor"] = (book => book.At("tradeIndexes/plumbing").Remove("labor"), "tradeIndexes.plumbing: 'labor' is missing."),
        ["index of another age"] = (book => book.At("indexes/consumerPrices")["firstYear"] = 9994, "indexes.consumerPrices: its quarters are from 1900 to 2200."),
        ["more places than a byte holds"] = (AddPlaces, "places: there are 351, not 1 to 250."),
    };

    private static readonly PriceBook Us = PriceBook.UnitedStates2025;

    public static TheoryData<string> BrokenBooks => new(Broken.Keys);

    [Theory]
    [MemberData(nameof(BrokenBooks))]
    public void Read_BrokenBook_IsRefusedNamingTheMember(string what) =>
        Assert.Contains(Refused(Broken[what].Change), problem => problem.Contains(Broken[what].Says, StringComparison.Ordinal));

    [Fact]
    public void Read_AllOfThemAtOnce_AreAllListed()
    {
        string[] several = ["amount without a reason", "common step of no name", "member that nobody reads", "share above one", "ZIP range backwards", "index without labor"];
        IReadOnlyList<string> problems = Refused(book => Array.ForEach(several, what => Broken[what].Change(book)));
        Assert.All(several, what => Assert.Contains(problems, problem => problem.Contains(Broken[what].Says, StringComparison.Ordinal)));
    }

    /// <summary>0.11 h × 0.645 and × 1.45, as written and not as binary fractions.</summary>
    [Fact]
    public void Read_AmountWithoutEnds_HasTheUsualRange()
    {
        Figure hours = Us.Figures["hours.kitchen.tops"];
        Assert.Equal((0.07095, 0.11, 0.1595, "h/ft2"), (hours.Low, hours.Likely, hours.High, hours.Unit));
    }

    /// <summary>435 ÷ 1,450 is 0.3 to the last digit.</summary>
    [Fact]
    public void Read_AmountByLevel_IsAFigureAndFactorsOfIt()
    {
        const string Id = "price.kitchen.finishElectrical";
        Assert.Equal([0.3, 1, 2.4], Us.Document.Factors[Id].Values.Values);
        Assert.Equal((1450, "USD/set", (int?)2025), (Us.Figures[Id].Likely, Us.Figures[Id].Unit, Us.Figures[Id].Year));
        Assert.Equal(435, Us.Figures[Id + "/economy"].Likely, 1e-12);
    }

    /// <summary>Its figure is what is usual at midrange; 40.89 ÷ 87 is 0.47 to the last digit.</summary>
    [Fact]
    public void Read_AmountByChoice_IsAFigureAndFactorsOfIt()
    {
        FactorTable table = Us.Document.Factors["price.kitchen.tops"];
        Assert.Equal(("kitchen.tops", 0.47, 1, 1.8), (table.Key, table.Values["laminate"], table.Values["solid"], table.Values["stone"]));
        Assert.Equal((87, "USD/ft2"), (Us.Figures["price.kitchen.tops"].Likely, Us.Figures["price.kitchen.tops"].Unit));
        Assert.Equal(40.89, Us.Figures["price.kitchen.tops/laminate"].Likely, 1e-12);
    }

    [Fact]
    public void Read_CommonStep_HasOneFigureForAllScopes()
    {
        string[] hours = [.. Us.Activities.Where(one => one.Key.EndsWith(".testAsbestos", StringComparison.Ordinal)).Select(one => one.Value.Hours!).Distinct()];
        Assert.Equal(["hours.inside.testAsbestos"], hours);
        Assert.Equal(["kitchen.testAsbestos", "kitchen.setUp"], Us.Activities["kitchen.leadSafe"].Requires);
        Assert.Equal(Us.Activities["bathroom.leadSafe"].Why, Us.Activities["kitchen.leadSafe"].Why);
    }

    /// <summary>The words for a level stand beside its price, those of choices wait for what is chosen.</summary>
    [Fact]
    public void Read_Specification_HasTheWordsOfTheSteps() =>
        Assert.Contains("{backsplash}, new lighting and circuits, {floor}", Us.Document.Scopes["kitchen"].Specifications["midrange"], StringComparison.Ordinal);

    private static IReadOnlyList<string> Refused(Action<JsonObject> change) =>
        Assert.Throws<PriceBookException>(() => ExampleBooks.Changed(change)).Problems;

    private static void AddPlaces(JsonObject book)
    {
        for (int i = 0; i < 300; i++)
        {
            book.At("places")[$"X{i}"] = book.At("places/CO").DeepClone();
        }
    }
}
