using System.Text;

namespace Estimator.Tests.PortfolioSample;

public sealed class BadRowTests : IDisposable
{
    private const string Columns = "id,floor_area_sqft,stories,siding,state,year_built,coats,condition,home_type,note";

    private static readonly (string Row, string Issue)[] Rows =
    [
        ("a,2000,2,wood,CO,1965,2,fair,detached,x", ""),
        ("b,many,2,wood,CO,1965,2,fair,detached,x", "NotANumber"),
        ("c,-5,2,wood,CO,1965,2,fair,detached,x", "Negative"),
        ("d,0.5,2,wood,CO,1965,2,fair,detached,x", "FloorAreaOutOfRange"),
        ("e,2000,7,wood,CO,1965,2,fair,detached,x", "StoriesOutOfRange"),
        ("f,2000,2,wod,CO,1965,2,fair,detached,x", "UnknownName"),
        ("g,2000,2,wood,ZZ,1965,2,fair,detached,x", "UnknownName"),
        ("h,2000,2,wood,CO,1200,2,fair,detached,x", "YearBuiltOutOfRange"),
        ("i,2000,2,wood,CO,99999,2,fair,detached,x", "YearBuiltOutOfRange"),
        ("j,2000,2,wood,CO,1965.5,2,fair,detached,x", "NotAWholeNumber"),
        ("k,2000,2,wood,CO,1965,9,fair,detached,x", "CoatsOutOfRange"),
        ("l,2000,2,wood,CO,1965,2,awful,detached,x", "UnknownName"),
        ("m,2000", ""),
        ("n,2000,2,wood,CO,1965,2,fair,detached,x,y,z", "TooManyFields"),
        ("o,2000,2,wood,CO,1965,2,fair,detached,x,,", ""),
        ("\"p, \"\"quoted\"\"\",\"2000\",2,wood,CO,1965,2,fair,detached,\"two\nlines\"", ""),
        ("q,2000,2,wood,CO,1965,2,fair,detached,\"open", "OpenQuote"),
        ("r,2000,2,\"wood,CO,1965,2,fair,detached,x", "OpenQuote"),
        ("s,2000,2,wood,CO,1965,2,fair,detached,6\" pipe", ""),
        (" t , 2000 ,2, Wood ,co,1965,2,fair,detached,x", ""),
        ("u," + new string('9', 5_000) + ",2,wood,CO,1965,2,fair,detached,x", "NotANumber"),
        ("v,2000,2,wood,CO,1965,2,fair,detached," + new string('x', 300_000), ""),
        ("w,2000,2,wood,CO,1965,2,fair,detached," + new string('y', 3_000_000), "RowTooLong"),
        ("w2,2000,2,wood,CO,1965,2,fair,detached,\"" + string.Concat(Enumerable.Repeat("a line\n", 40_000)) + "\"", "RowTooLong"),
        ("\"" + string.Concat(Enumerable.Repeat("w3\n", 600_000)) + "\",2000,2,wood,CO,1965,2,fair,detached,x", "RowTooLong"),
        ("w5,2000,2,wood,CO,1965,2,fair,detached,\"" + new string('\n', 300_000) + "\"", "RowTooLong"),
        ("w4,2000,2,wood,C\0O,1965,2,fair,detached,x", "NotText"),
        ("\0", "NotText"),
        ("x,NaN,2,wood,CO,1965,2,fair,detached,x", ""),
        ("y,1e999,2,wood,CO,1965,2,fair,detached,x", "NotANumber"),
        ("z,2.0e3,2,wood,CO,1965,2,fair,detached,x", ""),
    ];

    private readonly WorkFolder _folder = new();

    /// <summary>Far more than a chunk, so that it is not only the first one that is decoded.</summary>
    public static TheoryData<string> WideEncodings => ["utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    public void EveryKind_IsReportedAndCostsNoOtherRow(string lineEnd, bool mark)
    {
        string table = (mark ? "\uFEFF" : "") + Columns + lineEnd + string.Concat(Rows.Select(row => row.Row + lineEnd + lineEnd));
        QuotedRow[] quotes = _folder.Quote(table);
        Assert.Equal(Rows.Select(row => row.Issue), quotes.Select(quote => quote.Issue));
        Assert.Equal(
            ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p, \"quoted\"", "q", "r", "s", "t", "u", "v", "w", "w2", "w3", "w5", "w4", "\0", "x", "y", "z"],
            quotes.Select(quote => quote.Id));
        Assert.All(quotes, quote => Assert.Equal(quote.Issue.Length == 0, quote.IsPriced));
        Assert.All(quotes, quote => Assert.InRange(quote.Detail.Length, quote.IsPriced ? 0 : 1, 700));
        QuotedRow good = quotes[0];
        Assert.All(quotes.Where(quote => quote.Id is "o" or "p, \"quoted\"" or "s" or "t" or "v" or "z"), quote => Assert.Equal(good.Likely, quote.Likely));
    }

    [Fact]
    public void Detail_NamesColumnAndWhatIsAccepted()
    {
        QuotedRow[] quotes = _folder.Quote("id,siding,stories\n1,wod,2\n2,wood,4\n3,wood,two\n");
        Assert.Equal(
            ["siding: 'wod' is not known; did you mean wood?", "stories:", "stories: 'two' is not a number"],
            quotes.Zip((int[])[46, 8, 30], (quote, length) => quote.Detail[..length].Trim()));
        Assert.Contains("1, 1.5, 2, 2.5 or 3", quotes[1].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_AddUp()
    {
        _folder.Write("homes.csv", "id,siding\n1,wood\n2,wod\n3,\n4,wod\n");
        PortfolioCall call = PortfolioCall.Of("--in", _folder["homes.csv"]);
        Assert.Equal(0, call.Code);
        Assert.Contains("4 rows: 2 priced, 2 not.", call.Out, StringComparison.Ordinal);
        Assert.Contains("not priced because of siding: 2", call.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AllRowsBad_IsExitCodeOne()
    {
        _folder.Write("homes.csv", "id,siding\n1,wod\n");
        Assert.Equal(1, PortfolioCall.Of("--in", _folder["homes.csv"]).Code);
    }

    [Theory]
    [MemberData(nameof(WideEncodings))]
    public void WideEncoding_IsDecodedThroughout(string encoding)
    {
        string table = File.ReadAllText(_folder.ManyHomes(10));
        string[] expected = [.. _folder.Quote(table).Select(row => row.ToString())];
        File.WriteAllText(_folder["homes.csv"], table, Encoding.GetEncoding(encoding));
        Assert.Equal(0, PortfolioCall.Of("--in", _folder["homes.csv"], "--out", _folder["quotes.csv"]).Code);
        Assert.Equal(expected, QuotedRow.Read(_folder["quotes.csv"]).Select(row => row.ToString()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16WithoutMark_IsRefused(bool bigEndian)
    {
        File.WriteAllBytes(_folder["homes.csv"], new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes("id,stories\n1,2\n"));
        PortfolioCall call = PortfolioCall.Of("--in", _folder["homes.csv"], "--out", _folder["quotes.csv"]);
        Assert.Equal((2, ""), (call.Code, call.Out));
        Assert.Contains("UTF-8", call.Error, StringComparison.Ordinal);
        Assert.Equal(["homes.csv"], _folder.Files);
    }

    [Fact]
    public void OpenQuotes_InEveryRow_LoseNone()
    {
        string rows = string.Concat(Enumerable.Range(0, 3_000).Select(row => $"{row},2,\"wood\n"));
        QuotedRow[] quotes = _folder.Quote("id,stories,siding\n" + rows);
        Assert.Equal(Enumerable.Range(0, 3_000).Select(row => $"{row}"), quotes.Select(quote => quote.Id));
    }
}
