using System.Text.Json.Nodes;

namespace Estimator.Tests;

public class KeptQuoteTests
{
    private static readonly HomeEstimator Own = new(ExampleBooks.With("""{"figures":{"rate.painting":{"likely":60,"judged":"tried"}}}"""));
    private static readonly KeptQuote Kept = HomeEstimator.Default.Keep(ExampleJobs.NothingKnown);

    public static TheoryData<Action<JsonObject>, string> Damages => new()
    {
        { quote => quote.Remove("hash"), "hash" },
        { quote => quote["likely"] = "much", "likely" },
        { quote => quote["note"] = "", "note" },
        { quote => quote["job"]!["coats"] = 99.5, "coats" },
        { quote => quote["likely"] = 1, "do not add up" },
        { quote => quote["lines"]!.AsArray().Add(quote["lines"]![0]!.DeepClone()), "twice" },
        { quote => quote["lines"]!.AsArray().Add(null), "null" },
    };

    [Fact]
    public void Keep_IsWhatTheEstimateSays()
    {
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.NothingKnown);
        Assert.Equal(
            (estimate.Hash, estimate.AsOf, estimate.Total.Low, estimate.Total.Likely, estimate.Total.High, "us-2025", PriceBook.UnitedStates2025.ContentHash),
            (Kept.Hash, Kept.AsOf, Kept.Low, Kept.Likely, Kept.High, Kept.Book, Kept.BookHash));
        Assert.Equal(estimate.Total.Likely, Kept.Lines.Sum(line => line.Likely));
    }

    [Theory]
    [InlineData(ExampleJobs.Contract)]
    [InlineData("""{"kind":"interiorPainting","id":"7","rooms":[{"kind":"bedroom"},{"kind":"kitchen","name":"Küche"}]}""")]
    [InlineData("""{"kind":"remodel","scope":"kitchen","softCosts":["contingency"]}""")]
    public void Recompute_FromItsJsonAndAKeptBook_IsTheSameToTheCent(string job)
    {
        string quote = EstimatorJson.WriteKeptQuote(HomeEstimator.Default.Keep(ExampleJobs.Read(job)));
        HomeEstimator book = new(ExampleBooks.Load(ExampleBooks.Text(PriceBook.UnitedStates2025)));
        Recomputation again = book.Recompute(Read(quote));
        Assert.True(again.IsSame);
        Assert.Equal((false, false, false, 0), (again.IsAltered, again.HasOtherBook, again.HasOtherFormula, again.Difference));
        Assert.Equal(again.Kept.Hash, again.Now.Hash);
        Assert.Equal(quote, EstimatorJson.WriteKeptQuote(again.Kept));
    }

    [Fact]
    public void Recompute_WithAnotherBook_SaysWhichLines()
    {
        Recomputation again = Own.Recompute(Kept);
        Assert.Equal((false, false, true, false), (again.IsSame, again.IsAltered, again.HasOtherBook, again.HasOtherFormula));
        Assert.Equal(again.Difference, again.Lines.Sum(line => line.Difference));
        Assert.Contains("has other content", again.ToString(), StringComparison.Ordinal);
        Assert.All(again.Lines, line => Assert.True(line.After > line.Before));
    }

    /// <summary>Another book prices the day of the quote, whatever its own base date.</summary>
    [Fact]
    public void Recompute_WithABookOfAnotherDate_KeepsTheDate() =>
        Assert.Equal(Kept.AsOf, ExampleBooks.Changed(book => book["baseDate"] = "2024-06-30").Recompute(Kept).Now.AsOf);

    [Fact]
    public void Recompute_AlteredJob_IsToldByItsHash()
    {
        Recomputation again = HomeEstimator.Default.Recompute(Read(Changed(quote => quote["job"]!["coats"] = 3)));
        Assert.Equal((false, true, false, false), (again.IsSame, again.IsAltered, again.HasOtherBook, again.HasOtherFormula));
        Assert.Contains("text was changed", again.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Recompute_AlteredAmounts_AreTold()
    {
        Recomputation again = HomeEstimator.Default.Recompute(Read(Changed(quote => quote["low"] = 1)));
        Assert.Equal((false, false), (again.IsSame, again.IsAltered));
        Assert.Contains("amounts are not those", again.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Recompute_OtherFormulas_AreTold()
    {
        Recomputation again = HomeEstimator.Default.Recompute(Read(Changed(quote =>
        {
            quote["formula"] = "0";
            quote["hash"] = EstimateHash.Of(Kept.Job, Kept.BookHash, "0");
            quote["low"] = 1;
        })));
        Assert.Equal((false, true), (again.IsAltered, again.HasOtherFormula));
        Assert.Contains("version of the formulas", again.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Recompute_OfAnotherCurrency_IsRefused() =>
        Assert.Throws<ArgumentException>(() => SampleBook.Estimator.Recompute(Kept));

    [Theory]
    [MemberData(nameof(Damages), DisableDiscoveryEnumeration = true)]
    public void TryRead_DamagedQuote_SaysWhat(Action<JsonObject> damage, string says)
    {
        Assert.False(EstimatorJson.TryReadKeptQuote(Changed(damage), out KeptQuote? quote, out IReadOnlyList<Issue> issues));
        Assert.Null(quote);
        Assert.Contains(says, Assert.Single(issues).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_MemberTwice_IsRefused()
    {
        string twice = EstimatorJson.WriteKeptQuote(Kept).Replace("\"low\":", "\"low\":1,\"low\":", StringComparison.Ordinal);
        Assert.False(EstimatorJson.TryReadKeptQuote(twice, out _, out IReadOnlyList<Issue> issues));
        Assert.Contains("'low'", Assert.Single(issues).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData(ExampleJobs.ContractMeasured)]
    public void TryRead_NoQuote_SaysWhatToGive(string json)
    {
        Assert.False(EstimatorJson.TryReadKeptQuote(json, out _, out IReadOnlyList<Issue> issues));
        Assert.Contains("bookHash", Assert.Single(issues).Message, StringComparison.Ordinal);
    }

    private static string Changed(Action<JsonObject> change)
    {
        JsonObject quote = (JsonObject)JsonNode.Parse(EstimatorJson.WriteKeptQuote(Kept))!;
        change(quote);
        return quote.ToJsonString();
    }

    private static KeptQuote Read(string json)
    {
        Assert.True(EstimatorJson.TryReadKeptQuote(json, out KeptQuote? quote, out IReadOnlyList<Issue> issues), string.Join('\n', issues));
        return quote;
    }
}
