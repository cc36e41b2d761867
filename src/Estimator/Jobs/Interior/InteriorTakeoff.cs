using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Rooms in, quantities out: what there is to clear, patch, prime and paint.</summary>
internal static class InteriorTakeoff
{
    // In the order of InteriorTables.AsWall.
    private static readonly InteriorMeasure[] CountedAsWall =
    [
        InteriorMeasure.SmallHoles, InteriorMeasure.MediumHoles, InteriorMeasure.LargeHoles, InteriorMeasure.Closets,
        InteriorMeasure.CabinetDoors, InteriorMeasure.CabinetDrawers,
    ];

    /// <summary>Sizes of all rooms of a house from its floor area F and its bedrooms B.</summary>
    /// <remarks>
    /// <code>
    /// rooms n = base + per bedroom × B        floor A = finished share × F
    /// wall length P = shape × √(n A)          (n rooms of A/n each: n × shape × √(A/n))
    /// walls = P × height × wall share × (1 − share of openings)
    /// </code>
    /// Worked: 2,000 ft², three bedrooms: n = 10, A = 1,700, P = 4.06 × √17,000 = 529 ft; 8 ft high and 97 % wall:
    /// 4,108 ft², less an eighth of openings 3,600 ft².
    /// </remarks>
    /// <param name="home">Receives the sizes; what is painted is already in it.</param>
    /// <param name="tables">The figures.</param>
    /// <param name="floorArea">ft², or negative for the typical one of the home type.</param>
    /// <param name="bedrooms">Their number, or negative for the usual one.</param>
    /// <param name="homeType">Code as a look-up index.</param>
    /// <param name="height">Height of the ceilings in ft.</param>
    public static void MeasureHouse<T>(
        scoped ref InteriorHome<T> home, InteriorTables tables, T floorArea, T bedrooms, T homeType, T height)
        where T : unmanaged, ILane<T>
    {
        T zero = T.Of(0);
        T floor = T.IfGreater(zero, floorArea, T.Lookup(in tables.FloorArea, homeType), floorArea);
        T usual = T.Of(tables.BedroomsPerHouse) + (T.Of(tables.BedroomsPerFloorArea) * floor);
        T beds = T.IfGreater(zero, bedrooms, usual, bedrooms);
        home.Rooms = T.Of(tables.RoomsPerHouse) + (T.Of(tables.RoomsPerBedroom) * beds);
        home.Floor = T.Of(tables.FinishedShare) * floor;
        home.Ceiling = home.Floor;
        T length = T.Of(tables.RoomShape) * T.Sqrt(home.Rooms * home.Floor);
        home.Walls = length * height * T.Of(tables.WallShare * (1 - tables.DoorShare - tables.WindowShare));
        home.Baseboard = length * T.Of(tables.BaseboardShare);
        home.DoorsPaneled = T.Of(2 * tables.DoorsPerRoom) * home.Rooms;
        home.Windows = T.Of(tables.WindowsPerHouse) + (T.Of(tables.WindowsPerFloorArea) * floor);
    }

    /// <summary>Fills one quantity per <see cref="InteriorMeasure"/> but those of the job as a whole.</summary>
    // Inlines with a budget of its own: see ILane.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Measure<T>(scoped in InteriorHome<T> home, InteriorTables tables, Span<T> measures)
        where T : unmanaged, ILane<T>
    {
        T walls = home.PaintWalls * home.Walls;
        T ceiling = T.Max(home.PaintCeiling, home.Popcorn) * home.Ceiling;
        Coats(walls, home.WallCoats, InteriorMeasure.Walls, measures);
        Coats(ceiling, home.CeilingCoats, InteriorMeasure.Ceiling, measures);
        T joinery = MeasureJoinery(home, tables, measures);
        Further(joinery, home.TrimCoats, InteriorMeasure.JoinerySecondCoat, measures);
        MeasureRoom(home, measures);
        MeasurePreparation(home, walls, ceiling, measures);
        MeasureLead(home, tables, walls + ceiling, joinery, measures);
    }

    /// <summary>What belongs to the job as a whole, of a house whose rooms are measured together.</summary>
    public static void MeasureJob<T>(scoped in InteriorHome<T> home, InteriorTables tables, Span<T> measures)
        where T : unmanaged, ILane<T>
    {
        T disturbs = T.IfGreater(measures[(int)InteriorMeasure.LeadTest], T.Of(0), T.Of(1), T.Of(0));
        measures[(int)InteriorMeasure.Job] = T.Of(1);
        measures[(int)InteriorMeasure.OwnTools] = home.IsSelf;
        measures[(int)InteriorMeasure.LeadTest] = disturbs * T.Lookup(in tables.LeadPresumed, home.Era);
        measures[(int)InteriorMeasure.LeadJob] = disturbs * T.Lookup(in tables.Lead, home.Era);
        measures[(int)InteriorMeasure.PopcornTest] = home.AsbestosEra * T.IfGreater(home.Popcorn, T.Of(0), T.Of(1), T.Of(0));
    }

    /// <summary>The drivers all rows of a room or a house share: the squared share of it that each moves, zero where it moves nothing.</summary>
    /// <param name="home">The room or house.</param>
    /// <param name="tables">The figures.</param>
    /// <param name="unknown">What was not said.</param>
    /// <param name="measures">What was measured of it.</param>
    /// <param name="drivers">Receives them; those of place and date are left as they are.</param>
    public static void Drivers<T>(
        scoped in InteriorHome<T> home, InteriorTables tables, scoped in InteriorUnknowns<T> unknown, ReadOnlySpan<T> measures, Span<T> drivers)
        where T : unmanaged, ILane<T>
    {
        drivers[(int)CommonDriver.Market] = T.Of(1) - home.IsSelf;
        drivers[(int)CommonDriver.Geometry] = unknown.Rooms;
        drivers[(int)CommonDriver.FewRooms] = unknown.FewRooms * drivers[(int)CommonDriver.Market];
        drivers[(int)CommonDriver.FloorArea] = unknown.FloorArea;
        drivers[(int)CommonDriver.RoomSize] = unknown.Size;
        drivers[(int)CommonDriver.Bedrooms] = unknown.Bedrooms;
        drivers[(int)CommonDriver.CeilingHeight] = unknown.Height * DriverShare.Squared(measures[(int)InteriorMeasure.Walls], BesideWalls(measures, tables));
        drivers[(int)CommonDriver.Scope] = unknown.Scope;
        drivers[(int)CommonDriver.YearBuilt] = T.Lookup(in tables.EraUnknown, home.Era);
    }

    /// <summary>ft² of what no height moves: ceilings, trim, and holes, closets and cabinets by the wall that takes as long.</summary>
    private static T BesideWalls<T>(ReadOnlySpan<T> measures, InteriorTables tables)
        where T : unmanaged, ILane<T>
    {
        T area = measures[(int)InteriorMeasure.Ceiling] + JoineryArea(measures, tables);
        for (int i = 0; i < CountedAsWall.Length; i++)
        {
            area += measures[(int)CountedAsWall[i]] * T.Of(tables.AsWall[i]);
        }

        return area;
    }

    /// <summary>A surface, what of it gets a second coat, and the coats after that.</summary>
    private static void Coats<T>(T area, T coats, InteriorMeasure first, Span<T> measures)
        where T : unmanaged, ILane<T>
    {
        measures[(int)first] = area;
        Further(area, coats, first + 1, measures);
    }

    private static void Further<T>(T area, T coats, InteriorMeasure second, Span<T> measures)
        where T : unmanaged, ILane<T>
    {
        T one = T.Of(1);
        measures[(int)second] = area * T.Min(coats - one, one);
        measures[(int)second + 1] = area * T.Max(coats - one - one, T.Of(0));
    }

    /// <summary>Trim, doors, windows and whatever else is painted with their paint; gives its ft².</summary>
    private static T MeasureJoinery<T>(scoped in InteriorHome<T> home, InteriorTables tables, Span<T> measures)
        where T : unmanaged, ILane<T>
    {
        measures[(int)InteriorMeasure.Trim] = home.PaintTrim * home.Baseboard;
        measures[(int)InteriorMeasure.Crown] = home.PaintCrown * home.Crown;
        measures[(int)InteriorMeasure.Casing] = MeasureCasing(home, tables);
        measures[(int)InteriorMeasure.DoorsFlush] = home.PaintDoors * home.DoorsFlush;
        measures[(int)InteriorMeasure.DoorsPaneled] = home.PaintDoors * home.DoorsPaneled;
        measures[(int)InteriorMeasure.DoorsFrench] = home.PaintDoors * home.DoorsFrench;
        measures[(int)InteriorMeasure.Windows] = home.PaintWindows * home.Windows;
        measures[(int)InteriorMeasure.CabinetDoors] = home.CabinetDoors;
        measures[(int)InteriorMeasure.CabinetDrawers] = home.CabinetDrawers;
        T cabinets = home.CabinetDoors + (home.CabinetDrawers * T.Of(tables.DrawerOfDoor));
        measures[(int)InteriorMeasure.CabinetJob] = T.IfGreater(cabinets, T.Of(0), T.Of(1), T.Of(0));
        measures[(int)InteriorMeasure.CabinetSecondCoat] = cabinets * T.Max(home.TrimCoats - T.Of(1), T.Of(0));
        measures[(int)InteriorMeasure.BuiltIns] = home.BuiltIns;
        measures[(int)InteriorMeasure.Closets] = home.Closets;
        measures[(int)InteriorMeasure.Stairs] = home.Stairs;
        measures[(int)InteriorMeasure.Railing] = home.Railing;
        measures[(int)InteriorMeasure.Radiators] = home.Radiators;
        return JoineryArea(measures, tables);
    }

    /// <summary>The ft² of all that is painted with the paint of trim.</summary>
    private static T JoineryArea<T>(ReadOnlySpan<T> measures, InteriorTables tables)
        where T : unmanaged, ILane<T>
    {
        T doors = measures[(int)InteriorMeasure.DoorsFlush] + measures[(int)InteriorMeasure.DoorsPaneled] + measures[(int)InteriorMeasure.DoorsFrench];
        double[] each = tables.Joinery;
        return (measures[(int)InteriorMeasure.Trim] * T.Of(each[0])) + (measures[(int)InteriorMeasure.Crown] * T.Of(each[1]))
            + (doors * T.Of(each[2])) + (measures[(int)InteriorMeasure.Windows] * T.Of(each[3]))
            + (measures[(int)InteriorMeasure.CabinetDoors] * T.Of(each[4])) + (measures[(int)InteriorMeasure.CabinetDrawers] * T.Of(each[5]))
            + (measures[(int)InteriorMeasure.BuiltIns] * T.Of(each[6])) + (measures[(int)InteriorMeasure.Stairs] * T.Of(each[7]))
            + (measures[(int)InteriorMeasure.Railing] * T.Of(each[8])) + (measures[(int)InteriorMeasure.Radiators] * T.Of(each[9]))
            + (measures[(int)InteriorMeasure.Casing] * T.Of(each[10]));
    }

    /// <summary>Casing belongs to the trim, and to doors and windows that are painted without it: once where both are.</summary>
    private static T MeasureCasing<T>(scoped in InteriorHome<T> home, InteriorTables tables)
        where T : unmanaged, ILane<T>
    {
        T doors = home.DoorsFlush + home.DoorsPaneled + home.DoorsFrench;
        return (T.Max(home.PaintTrim, home.PaintDoors) * doors * T.Of(tables.DoorCasing))
            + (T.Max(home.PaintTrim, home.PaintWindows) * home.Windows * T.Of(tables.WindowCasing));
    }

    private static void MeasureRoom<T>(scoped in InteriorHome<T> home, Span<T> measures)
        where T : unmanaged, ILane<T>
    {
        measures[(int)InteriorMeasure.Room] = home.Rooms;
        measures[(int)InteriorMeasure.Floor] = home.Floor;
        measures[(int)InteriorMeasure.Furniture] = home.Floor;
        measures[(int)InteriorMeasure.Occupied] = home.Rooms * home.Occupied;
        measures[(int)InteriorMeasure.HighRoom] = home.Rooms * home.IsHigh;
        measures[(int)InteriorMeasure.Stains] = home.Rooms * home.Stains;
        measures[(int)InteriorMeasure.SmallHoles] = home.SmallHoles;
        measures[(int)InteriorMeasure.MediumHoles] = home.MediumHoles;
        measures[(int)InteriorMeasure.LargeHoles] = home.LargeHoles;
    }

    private static void MeasurePreparation<T>(scoped in InteriorHome<T> home, T walls, T ceiling, Span<T> measures)
        where T : unmanaged, ILane<T>
    {
        T prepared = walls + ceiling;
        T primed = T.Max(T.Max(home.OilPaint, home.NewDrywall), T.Max(home.Smoke, home.FullPrimer));
        measures[(int)InteriorMeasure.Prepared] = prepared;
        measures[(int)InteriorMeasure.Patched] = prepared * (T.Of(1) - home.NewDrywall);
        measures[(int)InteriorMeasure.AccentWalls] = walls * home.AccentShare;
        measures[(int)InteriorMeasure.Wallpaper] = home.Walls * home.Wallpaper;
        measures[(int)InteriorMeasure.Popcorn] = home.Ceiling * home.Popcorn;
        measures[(int)InteriorMeasure.Smoke] = prepared * home.Smoke;
        measures[(int)InteriorMeasure.Glossy] = prepared * T.Max(home.Glossy, home.OilPaint);
        measures[(int)InteriorMeasure.NewDrywall] = prepared * home.NewDrywall;
        measures[(int)InteriorMeasure.Mildew] = prepared * home.Mildew;
        measures[(int)InteriorMeasure.Washed] = prepared * T.Max(home.Washed, home.Mildew) * (T.Of(1) - home.NewDrywall);
        measures[(int)InteriorMeasure.ColorChange] = walls * home.ColorChange;
        measures[(int)InteriorMeasure.FullPrime] = (walls * T.Max(primed, home.ColorChange)) + (ceiling * T.Max(primed, home.Popcorn));
    }

    /// <summary>
    /// Walls and ceilings are disturbed where they are patched and sanded, trim all over. Work that disturbs up to six
    /// ft² in a room is exempt, and in a house: not more of it for having more rooms. Whether it does stays in LeadTest
    /// for the job as a whole.
    /// </summary>
    private static void MeasureLead<T>(scoped in InteriorHome<T> home, InteriorTables tables, T prepared, T joinery, Span<T> measures)
        where T : unmanaged, ILane<T>
    {
        T disturbed = (prepared * T.Of(tables.LeadDisturbed)) + joinery;
        T disturbs = T.IfGreater(disturbed, T.Of(tables.LeadExempt), T.Of(1), T.Of(0));
        measures[(int)InteriorMeasure.LeadTest] = disturbs;
        measures[(int)InteriorMeasure.LeadRoom] =
            (prepared + joinery) * disturbs * T.Lookup(in tables.Lead, home.Era) * T.Of(tables.LeadCoated);
    }
}
