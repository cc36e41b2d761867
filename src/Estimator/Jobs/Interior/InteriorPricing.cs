namespace Estimator;

/// <summary>The memory a job's parts are priced in, with place and date filled in.</summary>
internal readonly ref struct InteriorPricing
{
    private readonly JobPlace _place;
    private readonly double[] _placeNumbers;

    public InteriorPricing(InteriorPainting job, InteriorPrices prices, Span<OneWide> memory)
    {
        Job = job;
        Prices = prices;
        Memory = memory;
        _place = JobPlace.Of(job, prices.Job);
        _placeNumbers = _place.NumbersOf(job, prices.Job);
    }

    public InteriorPainting Job { get; }

    public InteriorPrices Prices { get; }

    /// <summary>The workspaces of the parts, one after the other.</summary>
    public Span<OneWide> Memory { get; }

    /// <summary>The workspace of a part with place and date.</summary>
    public Workspace<OneWide> Start(int part)
    {
        int each = Workspace<OneWide>.LengthFor(Prices.Job);
        Workspace<OneWide> work = Workspace<OneWide>.Over(Memory.Slice(part * each, each), Prices.Job);
        work.SetPlace(_placeNumbers);
        return work;
    }

    /// <summary>The workspace of a part with place, date and keys, ready to be measured in.</summary>
    public Workspace<OneWide> Start(int part, byte[] codes)
    {
        Workspace<OneWide> work = Start(part);
        for (int key = 0; key < codes.Length; key++)
        {
            work.Keys[key] = OneWide.Index(OneWide.Of(codes[key]));
        }

        return work;
    }

    /// <summary>Place and date on the smallest charge.</summary>
    private OneWide LaborLevel => OneWide.Of(_placeNumbers[(2 * Prices.Job.Table.Trades.Length) + (int)PlaceNumber.LaborLevel]);

    /// <summary>A part with its words.</summary>
    public JobPart Part(int number, string? name, byte[] codes, RoomPaints paints, TypicalRoom type, int[] after)
    {
        int condition = codes[InteriorKeys.Condition];
        return new()
        {
            Number = number,
            Name = name,
            Codes = codes,
            Table = Prices.Job.Table.Prices,
            After = after,
            Words = new()
            {
                Condition = Words.Of(condition < Key.Condition.Unknown ? (Condition)condition : null),
                YearBuilt = Words.Of(Job.House.YearBuilt, LeadShare()),
                Paints = paints.InWords(),
                Room = name ?? "The rooms",
                Sheen = paints[PaintedSurface.Walls].Sheen == type.Sheen
                    ? type.SheenWhy
                    : Words.Sentence(Words.Name(paints[PaintedSurface.Walls].Sheen!.Value)) + ", as asked for.",
            },
        };
    }

    /// <summary>The total of priced parts.</summary>
    public Total<OneWide> TotalOf(scoped in RangeSum<OneWide> sum, scoped ReadOnlySpan<OneWide> drivers) =>
        Prices.Close(OneWide.Of(Convert.ToDouble(Job.Performer == Performer.Self)), sum, drivers, LaborLevel);

    /// <summary>The job with its total, once all parts are priced.</summary>
    public PricedJob Finish(JobPart[] parts, RangeSum<OneWide> sum, Span<OneWide> drivers) => new()
    {
        Job = Job,
        Prices = Prices.Job,
        Parts = parts,
        Memory = Memory,
        Sum = sum,
        Drivers = drivers,
        Total = TotalOf(sum, drivers),
        AsOf = _place.AsOf,
        Place = _place.Profile,
        Area = _place.Area,
    };

    private double LeadShare() => OneWide.Lookup(
        in Prices.Tables.Lead, Prices.Tables.Eras.Of(OneWide.Of(Job.House.YearBuilt ?? Inputs<OneWide>.Unsaid))).Value;
}
