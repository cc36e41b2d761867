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
        Assert.Equal(own, Market(book));
        Assert.Equal(general, Market(ExampleBooks.Load(Without("driver.interiorPainting.market"))));
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

    private static Width Market(PriceBook book) => new InteriorPrices(new(book), new(book)).Job.Drivers[(int)CommonDriver.Market];

    private static string Without(string figure)
    {
        System.Text.Json.Nodes.JsonObject book = SmallBook.Node();
        Assert.True(book.At("figures").Remove(figure));
        return book.ToJsonString();
    }
}
