using System.Globalization;

namespace Estimator.Tests;

/// <summary>The worked examples in docs are what the library says.</summary>
public class TrustPageTests
{
    private const string OwnFigures =
        """{"figures":{"rate.painting":{"low":50,"likely":60,"high":80,"judged":"our rate"},"price.exteriorPaint":{"low":40,"likely":50,"high":70,"judged":"our paint"}}}""";

    private static readonly string Page = string.Join(' ', SourceTree.Documents.Select(File.ReadAllText)
        .Single(text => text.Contains("## What two estimates differ by", StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static readonly ExteriorPainting Wood = new()
    {
        House = new() { FloorArea = Area.FromSquareFeet(2400), Stories = 2, Siding = Siding.Wood, Condition = Condition.Fair, YearBuilt = 1990, State = "CO" },
        Coats = 2,
    };

    private static readonly HomeEstimator Own = new(ExampleBooks.With(OwnFigures));

    [Fact]
    public void Compare_Jobs_IsTheMeanOfBothOrders()
    {
        decimal before = Likely(Wood.House);
        decimal vinyl = Likely(Wood.House with { Siding = Siding.Vinyl });
        decimal poor = Likely(Wood.House with { Condition = Condition.Poor });
        House both = Wood.House with { Siding = Siding.Vinyl, Condition = Condition.Poor };
        decimal after = Likely(both);
        Comparison comparison = HomeEstimator.Default.Compare(Wood, Wood with { House = both });
        Says($"Wood in fair condition is {before:N2}; vinyl in fair condition {vinyl:N2}; wood in poor condition {poor:N2}; vinyl in poor condition {after:N2}.");
        Says($"| `house.siding`, wood to vinyl | {Signed(vinyl - before)} | {Signed(after - poor)} | {Signed(comparison.Causes[1].Likely)} |");
        Says($"| `house.condition`, fair to poor | {Signed(poor - before)} | {Signed(after - vinyl)} | {Signed(comparison.Causes[0].Likely)} |");
        Says($"| together | | | {Signed(comparison.Difference)} |");
        Assert.Equal((vinyl - before + after - poor) / 2, comparison.Causes[1].Likely);
        Assert.Equal((poor - before + after - vinyl) / 2, comparison.Causes[0].Likely);
        Assert.Equal(["house.condition", "house.siding"], comparison.Causes.Select(cause => Assert.Single(cause.Names)));
    }

    [Fact]
    public void Compare_Books_SaysWhichFigures()
    {
        Comparison comparison = HomeEstimator.Default.Compare(Wood, Own);
        decimal Of(string id) => comparison.Causes.Single(cause => cause.Names.SequenceEqual([id])).Likely;
        Says($"`rate.painting` moves it by {Signed(Of("rate.painting"))}, `price.exteriorPaint` by {Signed(Of("price.exteriorPaint"))}, together {Signed(comparison.Difference)}.");
        Assert.Equal(2, comparison.Causes.Count);
    }

    [Fact]
    public void Recompute_SameBookAndAnother_IsTold()
    {
        KeptQuote kept = HomeEstimator.Default.Keep(Wood);
        Recomputation other = Own.Recompute(kept);
        Assert.True(HomeEstimator.Default.Recompute(kept).IsSame);
        Says($"the job above is kept at {kept.Likely:N2}. The same book gives the same to the cent; the firm's own figures {Signed(other.Difference)}, and {other.Lines.Count} lines moved.");
    }

    [Fact]
    public void Totals_OfTwoAndOfAMillion_AreAsWideAsTold()
    {
        QuoteTotals two = new(1, PriceBook.UnitedStates2025);
        two.Add(new QuoteColumns { Low = new double[] { 60, 60 }, Likely = new double[] { 100, 100 }, High = new double[] { 140, 140 }, Issue = new BulkIssue[2] });
        Says($"two quotes of 100 ± 40 are 200 ± {two.Total().High - 200:0.0} (independent: ± {two.IfIndependent().High - 200:0.0}).");

        const int Rows = 1000;
        QuoteTotals million = new(1, PriceBook.UnitedStates2025);
        CostRange one = HomeEstimator.Default.Estimate(Wood).Total.Range;
        double[] Column(decimal amount) => [.. Enumerable.Repeat((double)amount, Rows)];
        (double[] low, double[] likely, double[] high) = (Column(one.Low), Column(one.Likely), Column(one.High));
        for (int thousand = 0; thousand < Rows; thousand++)
        {
            million.Add(new QuoteColumns { Low = low, Likely = likely, High = high, Issue = new BulkIssue[Rows] });
        }

        CostRange all = million.Total();
        Says($"each {one.Likely:N0} ({one.Low:N0} to {one.High:N0}), are {Billion(all.Likely)} billion ({Billion(all.Low)} to {Billion(all.High)}): half as wide is {100 * all.HalfWidth:0} % of the likely cost where one is {100 * one.HalfWidth:0} %; independent it would be {100 * million.IfIndependent().HalfWidth:0.0} %.");
        Says($"(`range.jobCorrelation`, {million.Correlation:0.#})");
        Says($"√0.3 = {Math.Sqrt(million.Correlation):0.##} times as wide, for its size, as one of them");
        Assert.Contains($"(correlation {million.Correlation:0.#})", million.HowRangesAddUp, StringComparison.Ordinal);
        Assert.Contains("0.55 times as wide as one of them", million.HowRangesAddUp, StringComparison.Ordinal);
    }

    private static decimal Likely(House house) => HomeEstimator.Default.Estimate(Wood with { House = house }).Total.Likely;

    private static string Billion(decimal amount) => (amount / 1_000_000_000).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Signed(decimal amount) => amount.ToString("+#,0.00;−#,0.00", CultureInfo.InvariantCulture);

    private static void Says(FormattableString sentence) => Assert.True(Page.Contains(sentence.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), $"The page does not say: {sentence.ToString(CultureInfo.InvariantCulture)}");
}
