using System.Globalization;

namespace Estimator;

/// <summary>What was not said about rooms and was assumed.</summary>
internal static class InteriorAssumptions
{
    public static Assumptions OfHouse(in PricedJob priced, HouseAnswers answers, RoomAnswers[] rooms)
    {
        Assumptions list = new(priced);
        InteriorPainting job = answers.Job;
        list.Add("rooms", RoomsInWords(answers, rooms, list.Units), "geometry");
        AddHouse(priced, job, list);
        if (job.Surfaces is null)
        {
            double ceilings = answers.Tables.CeilingShare;
            double trim = answers.Tables.TrimShare;
            list.Add("surfaces", string.Create(CultureInfo.InvariantCulture, $"walls; ceilings in {ceilings:0 %} and trim, doors and windows in {trim:0 %} of such jobs"), "scope");
        }

        if (job.CeilingHeight is null)
        {
            list.Add("ceilingHeight", list.Units.Text(answers.Height), "ceilingHeight");
        }

        AddFindings(job, answers.Tables, list);
        AddWork(job, job.House.Condition is null, job.Furnishing is null, list);
        list.AddHouse(job, priced.Place, priced.Area);
        return list;
    }

    public static Assumptions OfRooms(in PricedJob priced, RoomAnswers[] rooms)
    {
        Assumptions list = new(priced);
        InteriorPainting job = (InteriorPainting)priced.Job;
        double unsized = CostOf(priced, rooms, one => one.IsSizeUnknown);
        double unscoped = CostOf(priced, rooms, one => one.Surfaces is null);
        double uncounted = CostOf(priced, rooms, HasUncountedCabinets);
        for (int i = 0; i < rooms.Length; i++)
        {
            AddRoom(rooms[i], i, priced.LikelyOf(i + 1) / Math.Max(1, unsized), priced.LikelyOf(i + 1) / Math.Max(1, unscoped), list);
            AddCabinets(rooms[i], i, priced.LikelyOf(i + 1) / Math.Max(1, uncounted), list);
        }

        AddWork(
            job,
            Array.Exists(rooms, one => (one.Room.Condition ?? job.House.Condition) is null),
            Array.Exists(rooms, one => (one.Room.Furnishing ?? job.Furnishing) is null),
            list);
        list.AddHouse(job, priced.Place, priced.Area);
        return list;
    }

    /// <summary>The typical rooms, alike ones together: <c>living, dining, kitchen, 2 bathroom</c>.</summary>
    private static string RoomsInWords(HouseAnswers answers, RoomAnswers[] rooms, Units units)
    {
        double walls = (answers.Home.PaintWalls * answers.Home.Walls).Value;
        string[] kinds =
        [
            .. rooms.CountBy(room => room.Room.Kind).Select(one =>
                (one.Value > 1 ? string.Create(CultureInfo.InvariantCulture, $"{one.Value} × ") : "") + Key.InWords(EnumNameConverter<RoomKind>.Names[(int)one.Key])),
        ];
        return $"typical of such a house: {string.Join(", ", kinds)}; {units.AboutArea(answers.Home.Floor.Value)} of floor and {units.AboutArea(walls)} of wall to be painted, shared out by their usual sizes";
    }

    private static void AddHouse(in PricedJob priced, InteriorPainting job, Assumptions list)
    {
        House house = job.House;
        list.AddFloorArea(house);
        if (house.Bedrooms is null)
        {
            list.Add("house.bedrooms", "as many as a house of that size usually has", "bedrooms");
        }
    }

    /// <summary>Cents of the rooms of which something is not known.</summary>
    private static double CostOf(in PricedJob priced, RoomAnswers[] rooms, Predicate<RoomAnswers> isUnknown)
    {
        double cents = 0;
        for (int i = 0; i < rooms.Length; i++)
        {
            cents += isUnknown(rooms[i]) ? priced.LikelyOf(i + 1) : 0;
        }

        return cents;
    }

    private static void AddRoom(RoomAnswers answers, int number, double shareOfSize, double shareOfScope, Assumptions list)
    {
        Room room = answers.Room;
        string at = string.Create(CultureInfo.InvariantCulture, $"rooms[{number}]");
        TypicalRoom type = answers.Type;
        if (answers.IsSizeUnknown)
        {
            list.Add(at, string.Create(CultureInfo.InvariantCulture, $"typical size: {list.Units.LengthOf(room.Length?.Feet ?? type.Length):0.#} × {list.Units.LengthOf(room.Width?.Feet ?? type.Width):0.#} {list.Units.Length}"), "roomSize", shareOfSize);
        }

        if ((room.Height ?? answers.Job.CeilingHeight) is null)
        {
            list.Add(at + ".height", list.Units.Text(type.Height));
        }

        if (answers.Surfaces is null)
        {
            string[] painted = [.. Enum.GetValues<RoomSurface>().Where(one => answers.Usual(one) > 0).Select(one => EnumNameConverter<RoomSurface>.Names[(int)one])];
            list.Add(at + ".surfaces", string.Join(", ", painted), "scope", shareOfScope);
        }

        if (room.WallArea is null && (room.Doors is null || room.Windows is null))
        {
            list.Add(
                at + (room.Doors is null ? ".doors" : ".windows"),
                string.Create(CultureInfo.InvariantCulture, $"doors {room.Doors ?? type.Doors:0.#}, windows {room.Windows ?? type.Windows:0.#}"));
        }
    }

    private static bool HasUncountedCabinets(RoomAnswers one) =>
        one.Room is { CabinetDoors: null, CabinetDrawers: null } && one.Usual(RoomSurface.Cabinets) > 0;

    private static void AddCabinets(RoomAnswers answers, int number, double share, Assumptions list)
    {
        if (HasUncountedCabinets(answers))
        {
            list.Add(
                string.Create(CultureInfo.InvariantCulture, $"rooms[{number}].cabinetDoors"),
                string.Create(CultureInfo.InvariantCulture, $"about {answers.Type.CabinetDoors:0} doors and {answers.Type.CabinetDrawers:0} drawers, as such a room has"),
                "cabinets", share);
        }
    }

    /// <summary>What was found somewhere in the house, nobody said where.</summary>
    private static void AddFindings(InteriorPainting job, InteriorTables tables, Assumptions list)
    {
        if (job.Findings?.Any(one => one is RoomFinding.Wallpaper or RoomFinding.WaterStains or RoomFinding.Mildew) == true)
        {
            list.Add("findings", string.Create(CultureInfo.InvariantCulture, $"wallpaper, stains and mildew in {tables.FoundShare:0 %} of the house; list the rooms to say where"));
        }
    }

    private static void AddWork(InteriorPainting job, bool conditionUnknown, bool furnishingUnknown, Assumptions list)
    {
        if (conditionUnknown)
        {
            list.Add("house.condition", list.Stock("condition.unknown"), "condition");
        }

        if (furnishingUnknown)
        {
            list.Add("furnishing", list.Stock("furnishing.unknown"), "furnishing");
        }

        if (job.Coats is null)
        {
            list.Add("coats", "two on walls and trim, one on ceilings");
        }

        if (job.ColorChange is null)
        {
            list.Add("colorChange", "a color much like the old one");
        }

        if (job.Occupied is null && job.Furnishing != Furnishing.Empty)
        {
            list.Add("occupied", "people live in the house meanwhile");
        }

        if (job.Paint?.Type is null || job.Paint.Grade is null)
        {
            list.Add("paint", "acrylic latex of standard grade; enamel on trim");
        }
    }
}
