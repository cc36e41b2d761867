namespace Estimator.Tests;

public class JobPricesTests
{
    [Fact]
    public void Drivers_OfTheKind_GoBeforeThoseOfAllKinds()
    {
        PriceBook book = SmallBook.Book;
        Width own = Width.Of(book.Document.Figures["driver.interiorPainting.market"]);
        Width general = Width.Of(book.Document.Figures["driver.market"]);
        Assert.NotEqual(general, own);
        Assert.Equal(own, AllFirms(book), Close);
        Assert.Equal(general, AllFirms(ExampleBooks.Load(Without("driver.interiorPainting.market"))), Close);
    }

    [Theory]
    [InlineData("scope")]
    [InlineData("roomSize")]
    public void Drivers_NeitherOfTheKindNorOfAll_AreRefusedWithTheirId(string driver) => Assert.Equal(
        [$"figures.driver.interiorPainting.{driver}: it is missing, and there is no driver.{driver} either."],
        SmallBook.Refused(book => Assert.True(book.At("figures").Remove($"driver.interiorPainting.{driver}"))));

    [Fact]
    public void Drivers_OfAnotherKind_HaveNoWidth()
    {
        PriceBook book = SmallBook.Book;
        Assert.Equal(default, new InteriorPrices(new(book), new(book)).Job.Drivers[(int)CommonDriver.Stories]);
        Assert.Equal(default, new ExteriorPrices(new(book), new(book)).Job.Drivers[(int)CommonDriver.RoomSize]);
    }

    [Fact]
    public void Stock_IsToldInWords() => Assert.Equal(
        "mean of homes: good 35 %, fair 45 %, poor 20 %", new ExteriorPrices(new(SmallBook.Book), new(SmallBook.Book)).Job.Stock["condition.unknown"]);

    private static bool Close(Width one, Width other) => Math.Abs(one.Down - other.Down) + Math.Abs(one.Up - other.Up) < 1e-12;

    /// <summary>What bids of one kind of firm and the kinds of firms come to together.</summary>
    private static Width AllFirms(PriceBook book)
    {
        Width[] drivers = new InteriorPrices(new(book), new(book)).Job.Drivers;
        return drivers[(int)CommonDriver.Market].And(drivers[(int)CommonDriver.Performer]);
    }

    private static string Without(string figure)
    {
        System.Text.Json.Nodes.JsonObject book = SmallBook.Node();
        Assert.True(book.At("figures").Remove(figure));
        return book.ToJsonString();
    }
}
