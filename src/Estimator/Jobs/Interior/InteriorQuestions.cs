using System.Globalization;

namespace Estimator;

/// <summary>What may be answered to what the painting of rooms leaves open.</summary>
internal static class InteriorQuestions
{
    private static readonly RoomSurface[] Joinery = [RoomSurface.Trim, RoomSurface.Doors, RoomSurface.Windows];

    /// <summary>The answers to what a driver asks.</summary>
    public static IEnumerable<JobAnswer> AnswersTo(InteriorPainting job, string driver, InteriorPrices prices)
    {
        HouseQuestions house = new(job, prices.Job);
        return driver switch
        {
            "floorArea" => house.FloorAreas(WidthOf(CommonDriver.FloorArea, prices), ratio => ratio),
            "furnishing" => house.Of(
                Key.Furnishing, Key.Furnishing.Unknown, code => Key.Furnishing.Words[code], code => job with { Furnishing = (Furnishing)code }),
            "scope" => Surfaces(job, prices.Tables),
            "geometry" => Houses(job, prices),
            "roomSize" => Sizes(job, prices),
            "bedrooms" => Bedrooms(job, prices),
            "ceilingHeight" => SizeAnswers.Of(WidthOf(CommonDriver.CeilingHeight, prices), ratio => Height(job, ratio, prices.Tables)),
            "cabinets" => Counted(job, house, Key.Cabinets, RoomSurface.Cabinets, prices.Tables, (room, type, times) => room.CabinetDoors is null && room.CabinetDrawers is null
                ? room with { CabinetDoors = Whole(type.CabinetDoors, times), CabinetDrawers = Whole(type.CabinetDrawers, times) }
                : room),
            "doors" => Counted(job, house, Key.Doors, null, prices.Tables, (room, type, times) => room with { Doors = room.Doors ?? Whole(type.Doors, times) }),
            "windows" => Counted(job, house, Key.Windows, null, prices.Tables, (room, type, times) => room with { Windows = room.Windows ?? Whole(type.Windows, times) }),
            "builtIns" => Counted(job, house, Key.BuiltIns, RoomSurface.BuiltIns, prices.Tables, (room, _, times) => room with { BuiltIns = room.BuiltIns ?? Length.FromFeet(Math.Round(prices.Tables.BuiltIns * times, 1)) }),
            "radiators" => Counted(job, house, Key.Radiators, RoomSurface.Radiators, prices.Tables, (room, _, times) => room with { Radiators = room.Radiators ?? Whole(prices.Tables.Radiators, times) }),
            _ => house.AnswersTo(driver),
        };
    }

    /// <summary>Walls in any case, with or without ceilings, with or without trim, doors and windows.</summary>
    private static IEnumerable<JobAnswer> Surfaces(InteriorPainting job, InteriorTables tables)
    {
        // What was counted is painted as long as nobody names the surfaces, and would be left out of every answer.
        if (job.Rooms?.Any(room => room.Surfaces is null && CountsMore(room)) == true)
        {
            return [];
        }

        (double ceilings, double joinery) = UsualShares(job, tables);
        return
        [
            new("walls", (1 - ceilings) * (1 - joinery), job with { Surfaces = [RoomSurface.Walls] }),
            new("walls and ceilings", ceilings * (1 - joinery), job with { Surfaces = [RoomSurface.Walls, RoomSurface.Ceiling] }),
            new("walls, trim, doors and windows", (1 - ceilings) * joinery, job with { Surfaces = [RoomSurface.Walls, .. Joinery] }),
            new("all of it", ceilings * joinery, job with { Surfaces = [RoomSurface.Walls, RoomSurface.Ceiling, .. Joinery] }),
        ];
    }

    private static bool CountsMore(Room room) =>
        room.CabinetDoors > 0 || room.CabinetDrawers > 0 || room.Closets > 0 || room.Stairs > 0 || room.Radiators > 0 || room.BuiltIns?.Feet > 0 || room.Railing?.Feet > 0;

    /// <summary>How often ceilings, and trim, are painted where nobody says: in a house, or in the mean of the rooms that do not say it.</summary>
    private static (double Ceilings, double Joinery) UsualShares(InteriorPainting job, InteriorTables tables)
    {
        TypicalRoom[] open = [.. (job.Rooms ?? []).Where(room => room.Surfaces is null).Select(room => tables.Rooms[(int)room.Kind])];
        return open.Length == 0
            ? (tables.CeilingShare, tables.TrimShare)
            : (open.Average(room => room.CeilingShare), open.Average(room => room.TrimShare));
    }

    /// <summary>The rooms of such a house, and of a smaller and a larger one.</summary>
    private static IEnumerable<JobAnswer> Houses(InteriorPainting job, InteriorPrices prices)
    {
        Units units = prices.Tables.Country.Units;
        Width width = WidthOf(CommonDriver.Geometry, prices);
        width = job.House.FloorArea is null ? width.And(WidthOf(CommonDriver.FloorArea, prices)) : width;
        return SizeAnswers.Of(width, ratio =>
        {
            (Room[] rooms, double floor) = RoomsOf(job, ratio, prices.Tables);
            string said = string.Create(CultureInfo.InvariantCulture, $"{rooms.Length} rooms with about {units.AboutArea(floor)} of floor");
            return (said, job with { Rooms = rooms });
        });
    }

    /// <summary>The rooms of a house so many times as large as this one is taken to be, each with its size, and their floor in ft².</summary>
    private static (Room[] Rooms, double Floor) RoomsOf(InteriorPainting job, double ratio, InteriorTables tables)
    {
        InteriorHome<OneWide> home = default;
        Inputs<OneWide> told = Inputs<OneWide>.Over(stackalloc OneWide[InteriorInputs.Asked.Count], InteriorInputs.Of(job));
        Span<OneWide> keys = stackalloc OneWide[InteriorKeys.All.Count];
        InteriorHouse.Settle(ref home, told, tables, keys);
        told.Numbers[(int)InteriorNumber.FloorArea] = OneWide.Of(home.Floor.Value / tables.FinishedShare * ratio);
        InteriorHouse.Settle(ref home, told, tables, keys);
        Room[] rooms = HouseRooms.Of(home, job.House, tables);
        double typical = rooms.Sum(room => tables.Rooms[(int)room.Kind].Length * tables.Rooms[(int)room.Kind].Width);
        double times = Math.Sqrt(home.Floor.Value / typical);
        return ([.. rooms.Select(room => Sized(room, times, tables))], home.Floor.Value);
    }

    /// <summary>One bedroom fewer than usual, as many, one more.</summary>
    private static IEnumerable<JobAnswer> Bedrooms(InteriorPainting job, InteriorPrices prices)
    {
        double floor = job.House.FloorArea?.SquareFeet ?? prices.Job.Figures.FloorAreas[(int)(job.House.HomeType ?? HomeType.Detached)];
        double usual = prices.Tables.BedroomsPerHouse + (prices.Tables.BedroomsPerFloorArea * floor);
        return SizeAnswers.Of(WidthOf(CommonDriver.Bedrooms, prices), ratio =>
        {
            int count = Math.Clamp((int)Math.Round(usual) + Math.Sign(Math.Round(ratio - 1, 2)), 0, HomeLimits.MostBedrooms);
            return (count.ToString(CultureInfo.InvariantCulture), job with { House = job.House with { Bedrooms = count } });
        });
    }

    /// <summary>Ceilings so many times as high as usual, to the half foot.</summary>
    private static (string Name, InteriorPainting Job) Height(InteriorPainting job, double ratio, InteriorTables tables)
    {
        Length height = Length.FromFeet(Math.Round(2 * tables.RoomHeight * ratio) / 2);
        return (tables.Country.Units.Text(height.Feet), job with { CeilingHeight = height });
    }

    /// <summary>The listed rooms of which nobody says how large they are, at three sizes.</summary>
    private static IEnumerable<JobAnswer> Sizes(InteriorPainting job, InteriorPrices prices) => SizeAnswers.Of(WidthOf(CommonDriver.RoomSize, prices), ratio => (
        string.Create(CultureInfo.InvariantCulture, $"{ratio:0.##} times as long and wide as usual"),
        job with { Rooms = [.. job.Rooms!.Select(room => RoomAnswers.HasNoSize(room) ? Sized(room, ratio, prices.Tables) : room)] }));

    /// <summary>A room with a length and a width: those that are typical for its kind times a ratio, to the tenth of a foot or meter.</summary>
    private static Room Sized(Room room, double ratio, InteriorTables tables)
    {
        TypicalRoom type = tables.Rooms[(int)room.Kind];
        Units units = tables.Country.Units;
        Length About(double feet) => Length.FromFeet(units.FeetOf(Math.Round(units.LengthOf(feet), 1)));

        return room with { Length = room.Length ?? About(type.Length * ratio), Width = room.Width ?? About(type.Width * ratio) };
    }

    /// <summary>The listed rooms with few, as usual or many of what nobody counted in them; a house without a list has nothing to count it in.</summary>
    /// <param name="job">The job.</param>
    /// <param name="house">What the book says of answers.</param>
    /// <param name="key">What is counted.</param>
    /// <param name="surface">What a room must name to have any of it painted; null if each has some.</param>
    /// <param name="tables">The figures.</param>
    /// <param name="counted">A room with so many times the usual count.</param>
    private static IEnumerable<JobAnswer> Counted(
        InteriorPainting job, HouseQuestions house, Key key, RoomSurface? surface, InteriorTables tables, Func<Room, TypicalRoom, double, Room> counted)
    {
        if (job.Rooms is not { } rooms)
        {
            return [];
        }

        bool Has(Room room) => surface is not { } named || (room.Surfaces ?? job.Surfaces)?.Contains(named) == true;
        Dictionary<string, double> times = house.TimesOf(key);
        return house.Of(
            key,
            key.Unknown,
            code => key.Words[code] + (code == Key.Counted ? "" : " beside the usual"),
            code => job with { Rooms = [.. rooms.Select(room => Has(room) ? counted(room, tables.Rooms[(int)room.Kind], times[key.Values[code]]) : room)] })
            .GroupBy(answer => answer.Job)
            .Select(same => same.First() with { Share = same.Sum(answer => answer.Share) });
    }

    /// <summary>A count so many times the usual; few and many are another count, also of a single one.</summary>
    private static int Whole(double usual, double times) =>
        (int)(times < 1 ? Math.Floor(usual * times) : times > 1 ? Math.Ceiling(usual * times) : Math.Round(usual));

    private static Width WidthOf(CommonDriver driver, InteriorPrices prices) => prices.Job.Drivers[(int)driver];
}
