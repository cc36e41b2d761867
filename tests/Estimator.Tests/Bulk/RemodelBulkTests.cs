namespace Estimator.Tests;

public class RemodelBulkTests
{
    private const int LongestTail = 256;

    public static TheoryData<RemodelScope> Scopes => new(Enum.GetValues<RemodelScope>());

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Quote_RandomHouses_AreTheirEstimates(RemodelScope scope)
    {
        RemodelHouses houses = new(scope, 60, seed: 7);
        BulkQuotes quotes = Quoted(houses, new DateOnly(2024, 3, 31));
        for (int row = 0; row < houses.Size.Length; row++)
        {
            EstimateTotal total = HomeEstimator.Default.Estimate(houses.Job(row) with { AsOf = new DateOnly(2024, 3, 31) }).Total;
            Assert.Equal((BulkIssue.None, BulkQuotes.InCurrency(total)), (quotes.Issue[row], quotes.Prices(row)));
        }
    }

    [Fact]
    public void Quote_EveryLengthOneWide_IsTheHouseAlone() => EveryLengthIsTheHouseAlone<OneWide>();

    [WideFact]
    public void Quote_EveryLengthSixteenWide_IsTheHouseAlone() => EveryLengthIsTheHouseAlone<SixteenWide>();

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Quote_NoColumns_IsTheTypicalRemodel(RemodelScope scope)
    {
        BulkQuotes quotes = new(3);
        HomeEstimator.Default.Quote(scope, new() { Count = 3 }, quotes.Columns);
        EstimateTotal total = HomeEstimator.Default.Estimate(new Remodel { Scope = scope }).Total;
        Assert.All(Enumerable.Range(0, 3), row => Assert.Equal(BulkQuotes.InCurrency(total), quotes.Prices(row)));
    }

    [Theory]
    [InlineData(RemodelScope.Kitchen, 0.0)]
    [InlineData(RemodelScope.Kitchen, -5.0)]
    [InlineData(RemodelScope.Kitchen, 1e12)]
    [InlineData(RemodelScope.Kitchen, double.PositiveInfinity)]
    [InlineData(RemodelScope.WindowReplacement, 2.5)]
    public void Quote_SizeTheScopeDoesNotTake_HasAnIssueAndNoPrice(RemodelScope scope, double size)
    {
        BulkQuotes quotes = new(2);
        HomeEstimator.Default.Quote(scope, new() { Count = 2, Size = [double.NaN, size] }, quotes.Columns);
        Assert.Equal([BulkIssue.None, BulkIssue.SizeOutOfRange], quotes.Issue);
        Assert.Equal(double.NaN, quotes.Likely[1]);
    }

    [Fact]
    public void Quote_CodesAndYearsThatStandForNothing_HaveIssues()
    {
        BulkQuotes quotes = new(4);
        HomeEstimator.Default.Quote(RemodelScope.Deck, new()
        {
            Count = 4,
            Level = [3, 0, 1, 2],
            Stories = [1, 4, 1, 1],
            YearBuilt = [1950, 1950, 1066, 1950],
            State = [0, 0, 0, 200],
        }, quotes.Columns);
        Assert.Equal([BulkIssue.UnknownCode, BulkIssue.StoriesOutOfRange, BulkIssue.YearBuiltOutOfRange, BulkIssue.UnknownCode], quotes.Issue);
    }

    [Fact]
    public void Quote_NoScopeOfThatNumber_Throws() => Assert.Throws<ArgumentOutOfRangeException>(
        "scope", () => HomeEstimator.Default.Quote((RemodelScope)99, new() { Count = 0 }, new BulkQuotes(0).Columns));

    [Fact]
    public void Quote_AfterTheFirstCall_AllocatesNothing()
    {
        RemodelHouses houses = new(RemodelScope.Bathroom, 5000, seed: 3);
        BulkQuotes quotes = new(5000);
        HomeEstimator.Default.Quote(houses.Scope, houses.Columns, quotes.Columns);
        long before = GC.GetAllocatedBytesForCurrentThread();
        HomeEstimator.Default.Quote(houses.Scope, houses.Columns, quotes.Columns);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static BulkQuotes Quoted(RemodelHouses houses, DateOnly? asOf = null)
    {
        BulkQuotes quotes = new(houses.Size.Length);
        HomeEstimator.Default.Quote(houses.Scope, houses.Columns, quotes.Columns, new() { AsOf = asOf });
        return quotes;
    }

    private static void EveryLengthIsTheHouseAlone<T>()
        where T : unmanaged, ILane<T>
    {
        PriceBook book = PriceBook.UnitedStates2025;
        RemodelPrices prices = RemodelPrices.Of(new(book), new(book))[(int)RemodelScope.Bathroom];
        RemodelHouses houses = new(RemodelScope.Bathroom, LongestTail, seed: 1);
        BulkQuotes alone = new(LongestTail);
        for (int row = 0; row < LongestTail; row++)
        {
            new RemodelBulk(houses.Slice(row, 1), alone.Row(row), book.BaseDate, prices).Price<OneWide>(0, 1);
        }

        for (int length = 0; length <= LongestTail; length++)
        {
            BulkQuotes quotes = new(length);
            new RemodelBulk(houses.Slice(0, length), quotes.Columns, book.BaseDate, prices).Price<T>(0, length);
            Assert.All(Enumerable.Range(0, length), row => Assert.Equal(alone.Bits(row), quotes.Bits(row)));
        }
    }
}
