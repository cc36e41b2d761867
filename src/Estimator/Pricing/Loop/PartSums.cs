namespace Estimator;

/// <summary>Prices the parts of a job one by one and adds them up, whatever their order.</summary>
internal sealed class PartSums(JobPrices job)
{
    private readonly List<Part> _parts = [];

    /// <summary>Prices a part that is measured.</summary>
    public void Add(in Workspace<OneWide> work)
    {
        RangeSum<OneWide> sum = new(work.Spread);
        PricingLoop.Price(job.Table.Prices, job.Table.AllRows, work, ref sum);
        _parts.Add(new(sum.Totals, work.Spread.ToArray(), work.Drivers.ToArray()));
    }

    /// <summary>All parts together.</summary>
    /// <remarks>Parts are added from the cheapest up, so that their order in the job changes no bit.</remarks>
    /// <param name="spread">Room for two numbers a key.</param>
    /// <param name="drivers">Receives for each driver the squared share of the job it moves.</param>
    public RangeSum<OneWide> ToSum(Span<OneWide> spread, Span<OneWide> drivers)
    {
        _parts.Sort();
        spread.Clear();
        RangeSum<OneWide> sum = new(spread);
        foreach (Part part in _parts)
        {
            sum.Totals.Likely += part.Totals.Likely;
            sum.Totals.Down += part.Totals.Down;
            sum.Totals.DownSquares += part.Totals.DownSquares;
            sum.Totals.Up += part.Totals.Up;
            sum.Totals.UpSquares += part.Totals.UpSquares;
            for (int i = 0; i < spread.Length; i++)
            {
                spread[i] += part.Spread[i];
            }
        }

        for (int driver = 0; driver < drivers.Length; driver++)
        {
            drivers[driver] = OneWide.Of(Applies(driver, sum.Totals.Likely.Value));
        }

        return sum;
    }

    /// <summary>How a driver applies: as to every part, or, where parts differ, by the square of the share it moves of all of them.</summary>
    private double Applies(int driver, double likely)
    {
        double first = _parts[0].Drivers[driver].Value;
        double moved = 0;
        bool isSame = true;
        foreach (Part part in _parts)
        {
            double applies = part.Drivers[driver].Value;
            moved += Math.Sqrt(applies) * part.Totals.Likely.Value;
            isSame &= applies == first;
        }

        return isSame || likely == 0 ? first : moved / likely * (moved / likely);
    }

    private sealed record Part(RangeTotals<OneWide> Totals, OneWide[] Spread, OneWide[] Drivers) : IComparable<Part>
    {
        public int CompareTo(Part? other) => Rank.CompareTo(other!.Rank);

        private (double Likely, double Down, double DownSquares, double Up, double UpSquares) Rank =>
            (Totals.Likely.Value, Totals.Down.Value, Totals.DownSquares.Value, Totals.Up.Value, Totals.UpSquares.Value);
    }
}
