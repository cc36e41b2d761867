using System.Globalization;
using ParquetSharp;

namespace Estimator.Tests.PortfolioSample;

/// <summary>Columns in forms that a CSV file has not: read as what they mean, or refused.</summary>
public sealed class ParquetFormTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void UnsignedIds_AreWrittenToTheLastDigit()
    {
        ParquetFile.Write(Path, [new Column<ulong?>("id"), new Column<uint>("year_built")], ParquetFile.Cells<ulong?>(ulong.MaxValue, null, 0), ParquetFile.Cells<uint>(1965, 1965, uint.MaxValue));
        QuotedRow[] rows = Quotes();
        Assert.Equal(["18446744073709551615", "", "0"], rows.Select(row => row.Id));
        Assert.Equal(["", "", "YearBuiltOutOfRange"], rows.Select(row => row.Issue));
        ParquetFile.Write(Path, [new Column<uint>("id")], ParquetFile.Cells(uint.MaxValue, 3_000_000_000));
        Assert.Equal(["4294967295", "3000000000"], Quotes().Select(row => row.Id));
    }

    [Fact]
    public void Dates_GiveTheirYear()
    {
        ParquetFile.Write(
            Path,
            [new Column<Date>("id"), new Column<Date?>("year_built")],
            ParquetFile.Cells<Date>(new(1975, 6, 1), new(1969, 12, 31), new(2000, 1, 1)),
            ParquetFile.Cells<Date?>(new Date(1975, 6, 1), null, new Date(1900, 1, 1)));
        AssertAre("id,year_built\n1975-06-01,1975\n1969-12-31,\n2000-01-01,1900\n");
    }

    [Theory]
    [InlineData(TimeUnit.Millis, 86_400_000L)]
    [InlineData(TimeUnit.Micros, 86_400_000_000L)]
    [InlineData(TimeUnit.Nanos, 86_400_000_000_000L)]
    public void Times_GiveTheirYear(TimeUnit unit, long day)
    {
        using LogicalType time = LogicalType.Timestamp(false, unit);
        ParquetFile.WritePhysical(Path, "year_built", time, PhysicalType.Int64, -1, -1, 0, (day * 366) - 1, day * 365, long.MaxValue, long.MinValue);
        QuotedRow[] rows = Quotes();
        QuotedRow[] same = _folder.Quote("year_built\n1969\n1970\n1971\n1971\n");
        Assert.Equal(same.Select(row => row.Likely), rows.Take(4).Select(row => row.Likely));
        Assert.All(rows.Skip(4), row => Assert.True(row.Issue == "YearBuiltOutOfRange" || unit == TimeUnit.Nanos, row.Issue));
    }

    [Theory]
    [InlineData(TimeUnit.Millis, 1_000L, "1970-01-01T00:00:01.000Z", "1969-12-31T23:59:59.999Z", "-9223372036854775808")]
    [InlineData(TimeUnit.Micros, 1_000_000L, "1970-01-01T00:00:01.000000Z", "1969-12-31T23:59:59.999999Z", "-9223372036854775808")]
    [InlineData(TimeUnit.Nanos, 1_000_000_000L, "1970-01-01T00:00:01.000000000Z", "1969-12-31T23:59:59.999999999Z", "1677-09-21T00:12:43.145224192Z")]
    public void Times_AsIds_StayAsManyAsTheyAre(TimeUnit unit, long second, params string[] ids)
    {
        using LogicalType time = LogicalType.Timestamp(true, unit);
        ParquetFile.WritePhysical(Path, "id", time, PhysicalType.Int64, -1, second, -1, long.MinValue);
        Assert.Equal(ids, Quotes().Select(row => row.Id));
        using LogicalType local = LogicalType.Timestamp(false, unit);
        ParquetFile.WritePhysical(Path, "id", local, PhysicalType.Int64, -1, second, second + 1);
        Assert.Equal(ids[0].TrimEnd('Z'), Quotes()[0].Id);
        Assert.Equal(2, Quotes().Select(row => row.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("floor_area_sqft")]
    [InlineData("stories")]
    public void Dates_InOtherColumns_AreRefused(string column)
    {
        ParquetFile.Write(Path, [new Column<Date>(column)], ParquetFile.Cells(new Date(1975, 6, 1)));
        AssertRefused(column, "Date");
    }

    [Fact]
    public void Decimals_AreReadInEveryForm()
    {
        using LogicalType money = LogicalType.Decimal(9, 2);
        const string Same = "floor_area_sqft\n2000.50\n1.00\n1234567.89\n";
        ParquetFile.WritePhysical(Path, "floor_area_sqft", money, PhysicalType.Int32, -1, 200050, 100, 123456789);
        AssertAre(Same);
        ParquetFile.WritePhysical(Path, "floor_area_sqft", money, PhysicalType.Int64, -1, 200050L, 100, 123456789);
        AssertAre(Same);
        ParquetFile.Write(Path, [new Column<decimal>("floor_area_sqft", LogicalType.Decimal(28, 2))], ParquetFile.Cells(2000.50m, 1m, 1234567.89m));
        AssertAre(Same);
    }

    [Fact]
    public void Decimals_AsIds_KeepTheirDigits()
    {
        ParquetFile.Write(
            Path, [new Column<decimal?>("id", LogicalType.Decimal(28, 3))], ParquetFile.Cells<decimal?>(9007199254740993.125m, null, -0.5m, 0));
        Assert.Equal(["9007199254740993.125", "", "-0.500", "0.000"], Quotes().Select(row => row.Id));
        using LogicalType whole = LogicalType.Decimal(18, 0);
        ParquetFile.WritePhysical(Path, "id", whole, PhysicalType.Int64, -1, 999_999_999_999_999_999L);
        Assert.Equal("999999999999999999", Quotes().Single().Id);
    }

    [Fact]
    public unsafe void Decimals_OfMoreDigitsThanThereMayBe_AreRefused()
    {
        byte[] least = [0x80, .. new byte[15]];
        using LogicalType whole = LogicalType.Decimal(38, 0);
        fixed (byte* number = least)
        {
            ParquetFile.WritePhysical(Path, "id", whole, PhysicalType.FixedLenByteArray, least.Length, new FixedLenByteArray((nint)number));
        }

        AssertRefused("row group 0", "38 digits");
    }

    [Fact]
    public void Decimals_OfNoBytes_AreRefused()
    {
        using LogicalType whole = LogicalType.Decimal(38, 0);
        ParquetFile.WritePhysical(Path, "id", whole, PhysicalType.ByteArray, -1, default(ByteArray));
        AssertRefused("row group 0", "no bytes");
    }

    [Fact]
    public void LongTexts_CostTheirRowsThePrice()
    {
        string longest = new('a', 1024);
        string[] ids = [longest, longest + "b", new string('a', 1023) + "é", "  " + longest + "  "];
        string[] sidings = ["wood", "wood", "wood", new string('x', 5000)];
        ParquetFile.Write(Path, [new Column<string>("id"), new Column<string>("siding")], ParquetFile.Cells(ids), ParquetFile.Cells(sidings));
        QuotedRow[] rows = Quotes();
        Assert.Equal([longest, longest, new string('a', 1023), longest], rows.Select(row => row.Id));
        Assert.Equal(["", "CellTooLong", "CellTooLong", "CellTooLong"], rows.Select(row => row.Issue));
        Assert.Contains("siding", rows[3].Detail, StringComparison.Ordinal);
        QuotedRow[] same = _folder.Quote("id,siding\n" + string.Concat(ids.Take(3).Select(id => $"{id},wood\n")));
        Assert.Equal(same, rows.Take(3));
    }

    /// <summary>A dictionary says a long text once for thousands of rows.</summary>
    [Fact]
    public unsafe void LongText_InEveryRow_TakesNoMemory()
    {
        byte[] text = new byte[600_000];
        text.AsSpan().Fill((byte)'a');
        using LogicalType ofText = LogicalType.String();
        fixed (byte* start = text)
        {
            ByteArray[] ids = [.. Enumerable.Repeat(new ByteArray((nint)start, text.Length), 4096)];
            ParquetFile.WritePhysical(Path, "id", ofText, PhysicalType.ByteArray, -1, ids);
        }

        Assert.InRange(new FileInfo(Path).Length, 0, 1 << 20);
        PortfolioCall call = PortfolioCall.Of("--in", Path, "--out", _folder["quotes.csv"]);
        Assert.Equal((1, ""), (call.Code, call.Error));
        Assert.All(QuotedRow.Read(_folder["quotes.csv"]), row => Assert.Equal("CellTooLong", row.Issue));
    }

    [Fact]
    public void NumbersThatAreNoQuantity_CostTheirRowThePriceAndNoOther()
    {
        double[] cells = [2000, double.PositiveInfinity, double.NegativeInfinity, 1e300, -1e300, 0.5, double.MaxValue, double.Epsilon, 2000];
        foreach (string column in (string[])["floor_area_sqft", "floor_area_m2", "paintable_area_sqft", "stories", "year_built", "coats"])
        {
            ParquetFile.Write(Path, [new Column<double>(column)], ParquetFile.Cells(cells));
            AssertAre(column + "\n" + string.Concat(cells.Select(cell => (double.IsFinite(cell) ? cell.ToString("R", CultureInfo.InvariantCulture) : cell > 0 ? "Infinity" : "-Infinity") + "\n")));
        }
    }

    [Theory]
    [InlineData("tops", null)]
    [InlineData("Tops", "tops")]
    public void Choices_AreColumnsOfTheirNames(string heading, string? id)
    {
        ParquetFile.Write(
            Path,
            [new Column<int>("count"), new Column<double>("area_sqft"), new Column<string>(heading)],
            ParquetFile.Cells(1, 2, 3),
            ParquetFile.Cells<double>(200, 200, 200),
            ParquetFile.Cells<string?>("marble", null, "marbel"));
        string[] options = ["--job", "remodel:kitchen", .. id is null ? (string[])[] : ["--id", id]];
        PortfolioCall call = PortfolioCall.Of(["--in", Path, "--out", _folder["fromParquet.csv"], .. options]);
        Assert.Equal("", call.Error);
        QuotedRow[] same = _folder.Quote($"area_sqft,{heading}\n200,marble\n200,\n200,marbel\n", options);
        Assert.Equal(same, QuotedRow.Read(_folder["fromParquet.csv"]));
        Assert.NotEqual(same[1].Likely, same[0].Likely);
    }

    [Fact]
    public void Columns_OfOtherJobs_ArePassedOver()
    {
        Column[] columns = [new Column<double>("floor_area_sqft"), new Column<int>("bedrooms"), new Column<string>("level")];
        ParquetFile.Write(Path, columns, ParquetFile.Cells<double>(2000), ParquetFile.Cells(3), ParquetFile.Cells("x"));
        AssertAre("floor_area_sqft\n2000\n");
    }

    [Fact]
    public void Lists_OfChoices_AreRefused()
    {
        Column[] columns = [new Column<double>("area_sqft"), new Column<string[]>("tops")];
        ParquetFile.Write(Path, columns, ParquetFile.Cells<double>(200), ParquetFile.Cells<string[]>(["marble"]));
        PortfolioCall call = PortfolioCall.Of("--in", Path, "--job", "remodel:kitchen");
        Assert.Equal((2, ""), (call.Code, call.Out));
        Assert.Contains("The column tops holds lists", call.Error, StringComparison.Ordinal);
        Assert.Equal(0, PortfolioCall.Of("--in", Path, "--job", "remodel:deck").Code);
    }

    [Fact]
    public void Lists_AreRefusedWhereTheyAreRead()
    {
        ParquetFile.Write(Path, [new Column<double[]>("floor_area_sqft"), new Column<int>("id")], ParquetFile.Cells<double[]>([1, 2]), ParquetFile.Cells(1));
        AssertRefused("floor_area_sqft", "lists");
        ParquetFile.Write(Path, [new Column<double[]>("sales"), new Column<int>("id")], ParquetFile.Cells<double[]>([1, 2]), ParquetFile.Cells(1));
        Assert.True(Quotes().Single().IsPriced);
    }

    private string Path => _folder["homes.parquet"];

    private QuotedRow[] Quotes()
    {
        PortfolioCall call = PortfolioCall.Of("--in", Path, "--out", _folder["quotes.csv"]);
        Assert.Equal("", call.Error);
        return QuotedRow.Read(_folder["quotes.csv"]);
    }

    private void AssertAre(string csv) => Assert.Equal(_folder.Quote(csv), Quotes());

    private void AssertRefused(params string[] words)
    {
        PortfolioCall call = PortfolioCall.Of("--in", Path, "--out", _folder["quotes.csv"]);
        Assert.Equal((2, ""), (call.Code, call.Out));
        Assert.All(words, word => Assert.Contains(word, call.Error, StringComparison.Ordinal));
        Assert.DoesNotContain("quotes.csv", _folder.Files);
    }
}
