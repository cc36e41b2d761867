using System.Globalization;

namespace Estimator.Tests.Laws.Oracle;

/// <summary>Prices a job by decimal arithmetic.</summary>
internal static class DecimalOracle
{
    private static readonly BookDocument Book = PriceBook.UnitedStates2025.Document;

    public static DecimalSheet Of(ExteriorPainting job)
    {
        DecimalHouse house = new(job, Book);
        DecimalTakeoff takeoff = new(job, house, Book);
        DecimalSheet sheet = new("exteriorPainting", Book, house.Market) { Drivers = [.. house.Market.Drivers, .. takeoff.Drivers()] };
        sheet.Add("", takeoff.Measures, house.Answers);
        return sheet;
    }

    public static DecimalSheet Of(InteriorPainting job)
    {
        DecimalMarket market = new(job, Book);
        DecimalSheet sheet = new("interiorPainting", Book, market);
        if (job.Rooms is null)
        {
            AddHouse(job, sheet);
        }
        else
        {
            AddRooms(job, [.. job.Rooms.Select(room => new DecimalRoom(job, room, Book).Scope)], sheet);
        }

        sheet.Drivers = [.. market.Drivers, .. sheet.Drivers];
        return sheet;
    }

    private static void AddHouse(InteriorPainting job, DecimalSheet sheet)
    {
        DecimalScope house = new DecimalRoomsOfHouse(job, Book).Scope;
        Dictionary<string, decimal> measures = house.Measures();
        AddJob(job, [house], measures);
        sheet.Add("", measures, house.Answers());
        sheet.Drivers = [.. house.Drivers()];
    }

    /// <summary>Rooms one by one and the job as a whole. A driver moves the share of the job that the rooms it applies to are.</summary>
    private static void AddRooms(InteriorPainting job, DecimalScope[] rooms, DecimalSheet sheet)
    {
        string[] suffixes = [.. Enumerable.Range(1, rooms.Length).Select(number => string.Create(CultureInfo.InvariantCulture, $":{number}"))];
        for (int i = 0; i < rooms.Length; i++)
        {
            sheet.Add(suffixes[i], rooms[i].Measures(), rooms[i].Answers());
        }

        Dictionary<string, decimal> visit = rooms[0].Measures().Keys.ToDictionary(measure => measure, _ => 0m);
        AddJob(job, rooms, visit);
        sheet.Add("", visit, VisitAnswers(job));
        decimal[] sums = [.. suffixes.Select(sheet.Sum)];
        decimal all = sheet.Sum("");
        string[] ofRooms = ["geometry", "floorArea", "roomSize", "bedrooms", "ceilingHeight", "scope"];
        decimal Moved(string driver) => all == 0 ? 0
            : sums.Zip(rooms, (sum, room) => sum * room.Drivers().Single(one => one.Name == driver).Share).Sum() / all;
        sheet.Drivers = [.. ofRooms.Select(driver => (driver, Moved(driver))), ("yearBuilt", job.House.YearBuilt is null ? 1 : 0), ("fewRooms", job.Performer == Performer.Self ? 0 : 1)];
    }

    /// <summary>The visit, the tools and the tests, once a job.</summary>
    private static void AddJob(InteriorPainting job, DecimalScope[] rooms, Dictionary<string, decimal> measures)
    {
        bool disturbs = rooms.Any(room => room.DisturbsPaint);
        measures["job"] = 1;
        measures["ownTools"] = job.Performer == Performer.Self ? 1 : 0;
        measures["leadTest"] = disturbs ? rooms[0].Lead("lead.presumed") : 0;
        measures["leadJob"] = disturbs ? rooms[0].Lead("lead.prevalence") : 0;
        measures["popcornTest"] = rooms.Any(room => room.HasPopcorn) && job.House.YearBuilt is null or < 1980 ? 1 : 0;
    }

    /// <summary>Answers that hold for what is done once: its rates depend on none of them.</summary>
    private static Dictionary<string, Answer> VisitAnswers(InteriorPainting job) =>
        new DecimalRoom(job with { Surfaces = null }, new() { Kind = RoomKind.Other }, Book).Scope.Answers();
}
