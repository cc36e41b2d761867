namespace Estimator.Tests;

public class ExteriorBulkTests
{
    private const int LongestTail = 256;
    private static readonly ExteriorPrices Prices = new(new(PriceBook.UnitedStates2025), new(PriceBook.UnitedStates2025));
    private static readonly DateOnly AsOf = PriceBook.UnitedStates2025.BaseDate;

    [Fact]
    public void Quote_EveryLengthOneWide_IsTheHouseAlone() => EveryLengthIsTheHouseAlone<OneWide>();

    [WideFact]
    public void Quote_EveryLengthSixteenWide_IsTheHouseAlone() => EveryLengthIsTheHouseAlone<SixteenWide>();

    [Theory]
    [InlineData("2025-06-30")]
    [InlineData("2005-01-01")]
    [InlineData("2036-03-31")]
    public void Quote_RandomHouses_AreTheirEstimates(string date)
    {
        BulkHouses houses = new(300, seed: 7);
        DateOnly asOf = DateOnly.Parse(date);
        BulkQuotes quotes = BulkQuotes.Of(houses.Columns, asOf);
        for (int row = 0; row < houses.Count; row++)
        {
            ExteriorPainting job = houses.Job(row) with { AsOf = asOf };
            bool priced = HomeEstimator.Default.TryEstimate(job, out Estimate? estimate, out _);
            Assert.Equal(priced, quotes.Issue[row] == BulkIssue.None);
            Assert.True(
                BulkQuotes.InCurrency(estimate?.Total) == quotes.Prices(row) || (!priced && double.IsNaN(quotes.Likely[row])),
                $"{estimate?.Total.Range} alone, {quotes.Low[row]} {quotes.Likely[row]} {quotes.High[row]} in bulk: {EstimatorJson.WriteJob(job)}");
        }
    }

    [Fact]
    public void Quote_NoColumns_IsTheHouseOfWhichNothingIsKnown()
    {
        BulkQuotes quotes = BulkQuotes.Of(new() { Count = 3 });
        EstimateTotal total = ExampleJobs.Priced(ExampleJobs.NothingKnown).Total;
        Assert.All(Enumerable.Range(0, 3), row => Assert.Equal(BulkQuotes.InCurrency(total), quotes.Prices(row)));
    }

    [Fact]
    public void Quote_NothingFound_IsTheSameWithAndWithoutTheColumn()
    {
        BulkHouses houses = new(200, seed: 11);
        Array.Clear(houses.Findings);
        BulkQuotes with = BulkQuotes.Of(houses.Columns);
        BulkQuotes without = BulkQuotes.Of(new()
        {
            Count = houses.Count,
            FloorArea = houses.FloorArea,
            PaintableArea = houses.PaintableArea,
            Stories = houses.Stories,
            Siding = houses.Siding,
            Condition = houses.Condition,
            HomeType = houses.HomeType,
            PaintType = houses.PaintType,
            PaintGrade = houses.PaintGrade,
            State = houses.State,
            YearBuilt = houses.YearBuilt,
            Coats = houses.Coats,
        });
        Assert.All(Enumerable.Range(0, houses.Count), row => Assert.Equal(with.Bits(row), without.Bits(row)));
    }

    [Fact]
    public void Quote_FinerThanAMillionth_IsSnappedAsAtTheDoor()
    {
        double[] areas = [2400.00000049, 2400.00000051, 1234.5678905, 1000.0 / 3, 1, 1_000_000, 0.0000005 + 1];
        BulkQuotes quotes = BulkQuotes.Of(new() { Count = areas.Length, PaintableArea = areas });
        for (int row = 0; row < areas.Length; row++)
        {
            EstimateTotal total = ExampleJobs.Priced(new ExteriorPainting { PaintableArea = Area.FromSquareFeet(areas[row]) }).Total;
            Assert.Equal(BulkQuotes.InCurrency(total), quotes.Prices(row));
        }
    }

    [Fact]
    public void Quote_AfterTheFirstCall_AllocatesNothing()
    {
        BulkHouses houses = new(10_000, seed: 3);
        BulkQuotes quotes = new(houses.Count);
        HomeEstimator.Default.Quote(houses.Columns, quotes.Columns);
        long before = GC.GetAllocatedBytesForCurrentThread();
        HomeEstimator.Default.Quote(houses.Columns, quotes.Columns);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Quote_InParallel_IsTheSame()
    {
        BulkHouses houses = new(2000, seed: 5);
        BulkQuotes alone = BulkQuotes.Of(houses.Columns);
        Parallel.For(0, 8, _ =>
        {
            BulkQuotes together = BulkQuotes.Of(houses.Columns);
            Assert.All(Enumerable.Range(0, houses.Count), row => Assert.Equal(alone.Bits(row), together.Bits(row)));
        });
    }

    [Fact]
    public void Quote_NoDate_IsTheBaseDateOfTheBook()
    {
        BulkHouses houses = new(50, seed: 13);
        BulkQuotes undated = BulkQuotes.Of(houses.Columns);
        BulkQuotes dated = BulkQuotes.Of(houses.Columns, AsOf);
        Assert.All(Enumerable.Range(0, houses.Count), row => Assert.Equal(dated.Bits(row), undated.Bits(row)));
    }

    private static void EveryLengthIsTheHouseAlone<T>()
        where T : unmanaged, ILane<T>
    {
        BulkHouses houses = new(LongestTail, seed: 1);
        BulkQuotes alone = new(LongestTail);
        for (int row = 0; row < LongestTail; row++)
        {
            new ExteriorBulk(houses.Slice(row, 1), alone.Row(row), AsOf, Prices).Price<OneWide>(0, 1);
        }

        for (int length = 0; length <= LongestTail; length++)
        {
            BulkQuotes quotes = new(length);
            new ExteriorBulk(houses.Slice(0, length), quotes.Columns, AsOf, Prices).Price<T>(0, length);
            for (int row = 0; row < length; row++)
            {
                Assert.True(alone.Bits(row) == quotes.Bits(row), $"row {row} of {length}: {quotes.Likely[row]:R}, alone {alone.Likely[row]:R}");
            }
        }
    }
}
