namespace Estimator.Tests.Laws.Oracle;

/// <summary>The price of an exterior, worked out a second time: slowly, in decimal, from the book's own pages.</summary>
internal sealed class DecimalOracle
{
    private readonly BookDocument _book;
    private readonly DecimalHouse _house;
    private readonly DecimalTakeoff _takeoff;
    private readonly List<DecimalPart> _parts = [];

    public DecimalOracle(ExteriorPainting job, PriceBook book)
    {
        _book = book.Document;
        _house = new(job, _book);
        _takeoff = new(job, _house, _book);
        foreach ((string id, Activity activity) in _book.Activities.Where(one => one.Value.Job == "exteriorPainting"))
        {
            AddLabor(id, activity);
            AddSupply(id, activity);
        }
    }

    /// <summary>Activities that cost something.</summary>
    public IEnumerable<string> Activities => _parts.Where(part => part.Cents > 0).Select(part => part.Activity);

    /// <summary>Likely labor, and material or equipment, of an activity in cents.</summary>
    public (decimal Labor, decimal Supply) Line(string activity) =>
        (_parts.Where(part => part.Activity == activity && part.IsLabor).Sum(part => part.Cents),
        _parts.Where(part => part.Activity == activity && !part.IsLabor).Sum(part => part.Cents));

    /// <summary>Low, likely and high of one activity in cents.</summary>
    public (decimal Low, decimal Likely, decimal High) Range(string activity)
    {
        (decimal low, decimal likely, decimal high) = RollUp([.. _parts.Where(part => part.Activity == activity)]);
        return (Math.Max(0, low), likely, high);
    }

    /// <summary>Low, likely and high of the whole job in cents.</summary>
    public (decimal Low, decimal Likely, decimal High) Total()
    {
        (decimal low, decimal likely, decimal high) = RollUp(_parts);
        Figure least = _book.Figures["minimum.exteriorPainting"];
        decimal At(double amount) => Rounded((decimal)amount * 100 * _house.Labor);
        return (Math.Max(low, At(least.Low)), Math.Max(likely, At(least.Likely)), Math.Max(high, At(least.High)));
    }

    private static decimal Rounded(decimal cents) => decimal.Round(cents, 0, MidpointRounding.ToEven);

    private void AddLabor(string id, Activity activity)
    {
        if (activity.Hours is { } hours)
        {
            decimal price = Likely(hours) * Likely("rate." + activity.Trade) * _house.Labor;
            AddPart(id, activity, true, price, [.. activity.Extent, .. activity.HoursFactors], [], Widths(hours));
        }
    }

    private void AddSupply(string id, Activity activity)
    {
        if (activity.Supply is { } supply)
        {
            decimal usage = supply.Coverage is null ? 1 : (1 + Likely("waste")) / Likely(supply.Coverage);
            decimal price = usage * Likely(supply.Price) * _house.Supply;
            AddPart(id, activity, false, price, [.. activity.Extent, .. supply.PriceFactors], [.. supply.CoverageFactors], SupplyWidths(supply));
        }
    }

    private void AddPart(
        string id, Activity activity, bool isLabor, decimal price, string[] factors, string[] divisors, (decimal Down, decimal Up) width)
    {
        decimal units = _takeoff.Measures[activity.Measure];
        Dictionary<string, (decimal, decimal)> spreads = [];
        foreach (string key in factors.Concat(divisors).Select(table => _book.Factors[table].Key).Distinct())
        {
            decimal Factor(string value) =>
                Product(factors, key, value) / Product(divisors, key, value);
            units *= _house.Answers[key].Mean(Factor);
            spreads.Add(key, _house.Answers[key].Spread(Factor));
        }

        _parts.Add(new(id, isLabor, Rounded(units * price * 100), width.Down, width.Up, spreads));
    }

    private decimal Product(string[] tables, string key, string value) => tables
        .Select(table => _book.Factors[table])
        .Where(table => table.Key == key)
        .Aggregate(1m, (product, table) => product * (decimal)table.Values[value]);

    private (decimal Down, decimal Up) SupplyWidths(Supply supply)
    {
        (decimal down, decimal up) = Widths(supply.Price);
        if (supply.Coverage is not { } id)
        {
            return (down, up);
        }

        (decimal low, decimal likely, decimal high) = ((decimal)_book.Figures[id].Low, Likely(id), (decimal)_book.Figures[id].High);
        return (Both(down, 1 - (likely / high)), Both(up, (likely / low) - 1));
    }

    private static decimal Both(decimal one, decimal other) => DecimalMath.Root(DecimalMath.Square(one) + DecimalMath.Square(other));

    /// <summary>N(x) = √((1−ρ) Σx² + ρ (Σx)² + Σc² (Σm)² + Σₖ (Σ sₖ m)²), downwards and upwards.</summary>
    private (decimal Low, decimal Likely, decimal High) RollUp(List<DecimalPart> parts)
    {
        decimal likely = parts.Sum(part => part.Cents);
        decimal Norm(Func<DecimalPart, decimal> width, Func<(decimal Down, decimal Up), decimal> end)
        {
            decimal rho = Likely("range.lineCorrelation");
            decimal common = _takeoff.Drivers().Sum(driver => DecimalMath.Square(driver.Times * end(Widths("driver." + driver.Name))));
            decimal spread = _house.Answers.Keys.Sum(key => DecimalMath.Square(
                parts.Sum(part => part.Spreads.TryGetValue(key, out (decimal, decimal) one) ? part.Cents * end(one) : 0)));
            return DecimalMath.Root(
                ((1 - rho) * parts.Sum(part => DecimalMath.Square(part.Cents * width(part))))
                + (rho * DecimalMath.Square(parts.Sum(part => part.Cents * width(part))))
                + (common * DecimalMath.Square(likely))
                + spread);
        }

        return (
            Rounded(likely - Norm(part => part.Down, width => width.Down)),
            likely,
            Rounded(likely + Norm(part => part.Up, width => width.Up)));
    }

    private decimal Likely(string figure) => (decimal)_book.Figures[figure].Likely;

    private (decimal Down, decimal Up) Widths(string figure)
    {
        Figure one = _book.Figures[figure];
        return (1 - ((decimal)one.Low / (decimal)one.Likely), ((decimal)one.High / (decimal)one.Likely) - 1);
    }
}

/// <summary>The labor or the supply of one activity in whole cents, with what widens it.</summary>
internal sealed record DecimalPart(
    string Activity, bool IsLabor, decimal Cents, decimal Down, decimal Up, Dictionary<string, (decimal Down, decimal Up)> Spreads);
