using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Explains one interior painting job: all rooms of a house in one, or the rooms that are listed one by one.</summary>
internal static class InteriorEstimate
{
    // More than this many numbers go to the heap.
    private const int MostOnStack = 4096;

    /// <summary>Estimates a job that has no errors.</summary>
    [SkipLocalsInit]
    public static Estimate Of(InteriorPainting job, InteriorPrices prices, IReadOnlyList<Issue> issues)
    {
        InteriorAnswers? house = job.Rooms is null ? new(job, prices.Tables) : null;
        RoomAnswers[] rooms = [.. (house?.Rooms ?? job.Rooms!).Select(room => new RoomAnswers(job, room, prices.Tables))];
        int length = Workspace<OneWide>.LengthFor(prices.Job) * (rooms.Length + 1);
        Span<OneWide> memory = length <= MostOnStack ? stackalloc OneWide[length] : new OneWide[length];
        InteriorPricing pricing = new(job, prices, memory);
        return house is null ? OfRooms(pricing, rooms, issues) : OfHouse(pricing, house, rooms, issues);
    }

    private static Estimate OfHouse(in InteriorPricing pricing, InteriorAnswers answers, RoomAnswers[] rooms, IReadOnlyList<Issue> issues)
    {
        (InteriorPainting job, InteriorPrices prices) = (pricing.Job, pricing.Prices);
        Workspace<OneWide> work = pricing.Start(0, answers.Codes);
        InteriorTakeoff.Drivers(answers.Home, prices.Tables, answers.Unknowns(), work.Drivers);
        RangeSum<OneWide> sum = new(work.Spread);
        prices.PriceHouse(answers.Home, InteriorAnswers.AsbestosEra(job.House), prices.Job.Table.AllRows, work, ref sum);
        HouseRooms.Split(pricing, work, answers.Home, rooms);
        PricedJob priced = pricing.Finish(RoomParts.Of(pricing, rooms), sum, work.Drivers);
        RepaintCycle? repaint = Repainting.Of(priced, rooms, (room, surface) => answers.Share(surface) == 1 && HouseRooms.Has(room, surface));
        return Explained.Of(priced, InteriorAssumptions.OfHouse(priced, answers, rooms), repaint, issues);
    }

    private static Estimate OfRooms(in InteriorPricing pricing, RoomAnswers[] rooms, IReadOnlyList<Issue> issues)
    {
        InteriorPrices prices = pricing.Prices;
        PartSums sums = new(prices.Job);
        double disturbed = 0;
        double popcorn = 0;
        for (int i = 0; i < rooms.Length; i++)
        {
            InteriorHome<OneWide> home = rooms[i].Home;
            Workspace<OneWide> work = pricing.Start(i + 1, rooms[i].Codes);
            InteriorTakeoff.Measure(home, prices.Tables, work.Measures);
            InteriorTakeoff.Drivers(home, prices.Tables, rooms[i].Unknowns(), work.Drivers);
            disturbed = Math.Max(disturbed, work.Measures[(int)InteriorMeasure.LeadTest].Value);
            popcorn = Math.Max(popcorn, home.Popcorn.Value);
            work.Measures[(int)InteriorMeasure.LeadTest] = OneWide.Of(0);
            sums.Add(work);
        }

        AddJob(pricing, disturbed, popcorn, sums);
        Span<OneWide> drivers = stackalloc OneWide[JobPrices.DriverCount];
        RangeSum<OneWide> sum = sums.ToSum(stackalloc OneWide[2 * prices.Job.Table.Keys.Count], drivers);
        PricedJob priced = pricing.Finish(RoomParts.Of(pricing, rooms), sum, drivers);
        return Explained.Of(priced, InteriorAssumptions.OfRooms(priced, rooms), Repainting.Of(priced, rooms, (room, surface) => room.Usual(surface) > 0), issues);
    }

    /// <summary>The visit, the tests and the end of a job whose rooms are listed.</summary>
    private static void AddJob(in InteriorPricing pricing, double disturbed, double popcorn, PartSums sums)
    {
        InteriorPainting job = pricing.Job;
        Workspace<OneWide> work = pricing.Start(0, RoomParts.CodesOfJob(job));
        InteriorHome<OneWide> home = InteriorAnswers.Usual(job);
        home.Popcorn = OneWide.Of(popcorn);
        work.Measures[(int)InteriorMeasure.LeadTest] = OneWide.Of(disturbed);
        InteriorTakeoff.MeasureJob(home, pricing.Prices.Tables, InteriorAnswers.AsbestosEra(job.House), work.Measures);
        InteriorTakeoff.Drivers(home, pricing.Prices.Tables, new() { FewRooms = OneWide.Of(1) }, work.Drivers);
        sums.Add(work);
    }
}
