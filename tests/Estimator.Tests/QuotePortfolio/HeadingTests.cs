namespace Estimator.Tests.PortfolioSample;

public sealed class HeadingTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("floor_area_sqft", "2400", "floorArea", "2400 ft2")]
    [InlineData("floor_area_m2", "223", "floorArea", "223 m2")]
    [InlineData("floorAreaSqft", "2400", "floor_area_ft2", "2400.0")]
    [InlineData("paintable_area_m2", "100", "paintableArea", "100 m2")]
    [InlineData("floor_area_sqft", "\"2,400\"", "floorArea", "2400 Sq. Ft.")]
    [InlineData("floor_area_sqft", "223 m2", "floor_area_m2", "223")]
    [InlineData("floor_area_m2", "\"222,5\"", "floorArea", "222.5 square meters")]
    [InlineData("yearBuilt", "1950", "year_built", "1950")]
    [InlineData("homeType", "mobileHome", "building_type", "Mobile Home")]
    public void Spelling_MeansTheSame(string heading, string cell, string otherHeading, string otherCell)
    {
        QuotedRow one = _folder.Quote($"id,{heading}\n1,{cell}\n").Single();
        QuotedRow other = _folder.Quote($"id,{otherHeading}\n1,{otherCell}\n").Single();
        Assert.True(one.IsPriced);
        Assert.Equal(one, other);
        Assert.NotEqual(_folder.Quote("id\n1\n").Single().Likely, one.Likely);
    }

    [Theory]
    [InlineData("home_id,floor_area_sqft")]
    [InlineData("\"home_id\",\"floor_area_sqft\"")]
    public void ByteOrderMark_IsNoPartOfAName(string headings) =>
        Assert.Equal("A", _folder.Quote($"\uFEFF{headings}\nA,2400\n", "--id", "home_id").Single().Id);

    [Theory]
    [InlineData("2400")]
    [InlineData("2400 ft")]
    [InlineData("-3 ft2")]
    public void QuantityWithoutItsUnit_IsRefused(string cell)
    {
        QuotedRow quote = _folder.Quote($"id,floorArea\n1,{cell}\n").Single();
        Assert.Equal("NoUnit", quote.Issue);
        Assert.Contains("2400 ft2", quote.Detail, StringComparison.Ordinal);
        Assert.Contains("floorArea_sqft", quote.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("floor_area_m2", "\"2,400\"")]
    [InlineData("floor_area_sqft", "30 ft")]
    public void QuantityThatIsNotCertain_IsNoNumber(string heading, string cell) =>
        Assert.Equal("NotANumber", _folder.Quote($"id,{heading}\n1,{cell}\n").Single().Issue);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("name,color\nHill House,red\n")]
    [InlineData("stories,Stories\n1,2\n")]
    [InlineData("floor_area_sqft,floor_area_m2\n1,2\n")]
    [InlineData("\"stories\n1\n2\n")]
    public void TableWithoutItsColumns_IsRefused(string table)
    {
        _folder.Write("homes.csv", table);
        PortfolioCall call = PortfolioCall.Of("--in", _folder["homes.csv"], "--out", _folder["quotes.csv"]);
        Assert.Equal((2, ""), (call.Code, call.Out));
        Assert.NotEqual("", call.Error);
        Assert.Equal(["homes.csv"], _folder.Files);
    }

    [Fact]
    public void HeadingsOnly_GiveHeadingsOnly()
    {
        Assert.Empty(_folder.Quote("id,stories\n"));
        Assert.Equal("id,low,likely,high,issue,detail,book,version,asOf,formula\n", File.ReadAllText(_folder["quotes.csv"]));
    }

    [Fact]
    public void Id_IsTheNamedColumnOrNone()
    {
        Assert.Equal("x7", _folder.Quote("loan,id,stories\nx7,1,2\n", "--id", "loan").Single().Id);
        Assert.Equal("", _folder.Quote("loan,stories\nx7,2\n").Single().Id);
        Assert.Equal("low,likely,high,issue,detail,book,version,asOf,formula", File.ReadLines(_folder["quotes.csv"]).First());
        PortfolioCall call = PortfolioCall.Of("--in", _folder["homes.csv"], "--id", "lona");
        Assert.Equal(2, call.Code);
        Assert.Contains("loan", call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void Separator_IsSeenInTheFirstRow(char separator)
    {
        QuotedRow[] quotes = _folder.Quote("id,stories,siding\n1,2,wood\n\"a\nb\",2,wood\n".Replace(',', separator));
        Assert.Equal(["1", "a\nb"], quotes.Select(quote => quote.Id));
        Assert.All(quotes, quote => Assert.True(quote.IsPriced));
    }

    [Fact]
    public void TableWithoutSizes_IsRefusedWithWhatIsNotRead()
    {
        _folder.Write("homes.csv", "id,state,size of home\n1,CO,2400\n");
        PortfolioCall call = PortfolioCall.Plain(CancellationToken.None, "--in", _folder["homes.csv"]);
        Assert.Equal(2, call.Code);
        Assert.Contains("give floor_area_sqft or paintable_area_sqft, or --typical-size", call.Error, StringComparison.Ordinal);
        Assert.Contains("Not read: size of home.", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void LikelySlip_IsNamed()
    {
        _folder.Write("homes.csv", "id,stories,sidng\n1,2,wood\n");
        Assert.Contains("sidng (did you mean siding?)", PortfolioCall.Of("--in", _folder["homes.csv"]).Out, StringComparison.Ordinal);
    }
}
