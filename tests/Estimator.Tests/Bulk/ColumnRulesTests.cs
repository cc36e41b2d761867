namespace Estimator.Tests;

public class ColumnRulesTests
{
    private static readonly string[] Inputs =
    [
        "FloorArea", "PaintableArea", "Stories", "Siding", "Condition", "HomeType", "PaintType", "PaintGrade", "State", "YearBuilt", "Coats", "Findings",
    ];

    private static readonly string[] Outputs = ["Low", "Likely", "High", "Issue"];

    public static TheoryData<string, int> WrongLengths
    {
        get
        {
            TheoryData<string, int> data = [];
            foreach (string column in Inputs)
            {
                data.Add(column, 1);
                data.Add(column, 3);
            }

            foreach (string column in Outputs)
            {
                data.Add(column, 0);
                data.Add(column, 1);
                data.Add(column, 3);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(WrongLengths))]
    public void Check_ColumnOfAnotherLength_ThrowsNamingIt(string column, int length)
    {
        ArgumentException problem = Assert.Throws<ArgumentException>(column, () => Quote(2, column, length));
        Assert.Contains($"{length} rows", problem.Message);
        Assert.Contains("give 2", problem.Message);
    }

    [Fact]
    public void Check_EmptyColumns_AreAccepted() => Assert.All(Inputs, column => Quote(2, column, 0));

    [Fact]
    public void Check_NoHouses_DoesNothing() => Quote(0, "", 0);

    [Fact]
    public void Check_NegativeCount_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Quote(-1, "", 0));

    [Theory]
    [InlineData("2004-12-31")]
    [InlineData("2036-04-01")]
    public void Check_DateOutsideTheIndex_Throws(string date) => Assert.Throws<ArgumentOutOfRangeException>(
        "asOf", () => BulkQuotes.Of(new() { Count = 1 }, DateOnly.Parse(date)));

    /// <summary>Quotes houses of which one column, in or out, has another length.</summary>
    private static void Quote(int count, string column, int length)
    {
        T[] Sized<T>(string name) => new T[name == column ? length : Math.Max(0, count)];
        ExteriorColumns homes = new()
        {
            Count = count,
            FloorArea = Array.ConvertAll(Sized<double>("FloorArea"), _ => 1000.0),
            PaintableArea = Array.ConvertAll(Sized<double>("PaintableArea"), _ => 1000.0),
            Stories = Array.ConvertAll(Sized<double>("Stories"), _ => 1.0),
            Siding = Sized<byte>("Siding"),
            Condition = Sized<byte>("Condition"),
            HomeType = Sized<byte>("HomeType"),
            PaintType = Sized<byte>("PaintType"),
            PaintGrade = Sized<byte>("PaintGrade"),
            State = Sized<byte>("State"),
            YearBuilt = Sized<ushort>("YearBuilt"),
            Coats = Sized<byte>("Coats"),
            Findings = Sized<ushort>("Findings"),
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
}
