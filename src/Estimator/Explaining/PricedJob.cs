namespace Estimator;

/// <summary>One priced job with everything the loop left behind, ready to be told.</summary>
internal readonly ref struct PricedJob
{
    public required Job Job { get; init; }

    public required JobPrices Prices { get; init; }

    /// <summary>The job as a whole, then its rooms.</summary>
    public required JobPart[] Parts { get; init; }

    /// <summary>The workspaces of the parts, one after the other.</summary>
    public required ReadOnlySpan<OneWide> Memory { get; init; }

    /// <summary>All parts added up.</summary>
    public required RangeSum<OneWide> Sum { get; init; }

    /// <summary>Squared share of the job each common driver moves.</summary>
    public required ReadOnlySpan<OneWide> Drivers { get; init; }

    public required Total<OneWide> Total { get; init; }

    /// <summary>The likely total, in currency.</summary>
    public double LikelyCost => Total.Likely.Value / Estimator.Cents.PerUnit;

    public required DateOnly AsOf { get; init; }

    /// <summary>The state; null if it is not known.</summary>
    public PlaceProfile? Place { get; init; }

    /// <summary>What the postal code tells; null if it is not known.</summary>
    public PostalArea? Area { get; init; }

    /// <summary>Lines that are shares of other lines; null if the kind of job has none.</summary>
    public MarkupList? Markups => Prices.Markups;

    /// <summary>What the book says of a remodel's scope; null for other kinds of job.</summary>
    public ScopeProfile? Scope { get; init; }

    /// <summary>The days on which the work is done; null where nobody said when it starts.</summary>
    public WorkCalendar? Calendar => Job.Start is { } start ? new(start, Job.Holidays?.ToHashSet() ?? []) : null;

    /// <summary>Their cents.</summary>
    public ReadOnlySpan<OneWide> MarkupCents { get; init; }

    /// <summary>What each is a share of, in cents.</summary>
    public ReadOnlySpan<OneWide> MarkupBases { get; init; }

    /// <summary>How many times its share each is taken.</summary>
    public ReadOnlySpan<OneWide> MarkupFactors { get; init; }

    public bool IsSelf => Job.Performer == Performer.Self;

    /// <summary>What the homeowner takes longer than the trade; one for who is hired.</summary>
    public double PaceOf(CompiledActivity activity) => IsSelf && !Prices.Market.IsLicensed(activity.Activity.Trade) ? Prices.Figures.OwnPace : 1;

    /// <summary>A takeoff quantity of a part.</summary>
    public double Measure(int part, int measure) => PartOf(part)[measure].Value;

    /// <summary>What the loop left in a row of a part, in cents; zero where there is no row.</summary>
    public double Cents(int part, int row) => row < 0 ? 0 : PartOf(part)[^(Prices.Table.Prices.Rows.Length - row)].Value;

    /// <summary>What all rows of a part come to, in cents.</summary>
    public double LikelyOf(int part)
    {
        double sum = 0;
        foreach (OneWide row in PartOf(part)[^Prices.Table.Prices.Rows.Length..])
        {
            sum += row.Value;
        }

        return sum;
    }

    /// <summary>The factors a part was priced with, by number.</summary>
    public ReadOnlySpan<OneWide> Factors(int part)
    {
        ReadOnlySpan<OneWide> all = PartOf(part);
        int factors = Prices.Table.Prices.FactorCount;
        return all.Slice(all.Length - Prices.Table.Prices.Rows.Length - factors, factors);
    }

    /// <summary>Adds an amount to a sum with the widths and spreads of a row; nothing where there is no row.</summary>
    public void AddTo(ref RangeSum<OneWide> sum, int part, int row, double value)
    {
        if (row < 0)
        {
            return;
        }

        PriceTable table = Parts[part].Table;
        ReadOnlySpan<OneWide> factors = Factors(part);
        OneWide amount = OneWide.Of(value);
        Width width = table.Rows[row].Width;
        sum.Totals.Add(amount, amount * OneWide.Of(width.Down), amount * OneWide.Of(width.Up));
        foreach (SpreadRow one in table.SpreadsOf(row))
        {
            sum.Spread[one.Key] += amount * factors[one.Down];
            sum.Spread[(sum.Spread.Length / 2) + one.Key] += amount * factors[one.Up];
        }
    }

    private ReadOnlySpan<OneWide> PartOf(int part)
    {
        if (Parts.Length == 1)
        {
            return Memory;
        }

        int length = Memory.Length / Parts.Length;
        return Memory.Slice(part * length, length);
    }
}
