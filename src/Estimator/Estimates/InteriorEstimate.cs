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
        int each = Workspace<OneWide>.LengthFor(prices.Job);
        int parts = job.Rooms is null ? 1 : job.Rooms.Count + 1;
        Span<OneWide> memory = each * parts <= MostOnStack ? stackalloc OneWide[each * parts] : new OneWide[each * parts];
        InteriorPricing pricing = new(job, prices, memory);
        return job.Rooms is null ? OfHouse(pricing, issues) : OfRooms(pricing, issues);
    }

    private static Estimate OfHouse(in InteriorPricing pricing, IReadOnlyList<Issue> issues)
    {
        (InteriorPainting job, InteriorPrices prices) = (pricing.Job, pricing.Prices);
        InteriorAnswers answers = new(job, prices.Tables);
        Workspace<OneWide> work = pricing.Start(0, answers.Codes);
        InteriorHome<OneWide> home = answers.ToHome();
        InteriorTakeoff.Drivers(home, prices.Tables, answers.Unknowns(), work.Drivers);
        RangeSum<OneWide> sum = new(work.Spread);
        prices.PriceHouse(home, InteriorAnswers.AsbestosEra(job.House), prices.Job.Table.AllRows, work, ref sum);
        JobPart house = pricing.Part(0, null, answers.Codes, answers.Paints, prices.Tables.Rooms[(int)RoomKind.Other], []);
        PricedJob priced = pricing.Finish([house], sum, work.Drivers);
        return Explained.Of(priced, InteriorAssumptions.OfHouse(priced, answers), Repainting.Of(priced, answers), issues);
    }

    private static Estimate OfRooms(in InteriorPricing pricing, IReadOnlyList<Issue> issues)
    {
        (InteriorPainting job, InteriorPrices prices) = (pricing.Job, pricing.Prices);
        RoomAnswers[] rooms = [.. job.Rooms!.Select(room => new RoomAnswers(job, room, prices.Tables))];
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
        return Explained.Of(priced, InteriorAssumptions.OfRooms(priced, rooms), Repainting.Of(priced, rooms), issues);
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
        InteriorTakeoff.Drivers(home, pricing.Prices.Tables, default, work.Drivers);
        sums.Add(work);
    }
}
