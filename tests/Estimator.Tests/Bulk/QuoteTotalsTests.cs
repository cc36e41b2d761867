namespace Estimator.Tests;

public class QuoteTotalsTests
{
    private const int Rows = 40_000;
    private const int Groups = 7;
    private static readonly PriceBook Book = PriceBook.UnitedStates2025;
    private static readonly ExteriorHomes Houses = Spoiled();
    private static readonly ushort[] Group = [.. Enumerable.Range(0, Rows).Select(row => (ushort)(row * 31 % Groups))];

    [Fact]
    public void Total_TwoQuotes_IsByTheRollUpOfLines()
    {
        QuoteTotals totals = new(1, Book);
        totals.Add(new QuoteColumns { Low = new double[] { 60, 60 }, Likely = new double[] { 100, 100 }, High = new double[] { 150, 150 }, Issue = new BulkIssue[2] });

        // √(0.7 × 2 × 40² + 0.3 × 80²) = 64.50; √(0.7 × 2 × 50² + 0.3 × 100²) = 80.62
        Assert.Equal(CostRange.From(135.50m, 200m, 280.62m), totals.Total());
    }

    [Fact]
    public void Total_ManyQuotes_StaysUncertain()
    {
        QuoteTotals totals = Totaled(threads: 1);
        Assert.InRange(totals.Total().HalfWidth, 0.15, 0.5);
    }

    [Fact]
    public void Totals_InTheSamePass_AreThoseOfTheRows()
    {
        QuoteTotals totals = new(Groups, Book);
        BulkQuotes quotes = Quoted(totals, threads: 1);
        for (int group = 0; group < Groups; group++)
        {
            int[] rows = [.. Enumerable.Range(0, Rows).Where(row => Group[row] == group)];
            int[] priced = [.. rows.Where(row => quotes.Issue[row] == BulkIssue.None)];
            Assert.Equal((priced.Length, rows.Length - priced.Length), (totals.Priced(group), totals.NotPriced(group)));
            Assert.Equal(priced.Sum(row => (decimal)quotes.Likely[row]), totals.Total(group).Likely);
        }

        Assert.Equal(Rows, totals.Priced() + totals.NotPriced());
        Assert.True(totals.NotPriced() > 0);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Totals_AnyNumberOfThreads_AreTheSame(int threads) =>
        Assert.Equal(Totaled(threads: 1).ToBytes(), Totaled(threads).ToBytes());

    [Fact]
    public void Totals_OfGroupsTogether_AreNoWiderThanSideBySide()
    {
        QuoteTotals totals = Totaled(threads: 1);
        CostRange first = totals.Total(0, 1);
        CostRange second = totals.Total(2, 3, 4, 5, 6);
        CostRange all = totals.Total();
        Assert.Equal(first.Likely + second.Likely, all.Likely);
        Assert.True(all.Low >= first.Low + second.Low);
        Assert.True(all.High <= first.High + second.High);
    }

    /// <summary>Whatever the groups: likely costs add up, the total is never wider than the groups side by side, and never narrower than if all were independent.</summary>
    [Fact]
    public void Totals_OfAllGroups_LieBetweenIndependentAndSideBySide()
    {
        QuoteTotals totals = Totaled(threads: 1);
        CostRange all = totals.Total();
        CostRange independent = totals.IfIndependent();
        CostRange[] groups = [.. Enumerable.Range(0, Groups).Select(group => totals.Total(group))];
        Assert.Equal(groups.Sum(group => group.Likely), all.Likely);
        Assert.Equal(all.Likely, independent.Likely);
        Assert.InRange(all.Low, groups.Sum(group => group.Low), independent.Low);
        Assert.InRange(all.High, independent.High, groups.Sum(group => group.High));
        Assert.Equal(all, totals.Total([.. Enumerable.Range(0, Groups).Reverse()]));
    }

    [Fact]
    public void HowRangesAddUp_SaysTheCorrelationOfTheBook()
    {
        QuoteTotals totals = new(1, ExampleBooks.With("""{"figures":{"range.jobCorrelation":{"low":0.16,"likely":0.16,"high":0.16,"judged":"tried"}}}"""));
        Assert.Equal(0.16, totals.Correlation);
        Assert.Contains("(correlation 0.16)", totals.HowRangesAddUp, StringComparison.Ordinal);
        Assert.Contains("0.4 times as wide", totals.HowRangesAddUp, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_PiecesAddedUp_AreTheWhole()
    {
        BulkQuotes quotes = Quoted(null, threads: 1);
        QuoteTotals whole = new(Groups, Book);
        QuoteTotals pieces = new(Groups, Book);
        whole.Add(WithGroups(quotes, 0, Rows));
        foreach ((int start, int end) in (ReadOnlySpan<(int, int)>)[(12_345, Rows), (0, 777), (777, 12_345)])
        {
            QuoteTotals piece = new(Groups, Book);
            piece.Add(WithGroups(quotes, start, end));
            pieces.Add(QuoteTotals.FromBytes(piece.ToBytes(), Book));
        }

        Assert.Equal(whole.ToBytes(), pieces.ToBytes());
        Assert.Equal(whole.Total(3), QuoteTotals.FromBytes(whole.ToBytes(), Book).Total(3));
    }

    [Fact]
    public void Add_GroupThatIsNotThere_Throws()
    {
        QuoteTotals totals = new(2, Book);
        BulkQuotes quotes = new(3);
        Assert.Throws<ArgumentException>(() => HomeEstimator.Default.Quote(
            new ExteriorPainting(),
            new HomeColumns { Count = 3 },
            new() { Low = quotes.Low, Likely = quotes.Likely, High = quotes.High, Issue = quotes.Issue, Group = new ushort[] { 0, 1, 2 }, Totals = totals }));
        Assert.Equal(0, totals.Priced());
    }

    /// <summary>Rows that are no range: nothing of the whole is added.</summary>
    [Theory]
    [InlineData(9, 2, 3)]
    [InlineData(-1, 2, 3)]
    [InlineData(double.NaN, 2, 3)]
    [InlineData(1, 2, 1e300)]
    public void Add_NoRange_ThrowsAndAddsNothing(double low, double likely, double high)
    {
        QuoteTotals totals = new(1, Book);
        ArgumentException problem = Assert.Throws<ArgumentException>(() => totals.Add(new QuoteColumns
        {
            Low = new[] { 1, low },
            Likely = new[] { 2, likely },
            High = new[] { 3, high },
            Issue = new BulkIssue[2],
        }));
        Assert.Contains("Row 1", problem.Message);
        Assert.Equal(0, totals.Priced());
    }

    [Fact]
    public void FromBytes_OfAnotherBook_Throws() => Assert.Contains(
        "of the book",
        Assert.Throws<ArgumentException>(() => QuoteTotals.FromBytes(Totaled(threads: 1).ToBytes(), SmallBook.Book)).Message);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void FromBytes_NotThoseOfTotals_Throws(int bytes) =>
        Assert.Throws<ArgumentException>(() => QuoteTotals.FromBytes(new byte[bytes], Book));

    /// <summary>Two groups that can each be told, and together are more than a whole number holds.</summary>
    [Fact]
    public void FromBytes_GroupsThatCannotBeAddedUp_Throws()
    {
        ArgumentException problem = Assert.Throws<ArgumentException>(() => QuoteTotals.FromBytes(Large(groups: 2), Book));
        Assert.Contains("more than can be added up", problem.Message);
    }

    [Fact]
    public void Add_MoreThanCanBeToldTogether_ThrowsAndAddsNothing()
    {
        QuoteTotals totals = QuoteTotals.FromBytes(Large(groups: 1), Book);
        byte[] before = totals.ToBytes();
        Assert.Throws<ArgumentException>("other", () => totals.Add(QuoteTotals.FromBytes(Large(groups: 1), Book)));
        double[] dear = [.. Enumerable.Repeat(1e10, Rows)];
        QuoteTotals full = QuoteTotals.FromBytes(Large(groups: 1), Book);
        full.Add(new QuoteColumns { Low = dear, Likely = dear, High = dear, Issue = new BulkIssue[Rows] });
        Assert.Equal(before, totals.ToBytes());
        Assert.True(full.Total().Likely > totals.Total().Likely);
        Assert.Throws<ArgumentException>("quotes", () =>
        {
            for (int times = 0; times < 100; times++)
            {
                full.Add(new QuoteColumns { Low = dear, Likely = dear, High = dear, Issue = new BulkIssue[Rows] });
            }
        });
        Assert.True(full.Total().Likely > 0);
    }

    /// <summary>One of every byte of what two quotes add up to, turned over: refused, or a total that can be told.</summary>
    [Fact]
    public void FromBytes_Damaged_IsRefusedOrTold()
    {
        byte[] bytes = Totaled(threads: 1).ToBytes();
        int refused = 0;
        for (int at = 0; at < bytes.Length; at++)
        {
            byte[] damaged = [.. bytes];
            damaged[at] ^= 0xFF;
            try
            {
                QuoteTotals totals = QuoteTotals.FromBytes(damaged, Book);
                Assert.True(totals.Total(0).Low >= 0 && totals.Total(0).Likely <= totals.Total(0).High);
            }
            catch (ArgumentException)
            {
                refused++;
            }
        }

        Assert.NotEqual(0, refused);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(QuoteTotals.MostGroups + 1)]
    public void Groups_TooFewOrTooMany_Throw(int groups) => Assert.Throws<ArgumentOutOfRangeException>(() => new QuoteTotals(groups, Book));

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Total_OfAGroupThatIsNotThere_Throws(int group) =>
        Assert.Throws<ArgumentOutOfRangeException>("groups", () => new QuoteTotals(2, Book).Total(group));

    [Fact]
    public void Add_TotalsOfOtherGroups_Throws() => Assert.Throws<ArgumentException>(() => new QuoteTotals(2, Book).Add(new QuoteTotals(3, Book)));

    /// <summary>Groups of which each has a likely cost of 2⁶² cents.</summary>
    private static byte[] Large(int groups)
    {
        const int likely = 16;
        byte[] bytes = new QuoteTotals(groups, Book).ToBytes();
        int mark = Book.ContentHash.Length / 2;
        int size = (bytes.Length - mark) / groups;
        for (int group = 0; group < groups; group++)
        {
            BitConverter.TryWriteBytes(bytes.AsSpan(mark + (group * size) + likely), 1L << 62);
        }

        return bytes;
    }

    private static QuoteTotals Totaled(int threads)
    {
        QuoteTotals totals = new(Groups, Book);
        Quoted(totals, threads);
        return totals;
    }

    private static BulkQuotes Quoted(QuoteTotals? totals, int threads)
    {
        BulkQuotes quotes = new(Rows);
        QuoteColumns columns = new() { Low = quotes.Low, Likely = quotes.Likely, High = quotes.High, Issue = quotes.Issue, Group = Group, Totals = totals };
        HomeEstimator.Default.Quote(Houses.Template, Houses.Columns, columns, new() { Threads = threads });
        return quotes;
    }

    private static QuoteColumns WithGroups(BulkQuotes quotes, int start, int end) => new()
    {
        Low = quotes.Low.AsSpan()[start..end],
        Likely = quotes.Likely.AsSpan()[start..end],
        High = quotes.High.AsSpan()[start..end],
        Issue = quotes.Issue.AsSpan()[start..end],
        Group = Group.AsSpan()[start..end],
    };

    /// <summary>Houses of which every hundredth cannot be priced.</summary>
    private static ExteriorHomes Spoiled()
    {
        ExteriorHomes houses = new(Rows, seed: 33);
        for (int row = 0; row < Rows; row += 100)
        {
            houses.Coats[row] = 9;
        }

        return houses;
    }
}
