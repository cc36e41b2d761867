namespace Estimator;

/// <summary>Settles a house whose rooms nobody listed: all of them together are one lane of the takeoff.</summary>
internal static class InteriorHouse
{
    // Judged: of houses whose rooms nobody listed, where only the cabinets in them depend on it.
    private const double BathroomsPerHouse = 2;

    /// <summary>Fills a lane with what was said, and what is usual where nobody said it; and the keys of the rates.</summary>
    /// <param name="home">Receives the houses.</param>
    /// <param name="told">What was said.</param>
    /// <param name="tables">What is usual.</param>
    /// <param name="keys">Receives the keys.</param>
    public static void Settle<T>(scoped ref InteriorHome<T> home, scoped in Inputs<T> told, InteriorTables tables, Span<T> keys)
        where T : unmanaged, ILane<T>
    {
        Span<T> numbers = told.Numbers;
        T height = Inputs<T>.Given(numbers[(int)InteriorNumber.CeilingHeight], T.Of(tables.RoomHeight));
        home.PaintWalls = Painted(numbers, RoomSurface.Walls, tables);
        home.PaintCeiling = Painted(numbers, RoomSurface.Ceiling, tables);
        home.PaintTrim = Painted(numbers, RoomSurface.Trim, tables);
        home.PaintDoors = Painted(numbers, RoomSurface.Doors, tables);
        home.PaintWindows = Painted(numbers, RoomSurface.Windows, tables);
        InteriorTakeoff.MeasureHouse(
            ref home, tables, numbers[(int)InteriorNumber.FloorArea], numbers[(int)InteriorNumber.Bedrooms],
            told.Codes[(int)InteriorCode.HomeType], height);
        SettleCounts(ref home, numbers, tables);
        SettleWork(ref home, numbers, tables);
        SettleFindings(ref home, numbers, tables);
        T occupied = T.Lookup(in tables.Occupied, told.Codes[(int)InteriorCode.Furnishing]);
        home.Occupied = Inputs<T>.Given(numbers[(int)InteriorNumber.Occupied], occupied);
        home.IsHigh = RoomReach.IsHigh(height);
        FillKeys(told.Codes, height, keys);
        T open = T.Lookup(in tables.ApplicationUnknown, told.Codes[(int)InteriorCode.Application]);
        keys[InteriorKeys.Application] = T.IfGreater(open, T.Of(0), T.Index(T.Max(home.NewDrywall, T.IfGreater(T.Of(2), home.WallCoats, T.Of(1), T.Of(0))) * (T.Of(1) - home.Occupied) * (T.Of(1) - home.IsSelf)), told.Codes[(int)InteriorCode.Application]);
    }

    /// <summary>Share of a surface that is painted: named, or usual.</summary>
    public static T Painted<T>(ReadOnlySpan<T> numbers, RoomSurface surface, InteriorTables tables)
        where T : unmanaged, ILane<T> =>
        Inputs<T>.Given(numbers[(int)InteriorNumber.PaintWalls + (int)surface], T.Of(tables.UsualShare(surface)));

    /// <summary>What was not said of houses.</summary>
    public static InteriorUnknowns<T> Unknowns<T>(scoped in Inputs<T> told)
        where T : unmanaged, ILane<T> => new()
        {
            Rooms = T.Of(1),
            FloorArea = Inputs<T>.IsUnsaid(told.Numbers[(int)InteriorNumber.FloorArea]),
            Bedrooms = Inputs<T>.IsUnsaid(told.Numbers[(int)InteriorNumber.Bedrooms]),
            Height = Inputs<T>.IsUnsaid(told.Numbers[(int)InteriorNumber.CeilingHeight]),
            Scope = Inputs<T>.IsUnsaid(told.Numbers[(int)InteriorNumber.PaintWalls]),
        };

    /// <summary>What a house has of things that are painted only if they are named.</summary>
    private static void SettleCounts<T>(scoped ref InteriorHome<T> home, ReadOnlySpan<T> numbers, InteriorTables tables)
        where T : unmanaged, ILane<T>
    {
        TypicalRoom kitchen = tables.Rooms[(int)RoomKind.Kitchen];
        TypicalRoom bathroom = tables.Rooms[(int)RoomKind.Bathroom];
        T cabinets = Painted(numbers, RoomSurface.Cabinets, tables);
        home.CabinetDoors = cabinets * T.Of(kitchen.CabinetDoors + (BathroomsPerHouse * bathroom.CabinetDoors));
        home.CabinetDrawers = cabinets * T.Of(kitchen.CabinetDrawers + (BathroomsPerHouse * bathroom.CabinetDrawers));

        // Every second room has the closets of a usual one.
        home.Closets = Painted(numbers, RoomSurface.Closets, tables) * T.Of(tables.Closets) * home.Rooms / T.Of(2);
        home.BuiltIns = Painted(numbers, RoomSurface.BuiltIns, tables) * T.Of(tables.BuiltIns);
        home.Stairs = Painted(numbers, RoomSurface.Stairs, tables) * T.Of(tables.Stairs);
        home.Radiators = Painted(numbers, RoomSurface.Radiators, tables) * T.Of(tables.Radiators) * home.Rooms;
    }

    /// <summary>Coats, colors and who does it.</summary>
    private static void SettleWork<T>(scoped ref InteriorHome<T> home, ReadOnlySpan<T> numbers, InteriorTables tables)
        where T : unmanaged, ILane<T>
    {
        T zero = T.Of(0);
        T coats = numbers[(int)InteriorNumber.Coats];
        T change = numbers[(int)InteriorNumber.ColorChange];
        home.ColorChange = T.Min(T.Max(change, zero), T.Of(1));
        home.WallCoats = Inputs<T>.Given(coats, T.Of(InteriorInputs.WallCoats))
            + T.Max(change - T.Of((int)ColorChange.Strong - 1), zero);
        home.CeilingCoats = Inputs<T>.Given(coats, T.Of(InteriorInputs.CeilingCoats));
        home.TrimCoats = Inputs<T>.Given(coats, T.Of(InteriorInputs.TrimCoats));
        home.Washed = T.Of(tables.WashedShare);
        home.FullPrimer = T.Max(numbers[(int)InteriorNumber.FullPrimer], zero);
        home.IsSelf = T.Max(numbers[(int)InteriorNumber.Self], zero);
        home.Era = tables.Eras.Of(numbers[(int)InteriorNumber.YearBuilt]);
        home.AsbestosEra = Eras.IsBefore(tables.Country.Before(NoticeKind.SprayedCeiling), numbers[(int)InteriorNumber.YearBuilt]);
    }

    /// <summary>What was found of a whole house was found in a share of it; of ceilings and surfaces, all over.</summary>
    private static void SettleFindings<T>(scoped ref InteriorHome<T> home, ReadOnlySpan<T> numbers, InteriorTables tables)
        where T : unmanaged, ILane<T>
    {
        T zero = T.Of(0);
        T share = T.Of(tables.FoundShare);
        home.Wallpaper = T.Max(numbers[(int)InteriorNumber.Wallpaper], zero) * share;
        home.Stains = T.Max(numbers[(int)InteriorNumber.Stains], zero) * share;
        home.Mildew = T.Max(numbers[(int)InteriorNumber.Mildew], zero) * share;
        home.Popcorn = T.Max(numbers[(int)InteriorNumber.Popcorn], zero);
        home.Smoke = T.Max(numbers[(int)InteriorNumber.Smoke], zero);
        home.Glossy = T.Max(numbers[(int)InteriorNumber.Glossy], zero);
        home.OilPaint = T.Max(numbers[(int)InteriorNumber.OilPaint], zero);
        home.NewDrywall = T.Max(numbers[(int)InteriorNumber.NewDrywall], zero);
    }

    private static void FillKeys<T>(ReadOnlySpan<T> codes, T height, Span<T> keys)
        where T : unmanaged, ILane<T>
    {
        keys[InteriorKeys.Condition] = codes[(int)InteriorCode.Condition];
        keys[InteriorKeys.Furnishing] = codes[(int)InteriorCode.Furnishing];
        keys[InteriorKeys.Reach] = RoomReach.Of(height);
        keys.Slice(InteriorKeys.FirstCount, InteriorKeys.FirstPaint - InteriorKeys.FirstCount).Fill(T.Index(T.Of(Key.Doors.Unknown)));
        codes[(int)InteriorCode.WallPaint..].CopyTo(keys[InteriorKeys.FirstPaint..]);
    }
}
