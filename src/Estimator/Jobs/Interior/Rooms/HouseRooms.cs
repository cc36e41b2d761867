namespace Estimator;

/// <summary>The typical rooms of a house nobody listed, and what part of the whole each of them is.</summary>
/// <remarks>
/// A house is measured and priced as one lane, here as in bulk. Its rooms come out of the same takeoff, one by one,
/// and share out what the lane came to; so the rooms add up to the house, to the cent.
/// </remarks>
internal static class HouseRooms
{
    // Bedrooms apart, in the order in which houses have more of them; the last ones again and again.
    private static readonly RoomKind[] Others =
    [
        RoomKind.Kitchen, RoomKind.Bathroom, RoomKind.Living, RoomKind.Hallway, RoomKind.Dining, RoomKind.Laundry, RoomKind.Bathroom,
        RoomKind.Office, RoomKind.Bathroom, RoomKind.Living,
    ];

    // Large houses have offices, bathrooms and living rooms over and over.
    private const int Again = 3;

    // The measures before it are those of the job as a whole.
    private const int FirstOfRooms = (int)InteriorMeasure.Room;

    /// <summary>The rooms that a settled house typically has.</summary>
    public static Room[] Of(in InteriorHome<OneWide> home, House house, InteriorTables tables)
    {
        double floorArea = home.Floor.Value / tables.FinishedShare;
        double bedrooms = Math.Round(house.Bedrooms ?? tables.BedroomsPerHouse + (tables.BedroomsPerFloorArea * floorArea));
        return Of(bedrooms, tables.RoomsPerHouse + (tables.RoomsPerBedroom * bedrooms));
    }

    /// <summary>The rooms of a house with so many bedrooms and so many rooms, as people name them: living rooms first.</summary>
    public static Room[] Of(double bedrooms, double rooms)
    {
        int all = (int)Math.Clamp(Math.Round(rooms), 1, InteriorRules.MostRooms);
        int sleeping = (int)Math.Clamp(Math.Round(bedrooms), 0, all);
        IEnumerable<RoomKind> beds = Enumerable.Range(0, sleeping)
            .Select(number => number == 0 && sleeping > 1 ? RoomKind.PrimaryBedroom : RoomKind.Bedroom);
        IEnumerable<RoomKind> others = Enumerable.Range(0, all - sleeping)
            .Select(number => Others[number < Others.Length ? number : Others.Length - Again + ((number - Others.Length) % Again)]);
        return [.. beds.Concat(others).Order(InOrder).Select(kind => new Room { Kind = kind })];
    }

    /// <summary>Whether a room of a house has what is painted: not each has cabinets or a window.</summary>
    public static bool Has(RoomAnswers room, RoomSurface surface) => surface switch
    {
        RoomSurface.Cabinets => HasCabinets(room.Room.Kind),
        RoomSurface.Windows => room.Home.Windows.Value > 0,
        _ => true,
    };

    /// <summary>Measures each room, and gives it its share of what the house came to; the job as a whole keeps the rest.</summary>
    /// <param name="pricing">The memory: the house's workspace, priced, and one for each room.</param>
    /// <param name="house">The house's workspace.</param>
    /// <param name="home">The house as it was measured.</param>
    /// <param name="rooms">The rooms.</param>
    public static void Split(in InteriorPricing pricing, in Workspace<OneWide> house, in InteriorHome<OneWide> home, RoomAnswers[] rooms)
    {
        double[][] upTo = SumsUpTo(pricing, home, rooms, house.Measures.Length);
        PriceRow[] rows = pricing.Prices.Job.Table.Prices.Rows;
        for (int i = 0; i < rooms.Length; i++)
        {
            Share(house, upTo[i], upTo[i + 1], upTo[^1], rows, pricing.Start(i + 1, rooms[i].Codes));
        }

        house.Measures[FirstOfRooms..].Clear();
        for (int row = 0; row < rows.Length; row++)
        {
            house.Cents[row] = rows[row].Measure < FirstOfRooms ? house.Cents[row] : OneWide.Of(0);
        }
    }

    /// <summary>Each measure of none of the rooms, of the first, of the first two and so on; of what none has by itself all have the same.</summary>
    private static double[][] SumsUpTo(in InteriorPricing pricing, in InteriorHome<OneWide> home, RoomAnswers[] rooms, int measures)
    {
        double[][] upTo = [new double[measures], .. rooms.Select(_ => new double[measures])];
        for (int i = 0; i < rooms.Length; i++)
        {
            Workspace<OneWide> work = pricing.Start(i + 1, rooms[i].Codes);
            InteriorTakeoff.Measure(PartOf(home, rooms[i]), pricing.Prices.Tables, work.Measures);
            for (int measure = 0; measure < measures; measure++)
            {
                upTo[i + 1][measure] = upTo[i][measure] + work.Measures[measure].Value;
            }
        }

        for (int measure = 0; measure < measures; measure++)
        {
            bool isNowhere = upTo[^1][measure] == 0;
            for (int i = 1; i <= rooms.Length && isNowhere; i++)
            {
                upTo[i][measure] = i;
            }
        }

        return upTo;
    }

    private static readonly Comparer<RoomKind> InOrder = Comparer<RoomKind>.Create((left, right) => Rank(left).CompareTo(Rank(right)));

    private static int Rank(RoomKind kind) => kind switch
    {
        RoomKind.Living => 0,
        RoomKind.Dining => 1,
        RoomKind.Kitchen => 2,
        RoomKind.Hallway => 3,
        RoomKind.PrimaryBedroom => 4,
        _ => 5 + (int)kind,
    };

    /// <summary>A room of the house: its own size and openings, painted as the house is.</summary>
    private static InteriorHome<OneWide> PartOf(in InteriorHome<OneWide> house, RoomAnswers room)
    {
        RoomKind kind = room.Room.Kind;
        InteriorHome<OneWide> part = house;
        InteriorHome<OneWide> own = room.Home;
        (part.Rooms, part.Floor, part.Walls, part.Ceiling, part.Baseboard) = (own.Rooms, own.Floor, own.Walls, own.Ceiling, own.Baseboard);
        (part.Windows, part.DoorsPaneled, part.Washed) = (own.Windows, own.DoorsPaneled, own.Washed);
        bool hasCabinets = HasCabinets(kind);
        part.CabinetDoors = In(hasCabinets && house.CabinetDoors.Value > 0, OneWide.Of(room.Type.CabinetDoors));
        part.CabinetDrawers = In(hasCabinets && house.CabinetDrawers.Value > 0, OneWide.Of(room.Type.CabinetDrawers));
        part.Closets = In(kind is RoomKind.Bedroom or RoomKind.PrimaryBedroom or RoomKind.Hallway, house.Closets);
        part.BuiltIns = In(kind == RoomKind.Living, house.BuiltIns);
        part.Stairs = In(kind == RoomKind.Hallway, house.Stairs);
        part.Radiators = house.Radiators / house.Rooms;
        return part;
    }

    private static bool HasCabinets(RoomKind kind) => kind is RoomKind.Kitchen or RoomKind.Bathroom;

    private static OneWide In(bool isHere, OneWide count) => isHere ? count : OneWide.Of(0);

    /// <summary>Between two sums of a measure lies a room's share; of cents, whole ones.</summary>
    private static void Share(
        in Workspace<OneWide> house, double[] from, double[] to, double[] all, PriceRow[] rows, in Workspace<OneWide> room)
    {
        for (int measure = FirstOfRooms; measure < all.Length; measure++)
        {
            room.Measures[measure] = house.Measures[measure] * OneWide.Of((to[measure] - from[measure]) / all[measure]);
        }

        house.Factors.CopyTo(room.Factors);
        for (int row = 0; row < rows.Length; row++)
        {
            int measure = rows[row].Measure;
            double cents = measure < FirstOfRooms ? 0 : house.Cents[row].Value;
            room.Cents[row] = OneWide.Of(Math.Round(cents * (to[measure] / all[measure])) - Math.Round(cents * (from[measure] / all[measure])));
        }
    }
}
