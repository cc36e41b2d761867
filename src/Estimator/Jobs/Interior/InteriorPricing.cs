namespace Estimator;

/// <summary>The memory a job's parts are priced in, with place and date filled in.</summary>
internal readonly ref struct InteriorPricing
{
    private readonly int _state;
    private readonly DateOnly _asOf;

    public InteriorPricing(InteriorPainting job, InteriorPrices prices, Span<OneWide> memory)
    {
        Job = job;
        Prices = prices;
        Memory = memory;
        _state = prices.Job.Market.StateOf(job.House, out _);
        _asOf = job.AsOf ?? prices.Job.Book.BaseDate;
    }

    public InteriorPainting Job { get; }

    public InteriorPrices Prices { get; }

    /// <summary>The workspaces of the parts, one after the other.</summary>
    public Span<OneWide> Memory { get; }

    /// <summary>The workspace of a part, ready to be measured in.</summary>
    public Workspace<OneWide> Start(int part, byte[] codes)
    {
        int each = Workspace<OneWide>.LengthFor(Prices.Job);
        Workspace<OneWide> work = Workspace<OneWide>.Over(Memory.Slice(part * each, each), Prices.Job);
        PlaceFactors.Fill(Prices.Job, _state, _asOf, Job.Performer, work);
        for (int key = 0; key < codes.Length; key++)
        {
            work.Keys[key] = ExteriorAnswers.Index(codes[key]);
        }

        return work;
    }

    /// <summary>A part with its words.</summary>
    public JobPart Part(int number, string? name, byte[] codes, RoomPaints paints, RoomType type, int[] after)
    {
        int condition = codes[RateKeys.Interior.NumberOf(Key.Condition)];
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

    /// <summary>The job with its total, once all parts are priced.</summary>
    public PricedJob Finish(JobPart[] parts, RangeSum<OneWide> sum, Span<OneWide> drivers) => new()
    {
        Job = Job,
        Prices = Prices.Job,
        Parts = parts,
        Memory = Memory,
        Sum = sum,
        Drivers = drivers,
        Total = Prices.Job.Close(sum, drivers, PlaceFactors.Labor(Prices.Job, _state, _asOf), Job.Performer == Performer.Self),
        AsOf = _asOf,
        StateIsKnown = _state != Prices.Job.Market.Unknown,
    };

    private double LeadShare() => OneWide.Lookup(
        in Prices.Tables.Lead, ExteriorAnswers.Index(ExteriorAnswers.EraOf(Job.House.YearBuilt))).Value;
}
