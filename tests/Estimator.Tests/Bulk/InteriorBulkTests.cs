namespace Estimator.Tests;

public sealed class InteriorBulkTests : BulkSuite
{
    private static readonly InteriorPrices Prices = new(new(PriceBook.UnitedStates2025), new(PriceBook.UnitedStates2025));

    [Theory]
    [InlineData(7.5)]
    [InlineData(9.5)]
    [InlineData(12)]
    [InlineData(12.1)]
    [InlineData(17)]
    public void Quote_BookOfOtherHeights_IsTheEstimate(double feet)
    {
        HomeEstimator estimator = ExampleBooks.Changed(node => node.SetFigure("house.roomHeight", feet, feet, feet));
        InteriorHomes homes = new(100, seed: 19);
        BulkQuotes quotes = new(homes.Count);
        estimator.Quote(homes.Template, homes.Columns, quotes.Columns);
        Assert.All(Enumerable.Range(0, homes.Count), row => Assert.Equal(BulkQuotes.InCurrency(estimator.Estimate(homes.Job(row)).Total), quotes.Prices(row)));
    }

    /// <summary>A column of grades stands for what the template says of walls, ceilings and trim; a row that says nothing leaves it.</summary>
    [Fact]
    public void Quote_GradesBesidesATemplateOfGrades_AreThoseOfAllPaints()
    {
        InteriorPainting template = new() { CeilingPaint = new() { Grade = PaintGrade.Premium } };
        BulkQuotes quotes = BulkQuotes.Of(template, new() { Count = 2, PaintGrade = [(byte)PaintGrade.Economy, HomeColumns.Unknown] });
        Paint economy = new() { Grade = PaintGrade.Economy };
        InteriorPainting all = new() { Paint = economy, CeilingPaint = economy, TrimPaint = economy };
        Assert.Equal(BulkQuotes.InCurrency(HomeEstimator.Default.Estimate(all).Total), quotes.Prices(0));
        Assert.Equal(BulkQuotes.InCurrency(HomeEstimator.Default.Estimate(template).Total), quotes.Prices(1));
    }

    [Fact]
    public void Quote_TemplateOfCeilingsAndColors_IsItsEstimate()
    {
        InteriorPainting template = new()
        {
            CeilingHeight = Length.FromFeet(11),
            ColorChange = ColorChange.Strong,
            CeilingPaint = new() { Grade = PaintGrade.Premium },
            Surfaces = [RoomSurface.Walls, RoomSurface.Cabinets, RoomSurface.Closets, RoomSurface.Stairs, RoomSurface.Radiators],
            Findings = [RoomFinding.PopcornCeiling, RoomFinding.Wallpaper],
            Occupied = false,
            FullPrimer = true,
        };
        ushort[] years = [0, 1930, 1979, 1980, 2010];
        BulkQuotes quotes = BulkQuotes.Of(template, new() { Count = years.Length, YearBuilt = years });
        for (int row = 0; row < years.Length; row++)
        {
            InteriorPainting job = template with { House = new() { YearBuilt = years[row] == 0 ? null : years[row] } };
            Assert.Equal(BulkQuotes.InCurrency(HomeEstimator.Default.Estimate(job).Total), quotes.Prices(row));
        }
    }

    [Fact]
    public void Quote_TemplateThatListsRooms_Throws() => Assert.Throws<ArgumentException>(
        "template", () => BulkQuotes.Of(new InteriorPainting { Rooms = [new() { Kind = RoomKind.Bedroom }] }, new() { Count = 1 }));

    [Fact]
    public void Quote_MoreSurfacesOfOneHouse_CostMore()
    {
        ushort[] surfaces = [0b00001, 0b00011, 0b00111, 0b01111, 0b11111];
        double[] areas = [2000, 2000, 2000, 2000, 2000];
        BulkQuotes quotes = BulkQuotes.Of(new InteriorPainting(), new() { Count = 5, FloorArea = areas, Surfaces = surfaces });
        Assert.All(Enumerable.Range(1, 4), row => Assert.True(quotes.Likely[row] > quotes.Likely[row - 1]));
    }

    [Fact]
    public void Quote_EmptyHouse_CostsLessThanAFurnishedOne()
    {
        byte[] furnishing = [(byte)Furnishing.Empty, (byte)Furnishing.Furnished, (byte)Furnishing.Crowded];
        BulkQuotes quotes = BulkQuotes.Of(new InteriorPainting(), new() { Count = 3, Furnishing = furnishing });
        Assert.True(quotes.Likely[0] < quotes.Likely[1] && quotes.Likely[1] < quotes.Likely[2]);
    }

    [Fact]
    public void Quote_Bedrooms_AreAcceptedAsInAJob()
    {
        byte[] bedrooms = [.. Enumerable.Range(0, HomeColumns.Unknown).Select(number => (byte)number)];
        BulkQuotes quotes = BulkQuotes.Of(new InteriorPainting(), new() { Count = bedrooms.Length, Bedrooms = bedrooms });
        Assert.All(bedrooms, number => Assert.Equal(
            HomeEstimator.Default.TryEstimate(new InteriorPainting { House = new() { Bedrooms = number } }, out Estimate? _, out _),
            quotes.Issue[number] == BulkIssue.None));
    }

    private protected override BulkHomes Homes(int count, int seed) => new InteriorHomes(count, seed);

    private protected override void Price<T>(BulkHomes homes, int start, int length, in QuoteColumns quotes)
    {
        HomeColumns some = homes.Slice(start, length);
        BulkPlan plan = BulkPlan.Of(Prices, InteriorKind.TemplateOf((InteriorPainting)homes.Template, Prices), some.Filled);
        new BulkCall<InteriorPrices>(Prices, plan, some, quotes).Price<T>(0, length);
    }
}
