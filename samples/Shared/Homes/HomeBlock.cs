using Estimator;

namespace QuoteShared.Homes;

/// <summary>Some rows of a table of homes, column by column as the library takes them, with their quotes.</summary>
internal sealed class HomeBlock
{
    public const int Rows = 4096;

    /// <summary>Bytes of the longest identifier that is carried through; the column of a row group is one piece of memory.</summary>
    public const int LongestId = 1024;

    private const string IdName = "id";

    private readonly double[] _low = new double[Rows];
    private readonly double[] _likely = new double[Rows];
    private readonly double[] _high = new double[Rows];
    private readonly BulkIssue[] _issues = new BulkIssue[Rows];

    public HomeBlock()
    {
        foreach (double[] numbers in (double[][])[FloorArea, PaintableArea, Stories, Size])
        {
            Array.Fill(numbers, double.NaN);
        }

        foreach (byte[] codes in (byte[][])[Siding, Condition, HomeType, PaintType, PaintGrade, State, Bedrooms, Furnishing, Level])
        {
            Array.Fill(codes, HomeColumns.Unknown);
        }
    }

    public int Count { get; private set; }

    public bool IsFull => Count == Rows;

    /// <summary>Texts that are carried through to the quotes.</summary>
    public TextColumn Ids { get; } = new(Rows);

    public double[] FloorArea { get; } = new double[Rows];

    public double[] PaintableArea { get; } = new double[Rows];

    public double[] Stories { get; } = new double[Rows];

    /// <summary>The size of a remodel: square feet, pieces or feet, as its scope takes it.</summary>
    public double[] Size { get; } = new double[Rows];

    public byte[] Siding { get; } = new byte[Rows];

    public byte[] Condition { get; } = new byte[Rows];

    public byte[] HomeType { get; } = new byte[Rows];

    public byte[] PaintType { get; } = new byte[Rows];

    public byte[] PaintGrade { get; } = new byte[Rows];

    public byte[] State { get; } = new byte[Rows];

    /// <summary>ZIP codes as numbers; zero for unknown.</summary>
    public int[] Zip { get; } = new int[Rows];

    public byte[] Bedrooms { get; } = new byte[Rows];

    public byte[] Furnishing { get; } = new byte[Rows];

    public byte[] Level { get; } = new byte[Rows];

    /// <summary>Options by choice, where the table has columns of them.</summary>
    public Dictionary<string, byte[]> Choices { get; } = [];

    public ushort[] YearBuilt { get; } = new ushort[Rows];

    public byte[] Coats { get; } = new byte[Rows];

    /// <summary>What is wrong with a row, or remarkable about it; null for nothing.</summary>
    public Remark?[] Remarks { get; } = new Remark?[Rows];

    public ReadOnlySpan<double> Low => _low.AsSpan(0, Count);

    public ReadOnlySpan<double> Likely => _likely.AsSpan(0, Count);

    public ReadOnlySpan<double> High => _high.AsSpan(0, Count);

    public ReadOnlySpan<BulkIssue> Issues => _issues.AsSpan(0, Count);

    /// <summary>The columns of the rows as the library takes them: only those that a job asks for.</summary>
    public HomeColumns Homes(IReadOnlyList<HomeColumn> asked)
    {
        ReadOnlySpan<T> Of<T>(HomeColumn column, T[] cells) => asked.Contains(column) ? cells.AsSpan(0, Count) : [];
        bool hasSize = asked.Any(column => column is HomeColumn.Area or HomeColumn.Count or HomeColumn.Length);
        return new()
        {
            Count = Count,
            FloorArea = Of(HomeColumn.FloorArea, FloorArea),
            PaintableArea = Of(HomeColumn.PaintableArea, PaintableArea),
            Size = hasSize ? Size.AsSpan(0, Count) : [],
            Stories = Of(HomeColumn.Stories, Stories),
            Bedrooms = Of(HomeColumn.Bedrooms, Bedrooms),
            Siding = Of(HomeColumn.Siding, Siding),
            Condition = Of(HomeColumn.Condition, Condition),
            HomeType = Of(HomeColumn.HomeType, HomeType),
            Furnishing = Of(HomeColumn.Furnishing, Furnishing),
            PaintType = Of(HomeColumn.PaintType, PaintType),
            PaintGrade = Of(HomeColumn.PaintGrade, PaintGrade),
            Level = Of(HomeColumn.Level, Level),
            State = Of(HomeColumn.State, State),
            Zip = Zip.AsSpan(0, Count).ContainsAnyExcept(0) ? Of(HomeColumn.Zip, Zip) : [],
            YearBuilt = Of(HomeColumn.YearBuilt, YearBuilt),
            Coats = Of(HomeColumn.Coats, Coats),
            Choices = Choices.Count == 0 ? null : Choices.ToDictionary(one => one.Key, one => (ReadOnlyMemory<byte>)one.Value.AsMemory(0, Count)),
        };
    }

    /// <summary>Where the library leaves the quotes of the rows.</summary>
    public QuoteColumns Quotes => QuotesIn([]);

    /// <summary>The quotes with the groups they are added up in.</summary>
    public QuoteColumns QuotesIn(ReadOnlySpan<ushort> groups) => new()
    {
        Low = _low.AsSpan(0, Count),
        Likely = _likely.AsSpan(0, Count),
        High = _high.AsSpan(0, Count),
        Issue = _issues.AsSpan(0, Count),
        Group = groups,
    };

    public void Clear()
    {
        Ids.Clear();
        Remarks.AsSpan(0, Count).Clear();
        Count = 0;
    }

    /// <summary>Carries an identifier through; of one that is too long its beginning, and the row has no price.</summary>
    public void AddId(int row, ReadOnlySpan<byte> id)
    {
        Ids.Add(Utf8Text.Beginning(id, LongestId));
        if (id.Length > LongestId)
        {
            Add(row, new(ProblemCode.CellTooLong, IdName, $"{IdName}: longer than {LongestId} bytes, of which only the beginning is carried through"));
        }
    }

    /// <summary>Takes the rows that were filled in after <see cref="Count"/>.</summary>
    public void Take(int rows) => Count += rows;

    /// <summary>Says something about a row beside what was said before.</summary>
    public void Add(int row, Remark remark) => Remarks[row] = Remark.Join(Remarks[row], remark);

    /// <summary>Whether a row has a price.</summary>
    public bool IsPriced(int row) => Remarks[row] is not { IsProblem: true };

    /// <summary>Takes the price from a row of which a cell could not be read; it was priced without that cell.</summary>
    public void Refuse(int row)
    {
        (_low[row], _likely[row], _high[row]) = (double.NaN, double.NaN, double.NaN);
        _issues[row] = BulkIssue.UnknownCode;
    }
}
