namespace Estimator.Tests;

/// <summary>What a bulk call of any kind of job keeps.</summary>
public abstract class BulkSuite
{
    private const int LongestTail = 256;
    private const int Rows = 150;

    private static readonly string[] Outputs = ["Low", "Likely", "High", "Issue"];

    /// <summary>By column cells it refuses, and the issue they are given.</summary>
    private static readonly Dictionary<string, (double[] Cells, BulkIssue Issue)> Bad = new()
    {
        ["FloorArea"] = ([0.99, 1_000_000.01, -1, 0, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue], BulkIssue.FloorAreaOutOfRange),
        ["PaintableArea"] = ([0.99, 1_000_000.01, -1, 0, double.PositiveInfinity], BulkIssue.PaintableAreaOutOfRange),
        ["Size"] = ([0, -5, 1e12, double.PositiveInfinity], BulkIssue.SizeOutOfRange),
        ["Stories"] = ([0, 0.5, 1.25, 3.5, -1, 1e300, double.PositiveInfinity, double.NegativeInfinity], BulkIssue.StoriesOutOfRange),
        ["Bedrooms"] = ([21, 100, 254], BulkIssue.BedroomsOutOfRange),
        ["YearBuilt"] = ([1, 1599, 2027, ushort.MaxValue], BulkIssue.YearBuiltOutOfRange),
        ["Coats"] = ([6, 100, 255], BulkIssue.CoatsOutOfRange),
        ["Siding"] = ([10, 15, 16, 254], BulkIssue.UnknownCode),
        ["Condition"] = ([3, 15, 254], BulkIssue.UnknownCode),
        ["HomeType"] = ([4, 15, 254], BulkIssue.UnknownCode),
        ["Furnishing"] = ([3, 15, 254], BulkIssue.UnknownCode),
        ["PaintType"] = ([13, 15, 254], BulkIssue.UnknownCode),
        ["PaintGrade"] = ([3, 15, 254], BulkIssue.UnknownCode),
        ["Level"] = ([3, 15, 254], BulkIssue.UnknownCode),
        ["State"] = ([51, 128, 254], BulkIssue.UnknownCode),
        ["Zip"] = ([100_000, -1, int.MaxValue, int.MinValue], BulkIssue.ZipOutOfRange),
        ["Findings"] = ([1 << 9, 0x8001], BulkIssue.UnknownCode),
        ["Surfaces"] = ([1 << 10, 0x8001], BulkIssue.UnknownCode),
    };

    /// <summary>Random homes of the kind.</summary>
    private protected abstract BulkHomes Homes(int count, int seed);

    /// <summary>Prices some homes in lanes of one width.</summary>
    private protected abstract void Price<T>(BulkHomes homes, int start, int length, in QuoteColumns quotes)
        where T : unmanaged, ILane<T>;

    [Fact]
    public void Quote_EveryLengthOneWide_IsTheHouseAlone() => EveryLengthIsTheHouseAlone<OneWide>();

    [LaneFact<FourWide>]
    public void Quote_EveryLengthFourWide_IsTheHouseAlone() => EveryLengthIsTheHouseAlone<FourWide>();

    [LaneFact<EightWide>]
    public void Quote_EveryLengthEightWide_IsTheHouseAlone() => EveryLengthIsTheHouseAlone<EightWide>();

    [LaneFact<SixteenWide>]
    public void Quote_EveryLengthSixteenWide_IsTheHouseAlone() => EveryLengthIsTheHouseAlone<SixteenWide>();

    [Theory]
    [InlineData("2025-06-30")]
    [InlineData("2005-01-01")]
    [InlineData("2036-03-31")]
    public void Quote_RandomHomes_AreTheirEstimates(string date)
    {
        BulkHomes homes = Homes(300, seed: 7);
        AreTheirEstimates(homes, DateOnly.Parse(date), job => job);
    }

    /// <summary>What a template says holds for all, and a column says what differs.</summary>
    [Theory]
    [InlineData(Performer.Self)]
    [InlineData(Performer.Contractor)]
    public void Quote_ByTemplate_IsTheTemplateWithWhatTheColumnsSay(Performer performer)
    {
        DateOnly date = new(2024, 3, 31);
        AreTheirEstimates(Homes(100, seed: 23), date, job => job with { Performer = performer, House = job.House with { OwnersAssociation = true } });
    }

    [Fact]
    public void Quote_NoColumns_IsTheTemplate()
    {
        BulkQuotes quotes = BulkQuotes.Of(Homes(1, 1).Template, new() { Count = 3 });
        EstimateTotal total = HomeEstimator.Default.Estimate(Homes(1, 1).Template).Total;
        Assert.All(Enumerable.Range(0, 3), row => Assert.Equal((BulkIssue.None, BulkQuotes.InCurrency(total)), (quotes.Issue[row], quotes.Prices(row))));
    }

    [Fact]
    public void Quote_ColumnsOfUnknowns_AreAsNoColumns()
    {
        BulkHomes homes = Homes(3, seed: 1);
        homes.Forget();
        BulkQuotes nothing = BulkQuotes.Of(homes.Template, new() { Count = 3 });
        BulkQuotes unknown = BulkQuotes.Of(homes.Template, homes.Columns);
        Assert.All(Enumerable.Range(0, 3), row => Assert.Equal(nothing.Bits(row), unknown.Bits(row)));
    }

    /// <summary>A row that says nothing is as the template says.</summary>
    [Fact]
    public void Quote_UnknownCells_AreAsTheTemplateSays()
    {
        BulkHomes homes = Homes(2, seed: 3);
        Job template = homes.Job(1);
        homes.Forget();
        BulkQuotes quotes = BulkQuotes.Of(template, homes.Columns);
        Assert.Equal(BulkQuotes.InCurrency(HomeEstimator.Default.Estimate(template).Total), quotes.Prices(0));
    }

    [Fact]
    public void Quote_BadCell_HasItsIssueAndNoPriceAndOthersTheirs()
    {
        BulkHomes well = Homes(Rows, seed: 2);
        BulkQuotes good = BulkQuotes.Of(well.Template, well.Columns);
        foreach ((string column, (double[] cells, BulkIssue issue)) in Bad.Where(bad => IsAsked(bad.Key)))
        {
            foreach ((double cell, int row) in cells.SelectMany(_ => (int[])[0, 17, Rows - 1], (cell, row) => (cell, row)))
            {
                BulkHomes homes = Homes(Rows, seed: 2);
                homes.Spoil(column, row, cell);
                BulkQuotes quotes = BulkQuotes.Of(homes.Template, homes.Columns);
                Assert.Equal((double.NaN, double.NaN, double.NaN, issue), (quotes.Low[row], quotes.Likely[row], quotes.High[row], quotes.Issue[row]));
                Assert.All(Enumerable.Range(0, Rows).Where(other => other != row), other => Assert.Equal(good.Bits(other), quotes.Bits(other)));
            }
        }
    }

    [Fact]
    public void Quote_EveryRowBad_PricesNone()
    {
        BulkHomes homes = Homes(Rows, seed: 2);
        Array.Fill(homes.YearBuilt, (ushort)1);
        BulkQuotes quotes = BulkQuotes.Of(homes.Template, homes.Columns);
        Assert.All(quotes.Issue, issue => Assert.Equal(BulkIssue.YearBuiltOutOfRange, issue));
        Assert.All(quotes.Likely, likely => Assert.Equal(double.NaN, likely));
    }

    [Fact]
    public void Quote_RepairedRows_ForgetTheirIssue()
    {
        BulkHomes homes = Homes(Rows, seed: 2);
        BulkQuotes quotes = new(Rows);
        Array.Fill(quotes.Issue, BulkIssue.UnknownCode);
        HomeEstimator.Default.Quote(homes.Template, homes.Columns, quotes.Columns);
        Assert.All(quotes.Issue, issue => Assert.Equal(BulkIssue.None, issue));
        Assert.All(quotes.Likely, likely => Assert.True(likely > 0));
    }

    [Fact]
    public void Quote_ColumnOfAnotherLength_ThrowsNamingIt()
    {
        foreach (string column in Bad.Keys.Where(IsAsked).Concat(Outputs))
        {
            foreach (int length in (int[])[1, 3])
            {
                ArgumentException problem = Assert.Throws<ArgumentException>(column, () => QuoteSized(2, column, length));
                Assert.Contains($"{length} rows", problem.Message);
                Assert.Contains("give 2", problem.Message);
            }
        }
    }

    [Fact]
    public void Quote_ColumnTheKindDoesNotDependOn_ThrowsNamingIt()
    {
        string[] others = [.. Bad.Keys.Where(column => !IsAsked(column))];
        Assert.NotEmpty(others);
        Assert.All(others, column => Assert.Contains(
            "does not depend", Assert.Throws<ArgumentException>(column, () => QuoteSized(2, column, 2)).Message));
    }

    [Fact]
    public void Quote_NoHomes_DoesNothing() => QuoteSized(0, "", 0);

    [Fact]
    public void Quote_NegativeCount_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => QuoteSized(-1, "", 0));

    [Theory]
    [InlineData("2004-12-31")]
    [InlineData("2036-04-01")]
    public void Quote_TemplateThatCannotBePriced_ThrowsItsIssues(string date)
    {
        Job template = Homes(1, 1).Template with { AsOf = DateOnly.Parse(date) };
        EstimateException problem = Assert.Throws<EstimateException>(() => BulkQuotes.Of(template, new() { Count = 1 }));
        Assert.Equal("asOf", Assert.Single(problem.Issues).Path);
    }

    [Fact]
    public void Quote_AfterTheFirstCall_AllocatesNothing()
    {
        BulkHomes homes = Homes(5_000, seed: 3);
        BulkQuotes quotes = new(homes.Count);
        HomeColumns columns = homes.Columns;
        HomeEstimator.Default.Quote(homes.Template, columns, quotes.Columns);
        long before = GC.GetAllocatedBytesForCurrentThread();
        HomeEstimator.Default.Quote(homes.Template, columns, quotes.Columns);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Quote_InParallel_IsTheSame()
    {
        BulkHomes homes = Homes(1000, seed: 5);
        BulkQuotes alone = BulkQuotes.Of(homes.Template, homes.Columns);
        Parallel.For(0, 4, _ =>
        {
            BulkQuotes together = BulkQuotes.Of(homes.Template, homes.Columns);
            Assert.All(Enumerable.Range(0, homes.Count), row => Assert.Equal(alone.Bits(row), together.Bits(row)));
        });
    }

    /// <summary>Quotes homes of which one column, in or out, has another length; of the columns that the kind does not ask for only that one.</summary>
    private void QuoteSized(int count, string column, int length)
    {
        ReadOnlySpan<T> In<T>(string name, T cell)
        {
            T[] cells = new T[name == column ? length : IsAsked(name) ? Math.Max(0, count) : 0];
            Array.Fill(cells, cell);
            return cells;
        }

        Span<T> Out<T>(string name) => new T[name == column ? length : Math.Max(0, count)];
        HomeColumns homes = new()
        {
            Count = count,
            FloorArea = In("FloorArea", 1000.0),
            PaintableArea = In("PaintableArea", 1000.0),
            Size = In("Size", double.NaN),
            Stories = In("Stories", 1.0),
            Bedrooms = In("Bedrooms", (byte)1),
            Siding = In("Siding", (byte)0),
            Condition = In("Condition", (byte)0),
            HomeType = In("HomeType", (byte)0),
            Furnishing = In("Furnishing", (byte)0),
            PaintType = In("PaintType", (byte)0),
            PaintGrade = In("PaintGrade", (byte)0),
            Level = In("Level", (byte)0),
            State = In("State", (byte)0),
            Zip = In("Zip", 80202),
            YearBuilt = In("YearBuilt", (ushort)0),
            Coats = In("Coats", (byte)0),
            Findings = In("Findings", (ushort)0),
            Surfaces = In("Surfaces", (ushort)0),
        };
        Span<BulkIssue> issues = Out<BulkIssue>("Issue");
        HomeEstimator.Default.Quote(Homes(1, 1).Template, homes, new()
        {
            Low = Out<double>("Low"),
            Likely = Out<double>("Likely"),
            High = Out<double>("High"),
            Issue = issues,
        });
        Assert.Equal(-1, issues.IndexOfAnyExcept(BulkIssue.None));
    }

    private bool IsAsked(string column) => Homes(1, 1).Asked.UseOf(Enum.Parse<HomeColumn>(column)) is not null;

    private static void AreTheirEstimates(BulkHomes homes, DateOnly asOf, Func<Job, Job> change)
    {
        BulkQuotes quotes = BulkQuotes.Of(change(homes.Template) with { AsOf = asOf }, homes.Columns);
        for (int row = 0; row < homes.Count; row++)
        {
            Job job = change(homes.Job(row)) with { AsOf = asOf };
            bool priced = HomeEstimator.Default.TryEstimate(job, out Estimate? estimate, out _);
            Assert.Equal(priced, quotes.Issue[row] == BulkIssue.None);
            Assert.True(
                BulkQuotes.InCurrency(estimate?.Total) == quotes.Prices(row) || (!priced && double.IsNaN(quotes.Likely[row])),
                $"{estimate?.Total.Range} alone, {quotes.Prices(row)} in bulk: {EstimatorJson.WriteJob(job)}");
        }
    }

    private void EveryLengthIsTheHouseAlone<T>()
        where T : unmanaged, ILane<T>
    {
        BulkHomes homes = Homes(LongestTail, seed: 1);
        BulkQuotes alone = new(LongestTail);
        for (int row = 0; row < LongestTail; row++)
        {
            Price<OneWide>(homes, row, 1, alone.Row(row));
        }

        for (int length = 0; length <= LongestTail; length++)
        {
            BulkQuotes quotes = new(length);
            Price<T>(homes, 0, length, quotes.Columns);
            for (int row = 0; row < length; row++)
            {
                Assert.True(alone.Bits(row) == quotes.Bits(row), $"row {row} of {length}: {quotes.Likely[row]:R}, alone {alone.Likely[row]:R}");
            }
        }
    }
}
