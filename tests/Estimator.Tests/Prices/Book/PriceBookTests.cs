using System.Diagnostics;

namespace Estimator.Tests;

public class PriceBookTests
{
    private const string OwnRate = """{"figures":{"rate.painting":{"low":70,"likely":84,"high":95,"sources":["judgement"],"note":"Our own rate."}}}""";

    private static readonly PriceBook Us = PriceBook.UnitedStates2025;

    [Fact]
    public void UnitedStates2025_IsTheDollarBookOfMid2025()
    {
        Assert.Equal(("us-2025", "USD", new DateOnly(2025, 6, 30)), (Us.Id, Us.Currency, Us.BaseDate));
        Assert.NotEmpty(Us.Version);
        Assert.Same(Us, PriceBook.UnitedStates2025);
    }

    [Fact]
    public void Figures_Each_HasAKnownSourceOrAReason()
    {
        foreach ((string id, Figure figure) in Us.Figures)
        {
            Assert.True(figure.Sources.Count > 0, id);
            Assert.All(figure.Sources, source => Assert.True(source == "judgement" || Us.Sources.ContainsKey(source), $"{id}: {source}"));
            Assert.False(figure.Sources.Contains("judgement") && string.IsNullOrWhiteSpace(figure.Note), id);
        }
    }

    [Fact]
    public void Figures_InDollars_HaveTheirYear()
    {
        KeyValuePair<string, Figure>[] dollars = [.. Us.Figures.Where(one => one.Value.Unit.StartsWith("USD", StringComparison.Ordinal))];
        Assert.NotEmpty(dollars);
        Assert.All(dollars, one => Assert.True(one.Value.Year is >= 2005 and <= 2026, one.Key));
        Assert.All(
            Us.Figures.Where(one => one.Key.Split('.')[0] is "price" or "rate" or "minimum"),
            one => Assert.StartsWith("USD", one.Value.Unit));
    }

    [Fact]
    public void Figures_FactorAndMixEntries_AreListedByTableAndKey()
    {
        Assert.Equal(1.38, Us.Figures["siding.coat/stucco"].Likely);
        Assert.Equal(0.45, Us.Figures["condition.unknown/fair"].Likely);
    }

    [Fact]
    public void Sources_Each_SaysWhoWhereAndOnWhatTerms() =>
        Assert.All(Us.Sources.Values, source => Assert.All(
            [source.Title, source.Publisher, source.Address, source.License], text => Assert.False(string.IsNullOrWhiteSpace(text))));

    [Fact]
    public void Activities_Each_SaysWhyAndWhoSaysSo() => Assert.All(Us.Activities, one =>
    {
        Assert.False(string.IsNullOrWhiteSpace(one.Value.Why), one.Key);
        Assert.NotEmpty(one.Value.Sources);
    });

    [Fact]
    public void ContentHash_IsSha256InHexadecimal() => Assert.Matches("^[0-9a-f]{64}$", Us.ContentHash);

    [Fact]
    public void WriteTo_ReadBack_IsTheSameBookAndTheSameEstimate()
    {
        PriceBook read = ExampleBooks.Load(ExampleBooks.Text(Us));
        Assert.Equal(Us.ContentHash, read.ContentHash);
        Assert.Equal(ExampleBooks.Text(Us), ExampleBooks.Text(read));
        Assert.Equal(
            EstimatorJson.WriteEstimate(ExampleJobs.Priced(ExampleJobs.NothingKnown)),
            EstimatorJson.WriteEstimate(new HomeEstimator(read).Estimate(ExampleJobs.NothingKnown)));
    }

    [Fact]
    public void WriteTo_OverlaidAndReadBack_StillNamesTheFirmsOwnFigures()
    {
        PriceBook own = ExampleBooks.With(OwnRate);
        PriceBook read = ExampleBooks.Load(ExampleBooks.Text(own));
        Assert.Equal(own.ContentHash, read.ContentHash);
        Assert.Equal(["rate.painting"], new HomeEstimator(read).Estimate(ExampleJobs.AllKnown).PriceBook.Overridden);
    }

    [Fact]
    public void With_OwnRate_ReplacesTheFigureAndNothingElse()
    {
        string before = Us.ContentHash;
        PriceBook own = ExampleBooks.With(OwnRate);
        Figure rate = own.Figures["rate.painting"];
        Assert.Equal((70, 84, 95, "USD/h", true), (rate.Low, rate.Likely, rate.High, rate.Unit, rate.Overridden));
        Assert.Equal(Us.Figures.Keys, own.Figures.Keys);
        Assert.All(Us.Figures.Where(one => one.Key != "rate.painting"), one =>
            Assert.Equal((one.Value.Low, one.Value.Likely, one.Value.High), (own.Figures[one.Key].Low, own.Figures[one.Key].Likely, own.Figures[one.Key].High)));
        Assert.NotEqual(before, own.ContentHash);
        Assert.Equal(before, Us.ContentHash);
    }

    [Fact]
    public void With_RateHalfAgainAsHigh_RaisesLaborByHalfAndMaterialNotAtAll()
    {
        Estimate usual = ExampleJobs.Priced(ExampleJobs.AllKnown);
        Estimate own = new HomeEstimator(ExampleBooks.With(OwnRate)).Estimate(ExampleJobs.AllKnown);
        Assert.Equal(["rate.painting"], own.PriceBook.Overridden);
        Assert.Null(usual.PriceBook.Overridden);
        Assert.Equal(usual.Lines.Sum(line => line.Material), own.Lines.Sum(line => line.Material));
        foreach ((EstimateLine before, EstimateLine after) in usual.Lines.Zip(own.Lines))
        {
            Assert.Equal((double)before.Labor * 1.5, (double)after.Labor, 0.013);
        }
    }

    [Fact]
    public void With_TheSameFigureAgain_IsStillTheFirmsOwn()
    {
        using MemoryStream again = new(System.Text.Encoding.UTF8.GetBytes(OwnRate));
        PriceBook twice = ExampleBooks.With(OwnRate).With(again);
        Assert.True(twice.Figures["rate.painting"].Overridden);
        Assert.Equal(ExampleBooks.With(OwnRate).ContentHash, twice.ContentHash);
    }

    [Fact]
    public void With_TheBooksOwnFigure_IsNotOverridden() =>
        Assert.Equal(Us.ContentHash, ExampleBooks.With("""{"figures":{"rate.painting":{"likely":56}}}""").ContentHash);

    [Fact]
    public void With_OwnFactor_IsNamedOverridden()
    {
        PriceBook own = ExampleBooks.With("""{"factors":{"siding.coat":{"values":{"stucco":1.6},"judged":"Ours."}}}""");
        Assert.True(own.Figures["siding.coat/stucco"].Overridden);
        Assert.False(own.Figures["siding.coat/wood"].Overridden);
        Assert.Equal(["siding.coat/stucco"], new HomeEstimator(own).Estimate(ExampleJobs.AllKnown).PriceBook.Overridden);
    }

    /// <summary>What an option costs is replaced where it stands; the others keep their prices.</summary>
    [Fact]
    public void With_PriceOfOneOption_MovesThatOptionAlone()
    {
        PriceBook own = ExampleBooks.With("""{"scopes":{"kitchen":{"steps":{"tops":{"supply":{"price":{"stone":180,"judged":"Our stone."}}}}}}}""");
        Assert.Equal((40.89, 180), (Math.Round(own.Figures["price.kitchen.tops/laminate"].Likely, 9), Math.Round(own.Figures["price.kitchen.tops/stone"].Likely, 9)));
        Assert.Equal(Us.Figures["price.kitchen.tops"], own.Figures["price.kitchen.tops"] with { Note = Us.Figures["price.kitchen.tops"].Note, Sources = Us.Figures["price.kitchen.tops"].Sources });
        Assert.Equal(["price.kitchen.tops/stone"], own.OverriddenIds);
        Assert.Equal(["judgement"], own.Figures["price.kitchen.tops"].Sources);
    }

    /// <summary>By its id the figure of a step is replaced for all options alike.</summary>
    [Fact]
    public void With_FigureOfAStep_MovesAllItsOptions()
    {
        PriceBook own = ExampleBooks.With("""{"figures":{"price.kitchen.tops":{"low":75,"likely":100,"high":135,"judged":"Our tops."}}}""");
        Assert.Equal((47, 100, 180), (own.Figures["price.kitchen.tops/laminate"].Likely, own.Figures["price.kitchen.tops"].Likely, own.Figures["price.kitchen.tops/stone"].Likely));
        Assert.Equal(own.ContentHash, ExampleBooks.Load(ExampleBooks.Text(own)).ContentHash);
    }

    [Fact]
    public void With_SeveralProblems_ListsThemAllWithTheirLines()
    {
        const string Overlay = """
            {"figures":{
              "rate.painting": 60,
              "rate.paintng": {"low":50,"likely":60,"high":70,"unit":"USD/h","judged":"Ours."},
              "waste": {"likely":"a little","judged":"Ours."}
            }}
            """;
        IReadOnlyList<string> problems = Assert.Throws<PriceBookException>(() => ExampleBooks.With(Overlay)).Problems;
        Assert.Contains(problems, problem => problem.StartsWith("figures.rate.painting: ", StringComparison.Ordinal) && problem.EndsWith("(line 2)", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("figures.rate.paintng: ", StringComparison.Ordinal) && problem.Contains("(did you mean 'rate.painting'?)", StringComparison.Ordinal) && problem.EndsWith("(line 3)", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("figures.waste.likely: ", StringComparison.Ordinal) && problem.EndsWith("(line 4)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"figures":{"rate.painting":{"likely":200}}}""")]
    [InlineData("""{"figures":{"rate.painting":{"likley":60}}}""")]
    [InlineData("""{"figures":{"rate.painting":60}}""")]
    [InlineData("""{"figures":{"rate.painting":null}}""")]
    [InlineData("""{"figures":{"rate.new":{"likely":60}}}""")]
    [InlineData("""{"prices":{}}""")]
    [InlineData("""{"figures":{"rate.painting":{"likely":60}}}""")]
    [InlineData("""{"figures":{"rate.painting":{"low":50,"likely":60,"high":70,"note":"Of whom?"}}}""")]
    [InlineData("""{"figures":{"rate.painting":{"likely":60,"unit":"USD/day","judged":"Ours."}}}""")]
    [InlineData("""{"figures":{"rate.new":{"low":50,"likely":60,"high":70,"unit":"USD/h","judged":"Nothing asks for it."}}}""")]
    [InlineData("""{"factors":{"siding.coat":{"values":{"stucco":1.6}}}}""")]
    [InlineData("[]")]
    [InlineData("")]
    public void With_NotFitting_IsRefused(string overlay) =>
        Assert.NotEmpty(Assert.Throws<PriceBookException>(() => ExampleBooks.With(overlay)).Problems);

    /// <summary>A number is by a unit of the book: who changes the unit alone has changed the price.</summary>
    [Theory]
    [InlineData("""{"activities":{"bodyCoat1":{"unit":"m2"}}}""", "activities.bodyCoat1.unit: its hours and prices are by 'ft2': give them by that. (line 1)")]
    [InlineData("""{"scopes":{"kitchen":{"steps":{"tops":{"unit":"m2"}}}}}""", "scopes.kitchen.steps.tops.unit: its hours and prices are by 'ft2': give them by that. (line 1)")]
    [InlineData("""{"scopes":{"kitchen":{"steps":{"tops":{"supply":{"soldBy":"m2"}}}}}}""", "scopes.kitchen.steps.tops.supply.soldBy: its price is by 'ft2': give the price too. (line 1)")]
    [InlineData("""{"scopes":{"kitchen":{"steps":{"tops":{"hours":{"unit":"h/m2"}}}}}}""", "activities.kitchen.tops.hours: 'hours.kitchen.tops' is in 'h/m2'; give it in 'h/ft2'.")]
    public void With_AnotherUnit_IsRefusedNamingTheBooks(string overlay, string says) =>
        Assert.Contains(says, Assert.Throws<PriceBookException>(() => ExampleBooks.With(overlay)).Problems);

    [Theory]
    [InlineData("""{"scopes":{"kitchen":{"steps":{"tops":{"hours":{"likely":70000000000000000000000000000,"judged":"x"}}}}}}""", "figures.hours.kitchen.tops: give 0 to 10000.")]
    [InlineData("""{"scopes":{"kitchen":{"steps":{"tops":{"supply":{"price":{"laminate":1e27,"solid":0.01,"judged":"x"}}}}}}}""", "factors.price.kitchen.tops/laminate: 1E+29 is not accepted; give 0 to 1000.")]
    public void With_AmountBeyondADecimal_IsRefusedNamingTheBounds(string overlay, string says) =>
        Assert.Contains(says, Assert.Throws<PriceBookException>(() => ExampleBooks.With(overlay)).Problems);

    /// <summary>Each in a second: nothing is looked for once for each of them.</summary>
    [Theory]
    [InlineData("""{"indexes":{"consumerPrices":{"judged":"x","quarters":[""", "\"a\"", "]}}}", 300_000)]
    [InlineData("""{"figures":{"waste":{"sources":[""", "1", "]}}}", 300_000)]
    [InlineData("""{"figures":{""", "\"f#\":{\"likely\":1}", "}}", 100_000)]
    [InlineData("{", "\"m#\":1", "}", 100_000)]
    public void With_WrongInManyPlaces_IsRefusedSoonNamingAHundred(string before, string wrong, string after, int count)
    {
        string overlay = before + string.Join(',', Enumerable.Range(0, count).Select(number => wrong.Replace("#", $"{number}", StringComparison.Ordinal))) + after;
        long start = Stopwatch.GetTimestamp();
        IReadOnlyList<string> problems = Assert.Throws<PriceBookException>(() => ExampleBooks.With(overlay)).Problems;
        Assert.Equal(101, problems.Count);
        Assert.EndsWith("further problems are not shown.", problems[^1], StringComparison.Ordinal);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("json", () => PriceBook.Load(null!));
        Assert.Throws<ArgumentNullException>("overlay", () => Us.With(null!));
        Assert.Throws<ArgumentNullException>("json", () => Us.WriteTo(null!));
    }
}
