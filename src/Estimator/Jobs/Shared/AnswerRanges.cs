using System.Runtime.InteropServices;

namespace Estimator;

/// <summary>Prices jobs that differ in an answer as bulk prices homes: side by side in lanes, by the same formulas and the same loop.</summary>
internal static class AnswerRanges
{
    /// <summary>The range of each job, as its estimate has it.</summary>
    public static CostRange[] Of<TFormulas>(TFormulas formulas, BulkTemplate[] jobs)
        where TFormulas : struct, IFormulas => jobs.Length == 0 ? [] : BulkRun.LaneWidth switch
        {
            16 => Of<TFormulas, SixteenWide>(formulas, jobs),
            8 => Of<TFormulas, EightWide>(formulas, jobs),
            4 => Of<TFormulas, FourWide>(formulas, jobs),
            _ => Of<TFormulas, OneWide>(formulas, jobs),
        };

    private static CostRange[] Of<TFormulas, T>(TFormulas formulas, BulkTemplate[] jobs)
        where TFormulas : struct, IFormulas
        where T : unmanaged, ILane<T>
    {
        JobPrices job = jobs[0].Job;
        int asked = jobs[0].Asked.Count;
        T[] memory = new T[asked + Workspace<T>.LengthFor(job)];
        Workspace<T> work = Workspace<T>.Over(memory.AsSpan(asked), job, keepsLines: job.Markups is not null);
        Inputs<T> told = Inputs<T>.Over(memory.AsSpan(0, asked), jobs[0].Told);
        double[][] places = PlacesOf(jobs);
        CostRange[] ranges = new CostRange[jobs.Length];
        for (int at = 0; at < jobs.Length; at += T.Width)
        {
            int count = Math.Min(T.Width, jobs.Length - at);
            Load(jobs.AsSpan(at, count), places.AsSpan(at, count), told, work);
            formulas.Measure(told, work);
            RangeSum<T> sum = new(work.Spread);
            PricingLoop.Price(jobs[0].Table, job.Table.AllRows, work, ref sum);
            Store(formulas.Close(told, sum, work), ranges.AsSpan(at, count));
        }

        return ranges;
    }

    /// <summary>What place, date and firm do to the prices of each job; most lie in the same place.</summary>
    private static double[][] PlacesOf(BulkTemplate[] jobs)
    {
        Dictionary<Performer, PlacePrices> byFirm = [];
        Dictionary<(Performer, int), double[]> known = [];
        return Array.ConvertAll(jobs, job =>
        {
            Performer firm = job.Performer ?? Performer.Contractor;
            ref double[]? numbers = ref CollectionsMarshal.GetValueRefOrAddDefault(known, (firm, job.Place), out _);
            if (numbers is null)
            {
                ref PlacePrices? prices = ref CollectionsMarshal.GetValueRefOrAddDefault(byFirm, firm, out _);
                prices ??= new(job.Job, job.AsOf, job.Performer);
                numbers = new double[prices.Count];
                prices.Fill(job.Place, numbers);
            }

            return numbers;
        });
    }

    /// <summary>Fills one lane of jobs; those behind the last hold the last once more.</summary>
    private static void Load<T>(ReadOnlySpan<BulkTemplate> jobs, ReadOnlySpan<double[]> places, scoped in Inputs<T> told, scoped in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        Span<double> numbers = stackalloc double[T.Width];
        Span<byte> codes = stackalloc byte[T.Width];
        for (int number = 0; number < told.Numbers.Length; number++)
        {
            for (int lane = 0; lane < T.Width; lane++)
            {
                numbers[lane] = jobs[Math.Min(lane, jobs.Length - 1)].Told.Numbers[number];
            }

            told.Numbers[number] = T.Load(ref numbers[0]);
        }

        for (int code = 0; code < told.Codes.Length; code++)
        {
            for (int lane = 0; lane < T.Width; lane++)
            {
                codes[lane] = jobs[Math.Min(lane, jobs.Length - 1)].Told.Codes[code];
            }

            told.Codes[code] = T.LoadCodes(ref codes[0]);
        }

        for (int number = 0; number < places[0].Length; number++)
        {
            for (int lane = 0; lane < T.Width; lane++)
            {
                numbers[lane] = places[Math.Min(lane, jobs.Length - 1)][number];
            }

            work.PlaceAt(number) = T.Load(ref numbers[0]);
        }

        work.SetPlaceDrivers();
    }

    private static void Store<T>(scoped in Total<T> total, Span<CostRange> ranges)
        where T : unmanaged, ILane<T>
    {
        Span<double> low = stackalloc double[T.Width];
        Span<double> likely = stackalloc double[T.Width];
        Span<double> high = stackalloc double[T.Width];
        T.Store(total.Low, ref low[0]);
        T.Store(total.Likely, ref likely[0]);
        T.Store(total.High, ref high[0]);
        for (int lane = 0; lane < ranges.Length; lane++)
        {
            ranges[lane] = CostRange.FromCents(low[lane], likely[lane], high[lane]);
        }
    }
}
