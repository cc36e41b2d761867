using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ParquetSharp;

namespace Estimator.Tests.Service;

public class PortfolioTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Homes = "id,floor_area_sqft,stories,siding,state\na,2400,2,wood,CO\nb,1800,1,vinyl,OH\nc,-5,1,vinyl,OH\n";

    [Fact]
    public async Task Csv_IsPricedLikeSingleJobs()
    {
        using HttpResponseMessage response = await service.PostAsync("/v1/portfolios", Homes, "text/csv");
        string[][] rows = Rows(await response.Content.ReadAsStringAsync());
        Estimate single = HomeEstimator.Default.Estimate(new ExteriorPainting
        {
            House = new() { FloorArea = Area.FromSquareFeet(2400), Stories = 2, Siding = Siding.Wood, State = "CO" },
        });
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(4, rows.Length);
        Assert.Equal(single.Total.Likely, decimal.Parse(rows[1][2], CultureInfo.InvariantCulture));
        Assert.Equal(("c", ""), (rows[3][0], rows[3][2]));
    }

    [Fact]
    public async Task Parquet_GivesTheSameQuotes()
    {
        using HttpResponseMessage fromCsv = await service.PostAsync("/v1/portfolios", Homes, "text/csv");
        using ByteArrayContent table = new(Parquet());
        table.Headers.ContentType = new("application/vnd.apache.parquet");
        using HttpResponseMessage fromParquet = await service.Client.PostAsync("/v1/portfolios", table);
        Assert.Equal(Rows(await fromCsv.Content.ReadAsStringAsync()).Take(3), Rows(await fromParquet.Content.ReadAsStringAsync()).Take(3));
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(150_000)]
    public async Task ManyHomes_AreQuotedInOrder(int homes)
    {
        StringBuilder table = new("id,floor_area_sqft\n");
        for (int row = 0; row < homes; row++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{row},{1000 + (row % 2000)}\n");
        }

        using HttpResponseMessage response = await service.PostAsync("/v1/portfolios?job=interior", table.ToString(), "text/csv");
        string[][] rows = Rows(await response.Content.ReadAsStringAsync());
        Assert.Equal(Enumerable.Range(0, homes), rows.Skip(1).Select(row => int.Parse(row[0], CultureInfo.InvariantCulture)));
        Assert.All(rows.Skip(1), row => Assert.NotEmpty(row[2]));
    }

    [Fact]
    public async Task RowGroups_AreQuotedAllOfThem()
    {
        using HttpResponseMessage response = await PostAsync(Parquet(groups: 3), "application/vnd.apache.parquet");
        string[][] rows = Rows(await response.Content.ReadAsStringAsync());
        Assert.Equal(["id", "a", "b", "a", "b", "a", "b"], rows.Select(row => row[0]));
        Assert.Equal(rows[1], rows[5]);
    }

    [Fact]
    public async Task BrokenLastRowGroup_IsRefused_AndNotHalfAnAnswer()
    {
        byte[] table = Parquet(groups: 2);

        // Both begin alike, the first one after the four letters of the format.
        byte[] begin = table[4..20];
        table.AsSpan(table.AsSpan().LastIndexOf(begin), begin.Length).Fill(byte.MaxValue);
        using HttpResponseMessage response = await PostAsync(table, "application/vnd.apache.parquet");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("row group 1", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TableWithoutAType_IsCsv()
    {
        using HttpResponseMessage response = await PostAsync(System.Text.Encoding.UTF8.GetBytes(Homes), null);
        Assert.Equal(4, Rows(await response.Content.ReadAsStringAsync()).Length);
    }

    [Fact]
    public async Task TableWithoutHomes_HasItsHeading()
    {
        using HttpResponseMessage response = await service.PostAsync("/v1/portfolios", "id,floor_area_sqft\n", "text/csv");
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("id,", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?job=roof", "a,b\n1,2\n", "'roof' is not known")]
    [InlineData("", "colour\nred\n", "floor_area")]
    [InlineData("?id=number", Homes, "number")]
    public async Task TableThatCannotBePriced_IsRefusedInWords(string query, string table, string said)
    {
        using HttpResponseMessage response = await service.PostAsync("/v1/portfolios" + query, table, "text/csv");
        string problem = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(said, (string?)JsonNode.Parse(problem)!["detail"], StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenParquet_IsRefusedWithoutThePathOfTheFile()
    {
        using ByteArrayContent table = new("PAR1 and no more"u8.ToArray());
        table.Headers.ContentType = new("application/vnd.apache.parquet");
        using HttpResponseMessage response = await service.Client.PostAsync("/v1/portfolios", table);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain(Path.GetTempPath(), await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string[][] Rows(string csv) => [.. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(','))];

    private async Task<HttpResponseMessage> PostAsync(byte[] body, string? type)
    {
        using ByteArrayContent table = new(body);
        table.Headers.ContentType = type is null ? null : new(type);
        return await service.Client.PostAsync("/v1/portfolios", table);
    }

    private static byte[] Parquet(int groups = 1)
    {
        using MemoryStream bytes = new();
        Column[] columns = [new Column<string>("id"), new Column<double>("floor_area_sqft"), new Column<int>("stories"), new Column<string>("siding"), new Column<string>("state")];
        using (ParquetFileWriter file = new(bytes, columns, leaveOpen: true))
        {
            for (int number = 0; number < groups; number++)
            {
                using RowGroupWriter group = file.AppendRowGroup();
                Write(group, ["a", "b"]);
                Write(group, [2400d, 1800d]);
                Write(group, [2, 1]);
                Write(group, ["wood", "vinyl"]);
                Write(group, ["CO", "OH"]);
            }

            file.Close();
        }

        return bytes.ToArray();
    }

    private static void Write<T>(RowGroupWriter group, T[] values)
    {
        using LogicalColumnWriter<T> column = group.NextColumn().LogicalWriter<T>();
        column.WriteBatch(values);
    }
}
