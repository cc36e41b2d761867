namespace Estimator;

/// <summary>The answers of a job that paints all rooms of a house, as codes and lanes; and what all rooms have in common.</summary>
internal sealed class InteriorAnswers
{
    public const int WallCoats = 2;
    public const int CeilingCoats = 1;
    public const int TrimCoats = 2;
    private const int LastAsbestosYear = 1979;
    private const int BathroomsPerHouse = 2;
    private readonly InteriorTables _tables;

    public InteriorAnswers(InteriorPainting job, InteriorTables tables)
    {
        (Job, _tables) = (job, tables);
        Height = job.CeilingHeight?.Feet ?? tables.RoomHeight;
        Paints = new(job, null, tables.Rooms[(int)RoomKind.Other].Sheen);
        Codes = CodesOf(job.House.Condition, job.Furnishing, RoomAnswers.ReachOf(Height), Paints);
        Home = ToHome();
        double floorArea = Home.Floor.Value / tables.FinishedShare;
        double bedrooms = Math.Round(job.House.Bedrooms ?? tables.BedroomsPerHouse + (tables.BedroomsPerFloorArea * floorArea));
        Rooms = HouseRooms.Of(bedrooms, tables.RoomsPerHouse + (tables.RoomsPerBedroom * bedrooms));
    }

    public InteriorPainting Job { get; }

    /// <summary>The figures it was worked out with.</summary>
    public InteriorTables Tables => _tables;

    public double Height { get; }

    public RoomPaints Paints { get; }

    /// <summary>Codes by key number.</summary>
    public byte[] Codes { get; }

    /// <summary>The house as one lane of the takeoff.</summary>
    public InteriorHome<OneWide> Home { get; }

    /// <summary>The rooms that such a house typically has.</summary>
    public Room[] Rooms { get; }

    /// <summary>One where a popcorn ceiling may hold asbestos: before 1980, or nobody knows.</summary>
    public static OneWide AsbestosEra(House house) => OneWide.Of(house.YearBuilt is null or <= LastAsbestosYear ? 1 : 0);

    /// <summary>Codes by key number of <see cref="RateKeys.Interior"/>.</summary>
    public static byte[] CodesOf(Condition? condition, Furnishing? furnishing, int reach, RoomPaints paints) =>
    [
        (byte)(condition is { } known ? (int)known : Key.Condition.Unknown),
        (byte)(furnishing is { } said ? (int)said : Key.Furnishing.Unknown),
        (byte)reach,
        (byte)paints[PaintedSurface.Walls].Type!,
        (byte)paints[PaintedSurface.Walls].Grade!,
        (byte)paints[PaintedSurface.Ceiling].Type!,
        (byte)paints[PaintedSurface.Ceiling].Grade!,
        (byte)paints[PaintedSurface.Trim].Type!,
        (byte)paints[PaintedSurface.Trim].Grade!,
    ];

    /// <summary>What is the same for all rooms of a job.</summary>
    public static InteriorHome<OneWide> Usual(InteriorPainting job) => new()
    {
        Era = ExteriorAnswers.Index(ExteriorAnswers.EraOf(job.House.YearBuilt)),
        IsSelf = On(job.Performer == Performer.Self),
        FullPrimer = On(job.FullPrimer == true),
    };

    /// <summary>Share of a surface that is painted: named, or the share of jobs that paint it.</summary>
    public double Share(RoomSurface surface) => Job.Surfaces is { } named
        ? Convert.ToDouble(named.Contains(surface))
        : surface switch
        {
            RoomSurface.Walls => 1,
            RoomSurface.Ceiling => _tables.CeilingShare,
            RoomSurface.Trim or RoomSurface.Doors or RoomSurface.Windows => _tables.TrimShare,
            _ => 0,
        };

    private InteriorHome<OneWide> ToHome()
    {
        InteriorHome<OneWide> home = Usual(Job);
        home.PaintWalls = Of(Share(RoomSurface.Walls));
        home.PaintCeiling = Of(Share(RoomSurface.Ceiling));
        home.PaintTrim = Of(Share(RoomSurface.Trim));
        home.PaintDoors = Of(Share(RoomSurface.Doors));
        home.PaintWindows = Of(Share(RoomSurface.Windows));
        House house = Job.House;
        InteriorTakeoff.MeasureHouse(
            ref home, _tables, Of(house.FloorArea?.SquareFeet ?? -1), Of(house.Bedrooms ?? -1),
            ExteriorAnswers.Index((int)(house.HomeType ?? HomeType.Detached)), Of(Height));
        SetCounts(ref home);
        SetState(ref home);
        return home;
    }

    public InteriorUnknowns<OneWide> Unknowns() => new()
    {
        Rooms = Of(1),
        FloorArea = On(Job.House.FloorArea is null),
        Scope = On(Job.Surfaces is null),
    };

    private static OneWide Of(double value) => OneWide.Of(value);

    private static OneWide On(bool on) => Of(on ? 1 : 0);

    /// <summary>What a house has of things that are painted only if they are named.</summary>
    private void SetCounts(ref InteriorHome<OneWide> home)
    {
        RoomType kitchen = _tables.Rooms[(int)RoomKind.Kitchen];
        RoomType bathroom = _tables.Rooms[(int)RoomKind.Bathroom];
        double cabinets = Share(RoomSurface.Cabinets);
        home.CabinetDoors = Of(cabinets * (kitchen.CabinetDoors + (BathroomsPerHouse * bathroom.CabinetDoors)));
        home.CabinetDrawers = Of(cabinets * (kitchen.CabinetDrawers + (BathroomsPerHouse * bathroom.CabinetDrawers)));
        home.Closets = Of(Share(RoomSurface.Closets) * _tables.Closets) * home.Rooms / Of(2);
        home.BuiltIns = Of(Share(RoomSurface.BuiltIns) * _tables.BuiltIns);
        home.Stairs = Of(Share(RoomSurface.Stairs) * _tables.Stairs);
        home.Radiators = Of(Share(RoomSurface.Radiators) * _tables.Radiators) * home.Rooms;
    }

    private void SetState(ref InteriorHome<OneWide> home)
    {
        ColorChange change = Job.ColorChange ?? ColorChange.Similar;
        home.WallCoats = Of((Job.Coats ?? WallCoats) + (change == ColorChange.Strong ? 1 : 0));
        home.CeilingCoats = Of(Job.Coats ?? CeilingCoats);
        home.TrimCoats = Of(Job.Coats ?? TrimCoats);
        home.ColorChange = On(change != ColorChange.Similar);
        home.Washed = Of(_tables.WashedShare);
        home.Occupied = On(Job.Occupied ?? (Job.Furnishing != Furnishing.Empty));
        home.IsHigh = On(Height > 12);
        home.Wallpaper = Of(Found(RoomFinding.Wallpaper) * _tables.FoundShare);
        home.Stains = Of(Found(RoomFinding.WaterStains) * _tables.FoundShare);
        home.Mildew = Of(Found(RoomFinding.Mildew) * _tables.FoundShare);
        home.Popcorn = Of(Found(RoomFinding.PopcornCeiling));
        home.Smoke = Of(Found(RoomFinding.Smoke));
        home.Glossy = Of(Found(RoomFinding.GlossyPaint));
        home.OilPaint = Of(Found(RoomFinding.OilPaint));
        home.NewDrywall = Of(Found(RoomFinding.NewDrywall));
    }

    private double Found(RoomFinding finding) => Convert.ToDouble(Job.Findings?.Contains(finding) ?? false);
}
