namespace Estimator.Tests;

public class InteriorBulkTests
{
    private const int LongestTail = 256;
    private static readonly InteriorPrices Prices = PricesOf(PriceBook.UnitedStates2025);
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
        InteriorHouses houses = new(800, seed: 7);
        AreTheirEstimates(houses, BulkQuotes.Inside(houses.Columns, DateOnly.Parse(date)), HomeEstimator.Default, DateOnly.Parse(date));
    }

    [Fact]
    public void Quote_RandomHousesOneWide_AreTheirEstimates() => AreTheirEstimates<OneWide>(PriceBook.UnitedStates2025);

    [WideFact]
    public void Quote_RandomHousesSixteenWide_AreTheirEstimates() => AreTheirEstimates<SixteenWide>(PriceBook.UnitedStates2025);

    [Theory]
    [InlineData(7.5)]
    [InlineData(9.5)]
    [InlineData(10)]
    [InlineData(10.5)]
    [InlineData(11.5)]
    [InlineData(12)]
    [InlineData(12.1)]
    [InlineData(16)]
    [InlineData(17)]
    public void Quote_BookOfOtherHeights_IsTheEstimate(double feet) =>
        AreTheirEstimates<OneWide>(Changed(node => node.SetFigure("house.roomHeight", feet, feet, feet)));

    [Fact]
    public void Quote_NoColumns_IsTheHouseOfWhichNothingIsKnown()
    {
        BulkQuotes quotes = BulkQuotes.Inside(new() { Count = 3 });
        EstimateTotal total = ExampleJobs.Priced(new InteriorPainting()).Total;
        Assert.All(Enumerable.Range(0, 3), row => Assert.Equal(BulkQuotes.InCurrency(total), quotes.Prices(row)));
    }

    [Fact]
    public void Quote_ColumnsOfUnknowns_AreAsNoColumns()
    {
        byte[] codes = [ExteriorColumns.Unknown];
        BulkQuotes nothing = BulkQuotes.Inside(new() { Count = 1 });
        BulkQuotes unknown = BulkQuotes.Inside(new()
        {
            Count = 1,
            FloorArea = new[] { double.NaN },
            Bedrooms = codes,
            Condition = codes,
            HomeType = codes,
            Furnishing = codes,
            PaintType = codes,
            PaintGrade = codes,
            State = codes,
            YearBuilt = new ushort[1],
            Coats = new byte[1],
            Surfaces = new ushort[1],
        });
        Assert.Equal(nothing.Bits(0), unknown.Bits(0));
    }

    [Fact]
    public void Quote_EverySetOfSurfaces_IsTheEstimate()
    {
        InteriorHouses houses = new(32, seed: 17);
        for (int set = 0; set < houses.Count; set++)
        {
            houses.Surfaces[set] = (ushort)set;
        }

        BulkQuotes quotes = BulkQuotes.Inside(houses.Columns);
        AreTheirEstimates(houses, quotes, HomeEstimator.Default, AsOf);
        Assert.DoesNotContain(quotes.Issue, issue => issue != BulkIssue.None);
    }

    [Fact]
    public void Quote_MoreSurfacesOfOneHouse_CostMore()
    {
        ushort[] surfaces = [0b00001, 0b00011, 0b00111, 0b01111, 0b11111];
        double[] areas = [2000, 2000, 2000, 2000, 2000];
        BulkQuotes quotes = BulkQuotes.Inside(new() { Count = 5, FloorArea = areas, Surfaces = surfaces });
        Assert.All(Enumerable.Range(1, 4), row => Assert.True(quotes.Likely[row] > quotes.Likely[row - 1]));
    }

    [Fact]
    public void Quote_EmptyHouse_CostsLessThanAFurnishedOne()
    {
        byte[] furnishing = [(byte)Furnishing.Empty, (byte)Furnishing.Furnished, (byte)Furnishing.Crowded];
        BulkQuotes quotes = BulkQuotes.Inside(new() { Count = 3, Furnishing = furnishing });
        Assert.True(quotes.Likely[0] < quotes.Likely[1] && quotes.Likely[1] < quotes.Likely[2]);
    }

    [Fact]
    public void Quote_FinerThanAMillionth_IsSnappedAsAtTheDoor()
    {
        double[] areas = [2400.00000049, 2400.00000051, 1234.5678905, 1000.0 / 3, 1, 1_000_000, 0.0000005 + 1];
        BulkQuotes quotes = BulkQuotes.Inside(new() { Count = areas.Length, FloorArea = areas });
        for (int row = 0; row < areas.Length; row++)
        {
            House house = new() { FloorArea = Area.FromSquareFeet(areas[row]) };
            Assert.Equal(BulkQuotes.InCurrency(ExampleJobs.Priced(new InteriorPainting { House = house }).Total), quotes.Prices(row));
        }
    }

    [Fact]
    public void Quote_AfterTheFirstCall_AllocatesNothing()
    {
        InteriorHouses houses = new(10_000, seed: 3);
        BulkQuotes quotes = new(houses.Count);
        HomeEstimator.Default.Quote(houses.Columns, quotes.Columns);
        new InteriorBulk(houses.Columns, quotes.Columns, AsOf, Prices).Price<OneWide>(0, houses.Count);
        long before = GC.GetAllocatedBytesForCurrentThread();
        HomeEstimator.Default.Quote(houses.Columns, quotes.Columns);
        new InteriorBulk(houses.Columns, quotes.Columns, AsOf, Prices).Price<OneWide>(0, houses.Count);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Quote_InParallel_IsTheSame()
    {
        InteriorHouses houses = new(2000, seed: 5);
        BulkQuotes alone = BulkQuotes.Inside(houses.Columns);
        Parallel.For(0, 8, _ =>
        {
            BulkQuotes together = BulkQuotes.Inside(houses.Columns);
            Assert.All(Enumerable.Range(0, houses.Count), row => Assert.Equal(alone.Bits(row), together.Bits(row)));
        });
    }

    [Fact]
    public void Quote_NoDate_IsTheBaseDateOfTheBook()
    {
        InteriorHouses houses = new(50, seed: 13);
        BulkQuotes undated = BulkQuotes.Inside(houses.Columns);
        BulkQuotes dated = BulkQuotes.Inside(houses.Columns, AsOf);
        Assert.All(Enumerable.Range(0, houses.Count), row => Assert.Equal(dated.Bits(row), undated.Bits(row)));
    }

    private static InteriorPrices PricesOf(PriceBook book) => new(new(book), new(book));

    private static PriceBook Changed(Action<System.Text.Json.Nodes.JsonObject> change) => ExampleBooks.Changed(change).PriceBook;

    private static void AreTheirEstimates<T>(PriceBook book)
        where T : unmanaged, ILane<T>
    {
        InteriorHouses houses = new(400, seed: 19);
        BulkQuotes quotes = new(houses.Count);
        new InteriorBulk(houses.Columns, quotes.Columns, AsOf, PricesOf(book)).Price<T>(0, houses.Count);
        AreTheirEstimates(houses, quotes, new(book), AsOf);
    }

    private static void AreTheirEstimates(InteriorHouses houses, BulkQuotes quotes, HomeEstimator estimator, DateOnly asOf)
    {
        for (int row = 0; row < houses.Count; row++)
        {
            InteriorPainting job = houses.Job(row) with { AsOf = asOf };
            bool priced = estimator.TryEstimate(job, out Estimate? estimate, out _);
            Assert.Equal(priced, quotes.Issue[row] == BulkIssue.None);
            Assert.True(
                BulkQuotes.InCurrency(estimate?.Total) == quotes.Prices(row) || (!priced && double.IsNaN(quotes.Likely[row])),
                $"{estimate?.Total.Range} alone, {quotes.Prices(row)} in bulk: {EstimatorJson.WriteJob(job)}");
        }
    }

    private static void EveryLengthIsTheHouseAlone<T>()
        where T : unmanaged, ILane<T>
    {
        InteriorHouses houses = new(LongestTail, seed: 1);
        BulkQuotes alone = new(LongestTail);
        for (int row = 0; row < LongestTail; row++)
        {
            new InteriorBulk(houses.Slice(row, 1), alone.Row(row), AsOf, Prices).Price<OneWide>(0, 1);
        }

        for (int length = 0; length <= LongestTail; length++)
        {
            BulkQuotes quotes = new(length);
            new InteriorBulk(houses.Slice(0, length), quotes.Columns, AsOf, Prices).Price<T>(0, length);
            for (int row = 0; row < length; row++)
            {
                Assert.True(alone.Bits(row) == quotes.Bits(row), $"row {row} of {length}: {quotes.Likely[row]:R}, alone {alone.Likely[row]:R}");
            }
        }
    }
}
