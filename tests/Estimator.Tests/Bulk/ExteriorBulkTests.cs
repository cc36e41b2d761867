namespace Estimator.Tests;

public sealed class ExteriorBulkTests : BulkSuite
{
    private static readonly ExteriorPrices Prices = new(new(PriceBook.UnitedStates2025), new(PriceBook.UnitedStates2025));

    [Fact]
    public void Quote_TemplateOfSurfacesPrimerAndMix_IsItsEstimate()
    {
        ExteriorPainting template = new()
        {
            House = new() { SidingMix = new() { Wood = 0.6, Brick = 0.4 }, Roof = Roof.Hip, AspectRatio = 2, StoryHeight = Length.FromFeet(9) },
            Surfaces = [ExteriorSurface.Siding, ExteriorSurface.Shutters],
            Shutters = 8,
            FullPrimer = true,
            Performer = Performer.Self,
        };
        double[] areas = [900, 2400, 5000];
        BulkQuotes quotes = BulkQuotes.Of(template, new() { Count = 3, FloorArea = areas });
        for (int row = 0; row < areas.Length; row++)
        {
            ExteriorPainting job = template with { House = template.House with { FloorArea = Area.FromSquareFeet(areas[row]) } };
            Assert.Equal(BulkQuotes.InCurrency(HomeEstimator.Default.Estimate(job).Total), quotes.Prices(row));
        }
    }

    /// <summary>A ZIP code goes before the state; one of another state has no price, and one of which nothing is known leaves the state.</summary>
    [Fact]
    public void Quote_ZipAndState_AreOnePlace()
    {
        byte colorado = (byte)HomeEstimator.Default.States.Index().Single(state => state.Item == "CO").Index;
        byte none = HomeColumns.Unknown;
        BulkQuotes quotes = BulkQuotes.Of(new ExteriorPainting { House = new() { State = "TX" } }, new() { Count = 5, State = [colorado, none, colorado, colorado, none], Zip = [80202, 80202, 10001, 901, 901] });
        Assert.Equal([BulkIssue.None, BulkIssue.None, BulkIssue.PlaceConflict, BulkIssue.None, BulkIssue.None], quotes.Issue);
        House[] houses = [new() { Zip = "80202" }, new() { Zip = "80202" }, new(), new() { State = "CO" }, new() { State = "TX" }];
        Assert.All([0, 1, 3, 4], row => Assert.Equal(BulkQuotes.InCurrency(HomeEstimator.Default.Estimate(new ExteriorPainting { House = houses[row] }).Total), quotes.Prices(row)));
    }

    /// <summary>A column of states stands for the template's ZIP code; a row that says nothing leaves it.</summary>
    [Fact]
    public void Quote_StateBesidesATemplateOfAZip_IsTheRowsState()
    {
        ExteriorPainting template = new() { House = new() { Zip = "80202" } };
        byte texas = (byte)HomeEstimator.Default.States.Index().Single(state => state.Item == "TX").Index;
        BulkQuotes quotes = BulkQuotes.Of(template, new() { Count = 2, State = [texas, HomeColumns.Unknown] });
        ExteriorPainting there = new() { House = new() { State = "TX" } };
        Assert.Equal(BulkQuotes.InCurrency(HomeEstimator.Default.Estimate(there).Total), quotes.Prices(0));
        Assert.Equal(BulkQuotes.InCurrency(HomeEstimator.Default.Estimate(template).Total), quotes.Prices(1));
    }

    [Fact]
    public void Quote_FinerThanAMillionth_IsSnappedAsAtTheDoor()
    {
        double[] areas = [2400.00000049, 2400.00000051, 1234.5678905, 1000.0 / 3, 1, 1_000_000, 0.0000005 + 1, 0.9999997, 1_000_000.0000003];
        BulkQuotes quotes = BulkQuotes.Of(new ExteriorPainting(), new() { Count = areas.Length, PaintableArea = areas });
        for (int row = 0; row < areas.Length; row++)
        {
            EstimateTotal total = ExampleJobs.Priced(new ExteriorPainting { PaintableArea = Area.FromSquareFeet(areas[row]) }).Total;
            Assert.Equal(BulkQuotes.InCurrency(total), quotes.Prices(row));
        }
    }

    [Fact]
    public void Quote_SeveralBadCellsInARow_KeepsTheFirst()
    {
        ExteriorHomes homes = new(10, seed: 2);
        (homes.FloorArea[5], homes.Stories[5], homes.Siding[5]) = (-1, 9, 99);
        (homes.Stories[6], homes.Siding[6]) = (9, 99);
        BulkQuotes quotes = BulkQuotes.Of(homes.Template, homes.Columns);
        Assert.Equal((BulkIssue.FloorAreaOutOfRange, BulkIssue.StoriesOutOfRange), (quotes.Issue[5], quotes.Issue[6]));
    }

    [Fact]
    public void Quote_YearAfterTheDate_IsAccepted()
    {
        ushort[] years = [2006, 2007, 1600];
        BulkQuotes quotes = BulkQuotes.Of(new ExteriorPainting { AsOf = new(2005, 6, 30) }, new() { Count = 3, YearBuilt = years });
        Assert.Equal([BulkIssue.None, BulkIssue.YearBuiltOutOfRange, BulkIssue.None], quotes.Issue);
    }

    [Fact]
    public void Plan_OfTheUsualHouse_PricesOnlyWhatItMayHave()
    {
        HomeColumns columns = new() { Count = 1, FloorArea = [2000.0], YearBuilt = [1950] };
        BulkPlan plan = BulkPlan.Of(Prices, ExteriorKind.TemplateOf(new(), Prices), columns.Filled);
        int[] measures = [.. plan.Rows.Rows.Select(row => row.Measure).Distinct()];
        Assert.Contains((int)ExteriorMeasure.LeadWall, measures);
        ExteriorMeasure[] unusual = [ExteriorMeasure.Mildew, ExteriorMeasure.FurtherCoats, ExteriorMeasure.Shutters, ExteriorMeasure.FullPrime, ExteriorMeasure.OwnTools];
        Assert.All(unusual, measure => Assert.DoesNotContain((int)measure, measures));
    }

    private protected override BulkHomes Homes(int count, int seed) => new ExteriorHomes(count, seed);

    private protected override void Price<T>(BulkHomes homes, int start, int length, in QuoteColumns quotes)
    {
        HomeColumns some = homes.Slice(start, length);
        BulkPlan plan = BulkPlan.Of(Prices, ExteriorKind.TemplateOf((ExteriorPainting)homes.Template, Prices), some.Filled);
        new BulkCall<ExteriorPrices>(Prices, plan, some, quotes).Price<T>(0, length);
    }
}
