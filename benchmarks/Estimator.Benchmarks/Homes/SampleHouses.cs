namespace Estimator.Benchmarks;

/// <summary>A portfolio of any size: the real homes over and over, each time a little larger or smaller, older or newer, in another condition.</summary>
/// <remarks>Deterministic. One attribute in ten is not known, on top of what the sample itself does not know.</remarks>
internal sealed class SampleHouses
{
    private const int Seed = 2025;
    private const double LeastSize = 0.75;
    private const double MostSize = 1.25;
    private const int LastYear = 2025;
    private const int YearsApart = 10;

    public SampleHouses(int count)
    {
        Dice dice = new(count, Seed);
        RealHome[] homes = RealHomes.Read();
        RealHome Home(int row) => homes[row % homes.Length];
        double Size() => LeastSize + ((MostSize - LeastSize) * dice.Share());
        int Years() => dice.Below((2 * YearsApart) + 1) - YearsApart;
        FloorArea = dice.Column(row => dice.Maybe(Math.Round(Home(row).FloorArea * Size(), 1)));
        Stories = dice.Column(row => dice.Maybe(Home(row).Stories));
        Siding = dice.Column(row => dice.Maybe(Home(row).Siding));
        Condition = dice.Codes<Condition>();
        HomeType = dice.Column(row => dice.Maybe(Home(row).HomeType));
        State = dice.Column(row => dice.Maybe(Home(row).State));
        YearBuilt = dice.Column(row => dice.IsUnknown() ? (ushort)0 : (ushort)Math.Min(LastYear, Home(row).YearBuilt + Years()));
        Quotes = new(count);
    }

    public double[] FloorArea { get; }

    public double[] Stories { get; }

    public byte[] Siding { get; }

    public byte[] Condition { get; }

    public byte[] HomeType { get; }

    public byte[] State { get; }

    public ushort[] YearBuilt { get; }

    /// <summary>Room for their prices.</summary>
    public SampleQuotes Quotes { get; }

    public int Count => FloorArea.Length;

    /// <summary>All that <see cref="Outside"/> reads and <see cref="Quotes"/> is written to.</summary>
    public IReadOnlyList<Array> Arrays =>
        [FloorArea, Stories, Siding, Condition, HomeType, State, YearBuilt, Quotes.Low, Quotes.Likely, Quotes.High, Quotes.Issue];

    /// <summary>All of them for painting outside.</summary>
    public HomeColumns Outside => First(Count);

    /// <summary>All of them for painting their rooms.</summary>
    public HomeColumns Inside => new()
    {
        Count = Count,
        FloorArea = FloorArea,
        Condition = Condition,
        HomeType = HomeType,
        State = State,
        YearBuilt = YearBuilt,
    };

    /// <summary>The first <paramref name="count"/> of them for painting outside.</summary>
    public HomeColumns First(int count) => new()
    {
        Count = count,
        FloorArea = FloorArea.AsSpan(0, count),
        Stories = Stories.AsSpan(0, count),
        Siding = Siding.AsSpan(0, count),
        Condition = Condition.AsSpan(0, count),
        HomeType = HomeType.AsSpan(0, count),
        State = State.AsSpan(0, count),
        YearBuilt = YearBuilt.AsSpan(0, count),
    };

    /// <summary>A house as a job says it.</summary>
    public House House(int row) => new()
    {
        FloorArea = Area(FloorArea[row]),
        Stories = Number(Stories[row]),
        Siding = Named<Siding>(Siding[row]),
        Condition = Named<Condition>(Condition[row]),
        HomeType = Named<HomeType>(HomeType[row]),
        State = State[row] == HomeColumns.Unknown ? null : HomeEstimator.Default.States[State[row]],
        YearBuilt = YearBuilt[row] == 0 ? null : YearBuilt[row],
    };

    /// <summary>A cell of an area column as a job says it.</summary>
    public static Area? Area(double squareFeet) => double.IsNaN(squareFeet) ? null : Estimator.Area.FromSquareFeet(squareFeet);

    /// <summary>A cell of a number column as a job says it.</summary>
    public static double? Number(double number) => double.IsNaN(number) ? null : number;

    /// <summary>A cell of a code column as a job says it.</summary>
    public static T? Named<T>(byte code)
        where T : struct, Enum =>
        code == HomeColumns.Unknown ? null : (T)Enum.ToObject(typeof(T), code);
}
