namespace Estimator;

/// <summary>What makes a range wide: the terms of its squared width, by share.</summary>
internal static class EstimateDrivers
{
    private const string Lines = "lines";

    /// <param name="job">The job.</param>
    /// <param name="terms">Its <see cref="Terms"/>.</param>
    public static IReadOnlyList<Driver> Of(in PricedJob job, List<Term> terms)
    {
        double rho = job.Prices.Table.Prices.Correlation;
        RangeTotals<OneWide> totals = job.Sum.Totals;
        double squares = ScaleOf(job) * ScaleOf(job);
        Term lines = new(
            Lines, squares * OwnSquares(totals.Down, totals.DownSquares, rho), squares * OwnSquares(totals.Up, totals.UpSquares, rho));
        double all = lines.Both;
        foreach (Term term in terms)
        {
            all += term.Both;
        }

        if (all == 0)
        {
            return [];
        }

        Driver[] drivers = new Driver[terms.Count + 1];
        drivers[0] = Describe(job.Prices, lines, all);
        for (int i = 0; i < terms.Count; i++)
        {
            drivers[i + 1] = Describe(job.Prices, terms[i], all);
        }

        Array.Sort(drivers, (left, right) => right.Share.CompareTo(left.Share));
        return drivers;
    }

    /// <summary>Each common driver and each unknown key that widens the range of a job.</summary>
    /// <remarks>Unknown stories decide how much wall there is, how high it is and whether there is scaffolding: one unknown, told once.</remarks>
    public static List<Term> Terms(in PricedJob job)
    {
        List<Term> terms = new(8);
        double scale = ScaleOf(job);
        double likely = job.Sum.Totals.Likely.Value * scale;
        foreach (DriverSquare squares in job.Prices.DriverSquares)
        {
            double applies = job.Drivers[(int)squares.Driver].Value * likely * likely;
            string id = squares.Driver == CommonDriver.Scaffold ? Key.Stories.Name : JobPrices.DriverName((int)squares.Driver);
            Add(terms, new(id, squares.Down * applies, squares.Up * applies));
        }

        RateKeys keys = job.Prices.Table.Keys;
        for (int key = 0; key < keys.Count; key++)
        {
            double down = job.Sum.Spread[key].Value * scale;
            double up = job.Sum.Spread[keys.Count + key].Value * scale;
            Add(terms, new(keys[key].Name, down * down, up * up));
        }

        AddMarkups(job, terms);
        return terms;
    }

    /// <summary>The spread of the markups' own shares.</summary>
    private static void AddMarkups(in PricedJob job, List<Term> terms)
    {
        double down = 0;
        double up = 0;
        for (int i = 0; i < job.MarkupCents.Length; i++)
        {
            double cents = job.MarkupCents[i].Value;
            Width width = job.Markups!.All[i].Width;
            down += cents * cents * width.Down * width.Down;
            up += cents * cents * width.Up * width.Up;
        }

        Add(terms, new("markups", down, up));
    }

    private static void Add(List<Term> terms, Term term)
    {
        if (term.Both <= 0)
        {
            return;
        }

        for (int at = 0; at < terms.Count; at++)
        {
            if (terms[at].Id == term.Id)
            {
                terms[at] = new(term.Id, terms[at].Down + term.Down, terms[at].Up + term.Up);
                return;
            }
        }

        terms.Add(term);
    }

    /// <summary>Price ÷ direct cost: markups widen the range with the price.</summary>
    private static double ScaleOf(in PricedJob job)
    {
        double price = job.Sum.Totals.Likely.Value;
        foreach (OneWide markup in job.MarkupCents)
        {
            price += markup.Value;
        }

        double direct = job.Sum.Totals.Likely.Value;
        return direct == 0 ? 1 : price / direct;
    }

    private static double OwnSquares(OneWide sum, OneWide squares, double rho) =>
        ((1 - rho) * squares.Value) + (rho * sum.Value * sum.Value);

    private static Driver Describe(JobPrices prices, in Term term, double all)
    {
        DriverWording text = DriverWordings.Of(prices, term.Id);
        return new(term.Id, text.Name, Math.Round(term.Both / all, 4), text.Path)
        {
            Question = text.Question?.Replace("{area}", prices.Market.Country.Units.AreaInWords, StringComparison.Ordinal),
        };
    }
}

/// <summary>A term of the squared width, in square cents.</summary>
internal readonly record struct Term(string Id, double Down, double Up)
{
    public double Both => Down + Up;
}
