using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Explains one interior painting job: all rooms of a house in one, or the rooms that are listed one by one.</summary>
internal static class InteriorEstimate
{
    // More than this many numbers go to the heap.
    private const int MostOnStack = 4096;

    /// <summary>Estimates a job that has no errors.</summary>
    public static Estimate Of(InteriorPainting job, InteriorPrices prices, IReadOnlyList<Issue> issues) =>
        job.Rooms is { } listed ? OfRooms(job, listed, prices, issues) : OfHouse(job, prices, issues);

    [SkipLocalsInit]
    private static Estimate OfHouse(InteriorPainting job, InteriorPrices prices, IReadOnlyList<Issue> issues)
    {
        InteriorTables tables = prices.Tables;
        Inputs<OneWide> told = Inputs<OneWide>.Over(stackalloc OneWide[InteriorInputs.Asked.Count], InteriorInputs.Of(job));
        Span<OneWide> keys = stackalloc OneWide[InteriorKeys.All.Count];
        InteriorHome<OneWide> home = default;
        InteriorHouse.Settle(ref home, told, tables, keys);
        HouseAnswers answers = new(job, told, home, tables);
        RoomAnswers[] rooms = [.. HouseRooms.Of(home, job.House, tables).Select(room => new RoomAnswers(job, room, tables))];
        int length = Workspace<OneWide>.LengthFor(prices.Job) * (rooms.Length + 1);
        Span<OneWide> memory = length <= MostOnStack ? stackalloc OneWide[length] : new OneWide[length];
        InteriorPricing pricing = new(job, prices, memory);
        Workspace<OneWide> work = pricing.Start(0);
        keys.CopyTo(work.Keys);
        prices.Measure(home, InteriorHouse.Unknowns(told), work);
        RangeSum<OneWide> sum = new(work.Spread);
        PricingLoop.Price(prices.Job.Table.Prices, prices.Job.Table.AllRows, work, ref sum);
        HouseRooms.Split(pricing, work, home, rooms);
        PricedJob priced = pricing.Finish(RoomParts.Of(pricing, rooms), sum, work.Drivers);
        RepaintCycle? repaint = InteriorRepainting.Of(priced, rooms, (room, surface) => answers.Share(surface) == 1 && HouseRooms.Has(room, surface));
        return EstimateWriter.Of(priced, InteriorAssumptions.OfHouse(priced, answers, rooms), repaint, issues);
    }

    [SkipLocalsInit]
    private static Estimate OfRooms(InteriorPainting job, IReadOnlyList<Room> listed, InteriorPrices prices, IReadOnlyList<Issue> issues)
    {
        RoomAnswers[] rooms = [.. listed.Select(room => new RoomAnswers(job, room, prices.Tables))];
        int length = Workspace<OneWide>.LengthFor(prices.Job) * (rooms.Length + 1);
        Span<OneWide> memory = length <= MostOnStack ? stackalloc OneWide[length] : new OneWide[length];
        InteriorPricing pricing = new(job, prices, memory);
        Span<OneWide> drivers = stackalloc OneWide[JobPrices.DriverCount];
        RangeSum<OneWide> sum = SumsOf(pricing, rooms).ToSum(stackalloc OneWide[2 * prices.Job.Table.Keys.Count], drivers);
        PricedJob priced = pricing.Finish(RoomParts.Of(pricing, rooms), sum, drivers);
        return EstimateWriter.Of(priced, InteriorAssumptions.OfRooms(priced, rooms), InteriorRepainting.Of(priced, rooms, (room, surface) => room.Usual(surface) > 0), issues);
    }

    /// <summary>The range of a job that lists its rooms, without lines, plan and words.</summary>
    public static CostRange RangeOf(InteriorPainting job, IReadOnlyList<Room> listed, InteriorPrices prices)
    {
        RoomAnswers[] rooms = [.. listed.Select(room => new RoomAnswers(job, room, prices.Tables))];
        InteriorPricing pricing = new(job, prices, new OneWide[Workspace<OneWide>.LengthFor(prices.Job) * (rooms.Length + 1)]);
        Span<OneWide> drivers = stackalloc OneWide[JobPrices.DriverCount];
        RangeSum<OneWide> sum = SumsOf(pricing, rooms).ToSum(stackalloc OneWide[2 * prices.Job.Table.Keys.Count], drivers);
        Total<OneWide> total = pricing.TotalOf(sum, drivers);
        return CostRange.FromCents(total.Low.Value, total.Likely.Value, total.High.Value);
    }

    /// <summary>Measures and prices the rooms one by one, and the job as a whole.</summary>
    private static PartSums SumsOf(in InteriorPricing pricing, RoomAnswers[] rooms)
    {
        InteriorTables tables = pricing.Prices.Tables;
        PartSums sums = new(pricing.Prices.Job);
        double disturbed = 0;
        double popcorn = 0;
        for (int i = 0; i < rooms.Length; i++)
        {
            InteriorHome<OneWide> home = rooms[i].Home;
            Workspace<OneWide> work = pricing.Start(i + 1, rooms[i].Codes);
            InteriorTakeoff.Measure(home, tables, work.Measures);
            InteriorTakeoff.Drivers(home, tables, rooms[i].Unknowns(), work.Measures, work.Drivers);
            disturbed = Math.Max(disturbed, work.Measures[(int)InteriorMeasure.LeadTest].Value);
            popcorn = Math.Max(popcorn, home.Popcorn.Value);
            work.Measures[(int)InteriorMeasure.LeadTest] = OneWide.Of(0);
            sums.Add(work);
        }

        AddJob(pricing, disturbed, popcorn, sums);
        return sums;
    }

    /// <summary>The visit, the tests and the end of a job whose rooms are listed.</summary>
    private static void AddJob(in InteriorPricing pricing, double disturbed, double popcorn, PartSums sums)
    {
        InteriorPainting job = pricing.Job;
        Workspace<OneWide> work = pricing.Start(0, RoomParts.CodesOfJob(job));
        InteriorHome<OneWide> home = RoomAnswers.Usual(job, pricing.Prices.Tables);
        home.Popcorn = OneWide.Of(popcorn);
        work.Measures[(int)InteriorMeasure.LeadTest] = OneWide.Of(disturbed);
        InteriorTakeoff.MeasureJob(home, pricing.Prices.Tables, work.Measures);
        InteriorTakeoff.Drivers(home, pricing.Prices.Tables, new() { FewRooms = OneWide.Of(1) }, work.Measures, work.Drivers);
        sums.Add(work);
    }
}
