using System.Globalization;

namespace Estimator.Tests;

/// <summary>Random homes as columns, and each of them as a job of one kind.</summary>
internal abstract class BulkHomes
{
    protected const byte Unknown = HomeColumns.Unknown;

    protected BulkHomes(Asked asked, int count, int seed)
    {
        Asked = asked;
        Random random = new(seed);
        double Maybe(double value) => random.Next(4) == 0 ? double.NaN : value;
        T[] Column<T>(Func<T> cell) => [.. Enumerable.Range(0, count).Select(_ => cell())];
        byte[] Codes(int names) => Column(() => random.Next(4) == 0 ? Unknown : (byte)random.Next(names));
        ushort[] Bits(HomeColumn column) =>
            Column(() => random.Next(2) == 0 ? (ushort)0 : (ushort)random.Next(1 << (asked.UseOf(column)?.Into.Length ?? 1)));

        FloorArea = Column(() => Maybe(Math.Exp((random.NextDouble() * 6) + 5)));
        PaintableArea = Column(() => random.Next(4) == 0 ? Math.Exp(random.NextDouble() * 10) : double.NaN);
        Size = Column(() => double.NaN);
        Stories = Column(() => Maybe(1 + (random.Next(5) / 2.0)));
        Bedrooms = Codes(HomeLimits.MostBedrooms + 1);
        Siding = Codes(Key.Siding.Values.Length);
        Condition = Codes(Key.Condition.Values.Length);
        HomeType = Codes(Key.HomeType.Values.Length);
        Furnishing = Codes(Key.Furnishing.Values.Length);
        PaintType = Codes(Key.PaintType.Values.Length);
        PaintGrade = Codes(Key.PaintGrade.Values.Length);
        Level = Codes(Key.Level.Values.Length);
        State = Codes(HomeEstimator.Default.States.Count);
        YearBuilt = Column(() => random.Next(4) == 0 ? (ushort)0 : (ushort)random.Next(1880, 2026));
        Coats = Column(() => (byte)random.Next(HomeLimits.MostCoats + 1));
        Findings = Bits(HomeColumn.Findings);
        Surfaces = Bits(HomeColumn.Surfaces);
        Zip = [.. State.Select(state => random.Next(2) == 0 ? 0 : ZipIn(state, random))];
    }

    public Asked Asked { get; }

    /// <summary>What is the same for all of them: nothing is said.</summary>
    public abstract Job Template { get; }

    public int Count => FloorArea.Length;

    public double[] FloorArea { get; }

    public double[] PaintableArea { get; }

    public double[] Size { get; protected init; }

    public double[] Stories { get; }

    public byte[] Bedrooms { get; }

    public byte[] Siding { get; }

    public byte[] Condition { get; }

    public byte[] HomeType { get; }

    public byte[] Furnishing { get; }

    public byte[] PaintType { get; }

    public byte[] PaintGrade { get; }

    public byte[] Level { get; }

    public byte[] State { get; }

    public int[] Zip { get; }

    public ushort[] YearBuilt { get; }

    public byte[] Coats { get; }

    public ushort[] Findings { get; }

    public ushort[] Surfaces { get; }

    /// <summary>Options by choice; of remodels.</summary>
    public IReadOnlyDictionary<string, byte[]> Choices { get; protected init; } = new Dictionary<string, byte[]>();

    public HomeColumns Columns => Slice(0, Count);

    /// <summary>Some of the homes, in all columns that their kind asks for.</summary>
    public HomeColumns Slice(int start, int length)
    {
        ReadOnlySpan<T> Of<T>(HomeColumn column, T[] cells) => Asked.UseOf(column) is null ? [] : cells.AsSpan(start, length);
        return new()
        {
            Count = length,
            FloorArea = Of(HomeColumn.FloorArea, FloorArea),
            PaintableArea = Of(HomeColumn.PaintableArea, PaintableArea),
            Size = Of(HomeColumn.Size, Size),
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
            Zip = Of(HomeColumn.Zip, Zip),
            YearBuilt = Of(HomeColumn.YearBuilt, YearBuilt),
            Coats = Of(HomeColumn.Coats, Coats),
            Findings = Of(HomeColumn.Findings, Findings),
            Surfaces = Of(HomeColumn.Surfaces, Surfaces),
            Choices = Choices.ToDictionary(one => one.Key, one => (ReadOnlyMemory<byte>)one.Value.AsMemory(start, length)),
        };
    }

    /// <summary>A home as a job.</summary>
    public abstract Job Job(int row);

    /// <summary>Puts a cell that is not accepted into a column.</summary>
    public void Spoil(string column, int row, double cell)
    {
        switch (GetType().GetProperty(column)!.GetValue(this))
        {
            case double[] numbers:
                numbers[row] = cell;
                break;
            case byte[] codes:
                codes[row] = (byte)cell;
                break;
            case ushort[] numbers:
                numbers[row] = (ushort)cell;
                break;
            case int[] numbers:
                numbers[row] = (int)cell;
                break;
            default:
                throw new ArgumentException("There is no such column.", nameof(column));
        }
    }

    /// <summary>Makes every cell one of which nothing is known.</summary>
    public void Forget()
    {
        Array.ForEach([FloorArea, PaintableArea, Size, Stories], numbers => Array.Fill(numbers, double.NaN));
        Array.ForEach([Bedrooms, Siding, Condition, HomeType, Furnishing, PaintType, PaintGrade, Level, State], codes => Array.Fill(codes, Unknown));
        Array.ForEach([YearBuilt, Findings, Surfaces], Array.Clear);
        Array.Clear(Coats);
        Array.Clear(Zip);
        Array.ForEach([.. Choices.Values], codes => Array.Fill(codes, Unknown));
    }

    protected House House(int row) => new()
    {
        FloorArea = AreaOf(FloorArea[row]),
        Stories = NumberOf(Stories[row]),
        Bedrooms = Bedrooms[row] == Unknown ? null : Bedrooms[row],
        Siding = Named<Siding>(Siding[row]),
        Condition = Named<Condition>(Condition[row]),
        HomeType = Named<HomeType>(HomeType[row]),
        State = State[row] == Unknown ? null : HomeEstimator.Default.States[State[row]],
        Zip = Zip[row] == 0 ? null : Zip[row].ToString("00000", CultureInfo.InvariantCulture),
        YearBuilt = YearBuilt[row] == 0 ? null : YearBuilt[row],
    };

    /// <summary>A ZIP code of a state; of none or of any if the state is not known.</summary>
    private static int ZipIn(byte state, Random random)
    {
        string[] ranges = [.. PriceBook.UnitedStates2025.Document.ZipPrefixes[HomeEstimator.Default.States[state == Unknown ? random.Next(HomeEstimator.Default.States.Count) : state]]];
        return state == Unknown && random.Next(4) == 0 ? 901 : (int.Parse(ranges[random.Next(ranges.Length)][..3], CultureInfo.InvariantCulture) * 100) + random.Next(100);
    }

    protected Paint Paint(int row) => new() { Type = Named<PaintType>(PaintType[row]), Grade = Named<PaintGrade>(PaintGrade[row]) };

    protected int? CoatsOf(int row) => Coats[row] == 0 ? null : Coats[row];

    protected static Area? AreaOf(double squareFeet) => double.IsNaN(squareFeet) ? null : Area.FromSquareFeet(squareFeet);

    protected static double? NumberOf(double cell) => double.IsNaN(cell) ? null : cell;

    /// <summary>A cell of a code column as a job says it.</summary>
    protected static T? Named<T>(byte code)
        where T : struct, Enum =>
        code == Unknown ? null : Enum.GetValues<T>()[code];

    /// <summary>The names of a cell of bits; null where it has none.</summary>
    protected static T[]? NamesOf<T>(ushort bits)
        where T : struct, Enum =>
        bits == 0 ? null : [.. Enum.GetValues<T>().Where((_, number) => ((bits >> number) & 1) == 1)];
}

/// <summary>Homes painted outside.</summary>
internal sealed class ExteriorHomes(int count, int seed) : BulkHomes(ExteriorInputs.Asked, count, seed)
{
    public override Job Template { get; } = new ExteriorPainting();

    public override Job Job(int row) => new ExteriorPainting
    {
        House = House(row) with { Findings = NamesOf<Finding>(Findings[row]) },
        PaintableArea = AreaOf(PaintableArea[row]),
        Paint = Paint(row),
        Coats = CoatsOf(row),
        Surfaces = NamesOf<ExteriorSurface>(Surfaces[row]),
    };
}

/// <summary>Homes of which all rooms are painted.</summary>
internal sealed class InteriorHomes(int count, int seed) : BulkHomes(InteriorInputs.Asked, count, seed)
{
    public override Job Template { get; } = new InteriorPainting();

    public override Job Job(int row) => new InteriorPainting
    {
        House = House(row),
        Furnishing = Named<Furnishing>(Furnishing[row]),
        Findings = NamesOf<RoomFinding>(Findings[row]),
        Paint = Paint(row),
        Coats = CoatsOf(row),
        Surfaces = NamesOf<RoomSurface>(Surfaces[row]),
    };
}

/// <summary>Homes of which one scope is remodeled.</summary>
internal sealed class RemodelHomes : BulkHomes
{
    private readonly RemodelScope _scope;
    private readonly ScopeProfile _type;

    public RemodelHomes(RemodelScope scope, int count, int seed)
        : base(RemodelInputs.AskedOf(ProfileOf(scope)), count, seed)
    {
        Random random = new(seed);
        (_scope, _type) = (scope, ProfileOf(scope));
        Choices = _type.Choices.ToDictionary(
            choice => choice.Id,
            choice => Enumerable.Range(0, count).Select(_ => random.Next(2) == 0 ? Unknown : (byte)random.Next(choice.Options.Count)).ToArray());
        Size = [.. Enumerable.Range(0, count).Select(_ => random.Next(4) == 0 ? double.NaN : SizeOf(random.NextDouble()))];
        Template = new Remodel { Scope = scope };
    }

    public override Job Template { get; }

    public override Job Job(int row) => new Remodel
    {
        Scope = _scope,
        Level = Named<RemodelLevel>(Level[row]),
        Choices = _type.Choices.Where(choice => Choices[choice.Id][row] != Unknown).ToDictionary(choice => choice.Id, choice => choice.Options[Choices[choice.Id][row]].Id),
        Area = _type.Size == "area" ? AreaOf(Size[row]) : null,
        Count = _type.Size == "count" ? (int?)NumberOf(Size[row]) : null,
        Length = _type.Size == "length" && !double.IsNaN(Size[row]) ? Length.FromFeet(Size[row]) : null,
        House = House(row),
    };

    private static ScopeProfile ProfileOf(RemodelScope scope) =>
        PriceBook.UnitedStates2025.Document.Scopes[EnumNameConverter<RemodelScope>.Names[(int)scope]];

    private double SizeOf(double share)
    {
        double size = _type.Least + (share * share * (_type.Most - _type.Least));
        return _type.IsCounted ? Math.Round(size) : size;
    }
}
