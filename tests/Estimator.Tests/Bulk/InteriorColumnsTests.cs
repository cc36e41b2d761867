namespace Estimator.Tests;

/// <summary>Columns of another length, and one bad cell among good rows.</summary>
public class InteriorColumnsTests
{
    private const int Rows = 150;

    /// <summary>A column, cells it refuses, and the issue they are given.</summary>
    private static readonly Dictionary<string, (Action<InteriorHouses, int>[] Cells, BulkIssue Issue)> Bad = new()
    {
        ["FloorArea"] = (Cells(houses => houses.FloorArea, 0.99, 1_000_000.01, -1, 0, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue), BulkIssue.FloorAreaOutOfRange),
        ["Bedrooms"] = (Cells<byte>(houses => houses.Bedrooms, 21, 100, 254), BulkIssue.BedroomsOutOfRange),
        ["YearBuilt"] = (Cells<ushort>(houses => houses.YearBuilt, 1, 1599, 2027, ushort.MaxValue), BulkIssue.YearBuiltOutOfRange),
        ["Coats"] = (Cells<byte>(houses => houses.Coats, 6, 100, 255), BulkIssue.CoatsOutOfRange),
        ["Condition"] = (Cells<byte>(houses => houses.Condition, 3, 15, 254), BulkIssue.UnknownCode),
        ["HomeType"] = (Cells<byte>(houses => houses.HomeType, 4, 15, 254), BulkIssue.UnknownCode),
        ["Furnishing"] = (Cells<byte>(houses => houses.Furnishing, 3, 15, 254), BulkIssue.UnknownCode),
        ["PaintType"] = (Cells<byte>(houses => houses.PaintType, 13, 15, 254), BulkIssue.UnknownCode),
        ["PaintGrade"] = (Cells<byte>(houses => houses.PaintGrade, 3, 15, 254), BulkIssue.UnknownCode),
        ["State"] = (Cells<byte>(houses => houses.State, 51, 128, 254), BulkIssue.UnknownCode),
        ["Surfaces"] = (Cells<ushort>(houses => houses.Surfaces, 1 << (int)RoomSurface.Cabinets, 1 << (int)RoomSurface.Radiators, 0x8001), BulkIssue.UnknownCode),
    };

    private static readonly string[] Outputs = ["Low", "Likely", "High", "Issue"];

    public static TheoryData<string> Columns => new(Bad.Keys);

    public static TheoryData<string> AllColumns => new(Bad.Keys.Concat(Outputs));

    [Theory]
    [MemberData(nameof(Columns))]
    public void BadCell_HasItsIssueAndNoPriceAndOthersTheirs(string column)
    {
        BulkQuotes good = BulkQuotes.Inside(new InteriorHouses(Rows, seed: 2).Columns);
        foreach (Action<InteriorHouses, int> spoil in Bad[column].Cells)
        {
            foreach (int row in (int[])[0, 17, Rows - 1])
            {
                InteriorHouses houses = new(Rows, seed: 2);
                spoil(houses, row);
                BulkQuotes quotes = BulkQuotes.Inside(houses.Columns);
                Assert.Equal((double.NaN, double.NaN, double.NaN), quotes.Prices(row));
                Assert.Equal(Bad[column].Issue, quotes.Issue[row]);
                Assert.All(Enumerable.Range(0, Rows).Where(other => other != row), other => Assert.Equal(good.Bits(other), quotes.Bits(other)));
            }
        }
    }

    [Fact]
    public void SeveralBadCellsInARow_KeepTheFirst()
    {
        InteriorHouses houses = new(Rows, seed: 2);
        (houses.FloorArea[5], houses.Bedrooms[5], houses.Furnishing[5]) = (-1, 99, 99);
        (houses.Bedrooms[6], houses.Furnishing[6]) = (99, 99);
        BulkQuotes quotes = BulkQuotes.Inside(houses.Columns);
        Assert.Equal((BulkIssue.FloorAreaOutOfRange, BulkIssue.BedroomsOutOfRange), (quotes.Issue[5], quotes.Issue[6]));
    }

    [Fact]
    public void EveryRowBad_PricesNone()
    {
        InteriorHouses houses = new(Rows, seed: 2);
        Array.Fill(houses.Surfaces, ushort.MaxValue);
        BulkQuotes quotes = BulkQuotes.Inside(houses.Columns);
        Assert.All(quotes.Issue, issue => Assert.Equal(BulkIssue.UnknownCode, issue));
        Assert.All(quotes.Likely, likely => Assert.Equal(double.NaN, likely));
    }

    [Fact]
    public void RepairedRows_ForgetTheirIssue()
    {
        InteriorHouses houses = new(Rows, seed: 2);
        BulkQuotes quotes = new(Rows);
        Array.Fill(quotes.Issue, BulkIssue.UnknownCode);
        HomeEstimator.Default.Quote(houses.Columns, quotes.Columns);
        Assert.All(quotes.Issue, issue => Assert.Equal(BulkIssue.None, issue));
        Assert.All(quotes.Likely, likely => Assert.True(likely > 0));
    }

    [Fact]
    public void Bedrooms_AreAcceptedAsInAJob()
    {
        byte[] bedrooms = [.. Enumerable.Range(0, ExteriorColumns.Unknown).Select(number => (byte)number)];
        BulkQuotes quotes = BulkQuotes.Inside(new() { Count = bedrooms.Length, Bedrooms = bedrooms });
        Assert.All(bedrooms, number => Assert.Equal(
            HomeEstimator.Default.TryEstimate(new InteriorPainting { House = new() { Bedrooms = number } }, out Estimate? _, out _),
            quotes.Issue[number] == BulkIssue.None));
    }

    [Theory]
    [MemberData(nameof(AllColumns))]
    public void ColumnOfAnotherLength_ThrowsNamingIt(string column)
    {
        foreach (int length in (int[])[1, 3])
        {
            ArgumentException problem = Assert.Throws<ArgumentException>(column, () => Quote(2, column, length));
            Assert.Contains($"{length} rows", problem.Message);
            Assert.Contains("give 2", problem.Message);
        }
    }

    [Fact]
    public void EmptyColumns_AreAccepted() => Assert.All(Bad.Keys, column => Quote(2, column, 0));

    [Fact]
    public void EmptyOutputs_AreRefused() =>
        Assert.All(Outputs, column => Assert.Throws<ArgumentException>(column, () => Quote(2, column, 0)));

    [Fact]
    public void NoHouses_DoNothing() => Quote(0, "", 0);

    [Fact]
    public void NegativeCount_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Quote(-1, "", 0));

    [Theory]
    [InlineData("2004-12-31")]
    [InlineData("2036-04-01")]
    public void DateOutsideTheIndex_Throws(string date) => Assert.Throws<ArgumentOutOfRangeException>(
        "asOf", () => BulkQuotes.Inside(new() { Count = 1 }, DateOnly.Parse(date)));

    /// <summary>Quotes houses of which one column, in or out, has another length.</summary>
    private static void Quote(int count, string column, int length)
    {
        T[] Sized<T>(string name) => new T[name == column ? length : Math.Max(0, count)];
        InteriorColumns homes = new()
        {
            Count = count,
            FloorArea = Array.ConvertAll(Sized<double>("FloorArea"), _ => 1000.0),
            Bedrooms = Sized<byte>("Bedrooms"),
            Condition = Sized<byte>("Condition"),
            HomeType = Sized<byte>("HomeType"),
            Furnishing = Sized<byte>("Furnishing"),
            PaintType = Sized<byte>("PaintType"),
            PaintGrade = Sized<byte>("PaintGrade"),
            State = Sized<byte>("State"),
            YearBuilt = Sized<ushort>("YearBuilt"),
            Coats = Sized<byte>("Coats"),
            Surfaces = Sized<ushort>("Surfaces"),
        };
        BulkIssue[] issues = Sized<BulkIssue>("Issue");
        HomeEstimator.Default.Quote(homes, new()
        {
            Low = Sized<double>("Low"),
            Likely = Sized<double>("Likely"),
            High = Sized<double>("High"),
            Issue = issues,
        });
        Assert.All(issues, issue => Assert.Equal(BulkIssue.None, issue));
    }

    private static Action<InteriorHouses, int>[] Cells<T>(Func<InteriorHouses, T[]> column, params T[] cells) =>
        Array.ConvertAll(cells, cell => (Action<InteriorHouses, int>)((houses, row) => column(houses)[row] = cell));
}
