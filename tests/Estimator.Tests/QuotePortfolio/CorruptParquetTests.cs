using ParquetSharp;

namespace Estimator.Tests.PortfolioSample;

/// <summary>Files that are not whole: refused with the file's name, wherever the fault is, and never without end.</summary>
public sealed class CorruptParquetTests : IDisposable
{
    private readonly WorkFolder _folder = new();
    private readonly byte[] _whole;
    private readonly QuotedRow[] _quotes;

    public CorruptParquetTests()
    {
        ParquetFile.Write(
            _folder["whole.parquet"],
            [new Column<int>("id"), new Column<double?>("floor_area_sqft"), new Column<string>("siding")],
            ParquetFile.Cells(1, 2, 3, 4, 5),
            ParquetFile.Cells<double?>(1000, null, 1500, 2000, 2500),
            ParquetFile.Cells<string?>("wood", null, "vinyl", "brick", "wood"));
        _whole = File.ReadAllBytes(_folder["whole.parquet"]);
        _quotes = Quote("whole.parquet").Quotes!;
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The numbers of rows in the footer are 5, which is 10 in its encoding, after the mark of a long number.</summary>
    [Fact]
    public async Task RowCountThatLies_IsRefused()
    {
        int[] counts = [.. Enumerable.Range(0, _whole.Length - 1).Where(at => _whole[at] == 0x16 && _whole[at + 1] == 10).Select(at => at + 1)];
        Assert.InRange(counts.Length, 5, 20);
        foreach (int at in counts)
        {
            foreach (byte other in (byte[])[0, 1, 2, 8, 9, 12, 100, 127])
            {
                Task<(PortfolioCall Call, QuotedRow[]? Quotes)> quote = Task.Run(() => Changed(at, other));
                await quote.WaitAsync(TimeSpan.FromSeconds(30));
                (PortfolioCall call, QuotedRow[]? quotes) = await quote;
                Assert.True(call.Code == 2 || quotes!.SequenceEqual(_quotes), $"{at}: {other}");
                Assert.True(call.Code == 0 || call.Error.Contains("homes.parquet", StringComparison.Ordinal), call.Error);
            }
        }
    }

    [Fact]
    public void ByteThatIsAnother_IsRefusedOrHarmless()
    {
        const int Step = 5;
        for (int at = 4; at < _whole.Length; at += Step)
        {
            (PortfolioCall call, QuotedRow[]? quotes) = Changed(at, (byte)(_whole[at] ^ 0x55));
            Assert.True(call.Code == 2 ? call.Error.Length > 0 && call.Out.Length == 0 : quotes!.Length == _quotes.Length, $"{at}: {call.Error}");
        }
    }

    [Fact]
    public void FileThatIsCut_IsRefused()
    {
        for (int length = 0; length < _whole.Length; length += 50)
        {
            File.WriteAllBytes(_folder["homes.parquet"], _whole[..length]);
            Assert.Equal(2, Quote("homes.parquet").Call.Code);
        }
    }

    [Fact]
    public void CorruptPage_IsNamedByItsRowGroup()
    {
        (PortfolioCall call, _) = Changed(4, 0xFF);
        Assert.Equal((2, ""), (call.Code, call.Out));
        Assert.Contains("row group 0", call.Error, StringComparison.Ordinal);
        Assert.Equal(_quotes, QuotedRow.Read(_folder["quotes.csv"]));
    }

    private (PortfolioCall Call, QuotedRow[]? Quotes) Changed(int at, byte other)
    {
        byte[] bytes = [.. _whole];
        bytes[at] = other;
        File.WriteAllBytes(_folder["homes.parquet"], bytes);
        return Quote("homes.parquet");
    }

    private (PortfolioCall Call, QuotedRow[]? Quotes) Quote(string file)
    {
        PortfolioCall call = PortfolioCall.Of("--in", _folder[file], "--out", _folder["quotes.csv"], "--threads", "1", "--restart");
        return (call, call.Code == 0 ? QuotedRow.Read(_folder["quotes.csv"]) : null);
    }
}
