namespace Estimator.Tests.Laws.Oracle;

/// <summary>The rows of a job's price, worked out a second time: slowly, in decimal, from the book's own pages.</summary>
internal sealed class DecimalSheet(string kind, BookDocument book, DecimalMarket market)
{
    private readonly List<DecimalRow> _rows = [];

    /// <summary>Common drivers with how often over, or with the share of the job they move.</summary>
    public IReadOnlyList<(string Name, decimal Times)> Drivers { get; set; } = [];

    /// <summary>Lines that cost something.</summary>
    public IEnumerable<string> Lines => _rows.Where(row => row.Cents > 0).Select(row => row.Line);

    /// <summary>Adds the rows of a part of the job.</summary>
    /// <param name="suffix">What its line ids end in.</param>
    /// <param name="measures">Its quantities by measure.</param>
    /// <param name="answers">Its answers by key, or by key and surface.</param>
    public void Add(string suffix, IReadOnlyDictionary<string, decimal> measures, IReadOnlyDictionary<string, Answer> answers)
    {
        foreach ((string id, Activity activity) in book.Activities.Where(one => one.Value.Job == kind))
        {
            decimal units = measures[activity.Measure];
            if (activity.Hours is { } hours)
            {
                decimal price = Likely(hours) * Likely("rate." + activity.Trade) * market.Labor;
                Add(id + suffix, activity, true, units * price, [.. activity.Extent, .. activity.HoursFactors], [], Widths(hours), answers);
            }

            if (activity.Supply is { } supply)
            {
                decimal usage = supply.Coverage is null ? 1 : (1 + Likely("waste")) / Likely(supply.Coverage);
                decimal price = usage * Likely(supply.Price) * market.Supply;
                Add(id + suffix, activity, false, units * price, [.. activity.Extent, .. supply.PriceFactors], [.. supply.CoverageFactors], SupplyWidths(supply), answers);
            }
        }
    }

    /// <summary>Likely labor, and material or equipment, of a line in cents.</summary>
    public (decimal Labor, decimal Supply) Line(string line) =>
        (_rows.Where(row => row.Line == line && row.IsLabor).Sum(row => row.Cents),
        _rows.Where(row => row.Line == line && !row.IsLabor).Sum(row => row.Cents));

    /// <summary>Likely cents of the lines with a suffix.</summary>
    public decimal Sum(string suffix) => _rows.Where(row => row.Line.EndsWith(suffix, StringComparison.Ordinal)).Sum(row => row.Cents);

    /// <summary>Low, likely and high of one line in cents.</summary>
    public (decimal Low, decimal Likely, decimal High) Range(string line)
    {
        (decimal low, decimal likely, decimal high) = RollUp([.. _rows.Where(row => row.Line == line)]);
        return (Math.Max(0, low), likely, high);
    }

    /// <summary>Low, likely and high of the whole job in cents.</summary>
    public (decimal Low, decimal Likely, decimal High) Total()
    {
        (decimal low, decimal likely, decimal high) = RollUp(_rows);
        Figure least = book.Figures["minimum." + kind];
        decimal At(double amount) => market.IsSelf ? 0 : Rounded((decimal)amount * 100 * market.Wages);
        return (Math.Max(low, At(least.Low)), Math.Max(likely, At(least.Likely)), Math.Max(high, At(least.High)));
    }

    private static decimal Rounded(decimal cents) => decimal.Round(cents, 0, MidpointRounding.ToEven);

    private void Add(
        string line,
        Activity activity,
        bool isLabor,
        decimal amount,
        string[] factors,
        string[] divisors,
        (decimal Down, decimal Up) width,
        IReadOnlyDictionary<string, Answer> answers)
    {
        Dictionary<string, (decimal, decimal)> spreads = [];
        foreach (string key in factors.Concat(divisors).Select(table => book.Factors[table].Key).Distinct())
        {
            Answer answer = answers.GetValueOrDefault($"{key}:{activity.Surface?.ToString().ToLowerInvariant()}") ?? answers[key];
            decimal Factor(string value) =>
                Product(factors, key, value) / Product(divisors, key, value);
            amount *= answer.Mean(Factor);
            spreads.Add(key, answer.Spread(Factor));
        }

        _rows.Add(new(line, isLabor, Rounded(amount * 100), width.Down, width.Up, spreads));
    }

    private decimal Product(string[] tables, string key, string value) => tables
        .Select(table => book.Factors[table])
        .Where(table => table.Key == key)
        .Aggregate(1m, (product, table) => product * (decimal)table.Values[value]);

    private (decimal Down, decimal Up) SupplyWidths(Supply supply)
    {
        (decimal down, decimal up) = Widths(supply.Price);
        if (supply.Coverage is not { } id)
        {
            return (down, up);
        }

        (decimal low, decimal likely, decimal high) = ((decimal)book.Figures[id].Low, Likely(id), (decimal)book.Figures[id].High);
        return (Both(down, 1 - (likely / high)), Both(up, (likely / low) - 1));
    }

    private static decimal Both(decimal one, decimal other) => DecimalMath.Root(DecimalMath.Square(one) + DecimalMath.Square(other));

    /// <summary>N(x) = √((1−ρ) Σx² + ρ (Σx)² + Σc² (Σm)² + Σₖ (Σ sₖ m)²), downwards and upwards.</summary>
    private (decimal Low, decimal Likely, decimal High) RollUp(List<DecimalRow> rows)
    {
        decimal likely = rows.Sum(row => row.Cents);
        string[] keys = [.. rows.SelectMany(row => row.Spreads.Keys).Distinct()];
        decimal Norm(Func<DecimalRow, decimal> width, Func<(decimal Down, decimal Up), decimal> end)
        {
            decimal rho = Likely("range.lineCorrelation");
            decimal common = Drivers.Sum(driver => DecimalMath.Square(driver.Times * end(DriverWidths(driver.Name))));
            decimal spread = keys.Sum(key => DecimalMath.Square(
                rows.Sum(row => row.Spreads.TryGetValue(key, out (decimal, decimal) one) ? row.Cents * end(one) : 0)));
            return DecimalMath.Root(
                ((1 - rho) * rows.Sum(row => DecimalMath.Square(row.Cents * width(row))))
                + (rho * DecimalMath.Square(rows.Sum(row => row.Cents * width(row))))
                + (common * DecimalMath.Square(likely))
                + spread);
        }

        return (
            Rounded(likely - Norm(row => row.Down, width => width.Down)),
            likely,
            Rounded(likely + Norm(row => row.Up, width => width.Up)));
    }

    private decimal Likely(string figure) => (decimal)book.Figures[figure].Likely;

    /// <summary>Widths of a driver: the kind's own, or those of all kinds.</summary>
    private (decimal Down, decimal Up) DriverWidths(string name) => name switch
    {
        "performer" => market.FirmSpread,
        "market" => (Rest(OwnWidths(name).Down, market.FirmSpread.Down), Rest(OwnWidths(name).Up, market.FirmSpread.Up)),
        _ => OwnWidths(name),
    };

    private static decimal Rest(decimal all, decimal part) => DecimalMath.Root(DecimalMath.Square(all) - DecimalMath.Square(part));

    private (decimal Down, decimal Up) OwnWidths(string name) =>
        Widths(book.Figures.ContainsKey($"driver.{kind}.{name}") ? $"driver.{kind}.{name}" : $"driver.{name}");

    private (decimal Down, decimal Up) Widths(string figure)
    {
        Figure one = book.Figures[figure];
        return (1 - ((decimal)one.Low / (decimal)one.Likely), ((decimal)one.High / (decimal)one.Likely) - 1);
    }
}

/// <summary>The labor or the supply of one line in whole cents, with what widens it.</summary>
internal sealed record DecimalRow(
    string Line, bool IsLabor, decimal Cents, decimal Down, decimal Up, Dictionary<string, (decimal Down, decimal Up)> Spreads);
