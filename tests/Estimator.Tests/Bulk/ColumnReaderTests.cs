namespace Estimator.Tests;

/// <summary>One bad cell among good rows.</summary>
public class ColumnReaderTests
{
    private const int Rows = 150;

    /// <summary>A column, cells it refuses, and the issue they are given.</summary>
    private static readonly Dictionary<string, (Action<BulkHouses, int>[] Cells, BulkIssue Issue)> Bad = new()
    {
        ["FloorArea"] = (Numbers(houses => houses.FloorArea, 0.99, 1_000_000.01, -1, 0, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue), BulkIssue.FloorAreaOutOfRange),
        ["PaintableArea"] = (Numbers(houses => houses.PaintableArea, 0.99, 1_000_000.01, -1, 0, double.PositiveInfinity), BulkIssue.PaintableAreaOutOfRange),
        ["Stories"] = (Numbers(houses => houses.Stories, 0, 0.5, 1.25, 3.5, -1, 1e300, double.PositiveInfinity, double.NegativeInfinity), BulkIssue.StoriesOutOfRange),
        ["YearBuilt"] = (Cells<ushort>(houses => houses.YearBuilt, 1, 1599, 2027, ushort.MaxValue), BulkIssue.YearBuiltOutOfRange),
        ["Coats"] = (Cells<byte>(houses => houses.Coats, 6, 100, 255), BulkIssue.CoatsOutOfRange),
        ["Siding"] = (Cells<byte>(houses => houses.Siding, 10, 15, 16, 254), BulkIssue.UnknownCode),
        ["Condition"] = (Cells<byte>(houses => houses.Condition, 3, 15, 254), BulkIssue.UnknownCode),
        ["HomeType"] = (Cells<byte>(houses => houses.HomeType, 4, 15, 254), BulkIssue.UnknownCode),
        ["PaintType"] = (Cells<byte>(houses => houses.PaintType, 13, 15, 254), BulkIssue.UnknownCode),
        ["PaintGrade"] = (Cells<byte>(houses => houses.PaintGrade, 3, 15, 254), BulkIssue.UnknownCode),
        ["State"] = (Cells<byte>(houses => houses.State, 51, 128, 254), BulkIssue.UnknownCode),
        ["Findings"] = (Cells<ushort>(houses => houses.Findings, 1 << 9, 0x8001), BulkIssue.UnknownCode),
    };

    public static TheoryData<string> Columns => new(Bad.Keys);

    [Theory]
    [MemberData(nameof(Columns))]
    public void Read_BadCell_HasItsIssueAndNoPriceAndOthersTheirs(string column)
    {
        BulkQuotes good = BulkQuotes.Of(new BulkHouses(Rows, seed: 2).Columns);
        foreach (Action<BulkHouses, int> spoil in Bad[column].Cells)
        {
            foreach (int row in (int[])[0, 17, Rows - 1])
            {
                BulkHouses houses = new(Rows, seed: 2);
                spoil(houses, row);
                BulkQuotes quotes = BulkQuotes.Of(houses.Columns);
                Assert.Equal((double.NaN, double.NaN, double.NaN, Bad[column].Issue), (quotes.Low[row], quotes.Likely[row], quotes.High[row], quotes.Issue[row]));
                Assert.All(Enumerable.Range(0, Rows).Where(other => other != row), other => Assert.Equal(good.Bits(other), quotes.Bits(other)));
            }
        }
    }

    [Fact]
    public void Read_SeveralBadCellsInARow_KeepsTheFirst()
    {
        BulkHouses houses = new(Rows, seed: 2);
        (houses.FloorArea[5], houses.Stories[5], houses.Siding[5]) = (-1, 9, 99);
        (houses.Stories[6], houses.Siding[6]) = (9, 99);
        BulkQuotes quotes = BulkQuotes.Of(houses.Columns);
        Assert.Equal((BulkIssue.FloorAreaOutOfRange, BulkIssue.StoriesOutOfRange), (quotes.Issue[5], quotes.Issue[6]));
    }

    [Fact]
    public void Read_EveryRowBad_PricesNone()
    {
        BulkHouses houses = new(Rows, seed: 2);
        Array.Fill(houses.Coats, (byte)9);
        BulkQuotes quotes = BulkQuotes.Of(houses.Columns);
        Assert.All(quotes.Issue, issue => Assert.Equal(BulkIssue.CoatsOutOfRange, issue));
        Assert.All(quotes.Likely, likely => Assert.Equal(double.NaN, likely));
    }

    [Fact]
    public void Read_RepairedRows_ForgetTheirIssue()
    {
        BulkHouses houses = new(Rows, seed: 2);
        BulkQuotes quotes = new(Rows);
        Array.Fill(quotes.Issue, BulkIssue.UnknownCode);
        HomeEstimator.Default.Quote(houses.Columns, quotes.Columns);
        Assert.All(quotes.Issue, issue => Assert.Equal(BulkIssue.None, issue));
        Assert.All(quotes.Likely, likely => Assert.True(likely > 0));
    }

    [Fact]
    public void Read_YearAfterTheDate_IsAccepted()
    {
        ushort[] years = [2006, 2007, 1600];
        BulkQuotes quotes = BulkQuotes.Of(new() { Count = 3, YearBuilt = years }, new DateOnly(2005, 6, 30));
        Assert.Equal([BulkIssue.None, BulkIssue.YearBuiltOutOfRange, BulkIssue.None], quotes.Issue);
    }

    private static Action<BulkHouses, int>[] Numbers(Func<BulkHouses, double[]> column, params double[] cells) => Cells(column, cells);

    private static Action<BulkHouses, int>[] Cells<T>(Func<BulkHouses, T[]> column, params T[] cells) =>
        Array.ConvertAll(cells, cell => (Action<BulkHouses, int>)((houses, row) => column(houses)[row] = cell));
}
