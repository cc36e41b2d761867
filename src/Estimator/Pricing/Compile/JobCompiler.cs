using System.Globalization;

namespace Estimator;

/// <summary>Compiles the activities of one kind of job into a <see cref="CompiledJob"/>.</summary>
/// <remarks>
/// Labor is hours × billed rate: 0.02 h/ft² × 50 dollars are 100 cents a ft². Material is price × (1 + waste) ÷ coverage: 40 dollars
/// a gallon × 1.08 ÷ 400 ft² are 10.8 cents a ft².
/// </remarks>
internal sealed class JobCompiler
{
    private readonly FigureReader _figures;
    private readonly JobFigures _usual;
    private readonly BookDocument _document;
    private readonly RateKeys _keys;
    private readonly List<PriceRow> _rows = [];
    private readonly List<CompiledActivity> _activities = [];
    private readonly List<string> _trades = [];
    private readonly List<FactorRef> _factors = [];
    private readonly List<RateProduct> _products = [];
    private readonly List<SpreadRow> _spreads = [];
    private readonly Dictionary<string, int> _factorNumbers = [];
    private readonly List<SidingCell> _sidingCells = [];
    private readonly List<double> _cells = [];

    private JobCompiler(FigureReader figures, JobFigures usual, string job, RateKeys keys)
    {
        (_figures, _usual, _document, _keys) = (figures, usual, figures.Document.For(job), keys);
        AddFactor(0, Ones());
    }

    /// <summary>Compiles the activities whose <see cref="Activity.Job"/> is <paramref name="job"/>.</summary>
    /// <param name="figures">The price book; an activity that does not fit is noted there.</param>
    /// <param name="usual">What every kind of job asks for.</param>
    /// <param name="job">Kind of job.</param>
    /// <param name="keys">The keys its rates depend on.</param>
    /// <param name="measures">Names of what the takeoff counts, by measure number.</param>
    public static CompiledJob Compile(FigureReader figures, JobFigures usual, string job, RateKeys keys, string[] measures)
    {
        JobCompiler compiler = new(figures, usual, job, keys);
        foreach ((string id, Activity activity) in figures.Document.Activities.Where(one => one.Value.Job == job))
        {
            compiler.Add(id, activity, Array.IndexOf(measures, activity.Measure), measures);
        }

        return compiler.Finish(job);
    }

    private CompiledJob Finish(string job)
    {
        if (_activities.Count is 0 or > CompiledJob.MostActivities)
        {
            _figures.Note("activities." + job, $"it has {_activities.Count}, not 1 to {CompiledJob.MostActivities}.");
        }

        PriceTable prices = new([.. _rows], [.. _factors], [.. _products], [.. _spreads], _usual.LineCorrelation, _cells.ToArray());
        return new(job, prices, _keys, [.. _activities], [.. _trades], [.. _sidingCells]);
    }

    private void Add(string id, Activity activity, int measure, string[] measures)
    {
        if (measure < 0)
        {
            _figures.Note($"activities.{id}.measure", $"'{activity.Measure}' is not one of {string.Join(", ", measures)}.");
        }

        _activities.Add(new()
        {
            Id = id,
            Activity = activity,
            LaborRow = AddLabor(id, activity, measure),
            SupplyRow = AddSupply(id, activity, measure),
            HoursPerUnit = (activity.Hours is { } hours ? _document.Figures[hours].Likely : 0) * PerMeasure(activity),
            PerMeasure = PerMeasure(activity),
            Measure = measure,
            Requires = Requirements(id, activity),
            Extent = [.. Tables(id, activity, activity.Extent, [], [])],
            Usage = Usage(activity.Supply),
            UsageFactors = [.. Tables(id, activity, [], [], activity.Supply?.CoverageFactors ?? [])],
            WaitFactors = [.. Tables(id, activity, activity.WaitFactors, [], [])],
            Sources = ActivitySources.Of(_document, activity),
        });
    }

    /// <summary>What an activity waits for, as bits; all of it comes before it in the book.</summary>
    private UInt128 Requirements(string id, Activity activity)
    {
        UInt128 bits = 0;
        foreach (string other in activity.Requires)
        {
            int number = _activities.FindIndex(one => one.Id == other);
            if (number < 0)
            {
                _figures.Note($"activities.{id}.requires", $"'{other}' does not come before it.");
            }
            else
            {
                bits |= UInt128.One << number;
            }
        }

        return bits;
    }

    private int AddLabor(string name, Activity activity, int measure)
    {
        if (activity.Hours is not { } id)
        {
            return -1;
        }

        Figure hours = _document.Figures[id];
        double cents = hours.Likely * _document.Figures[activity.Rate].Likely * Cents.PerUnit * PerMeasure(activity);
        List<KeyFactor> tables = Tables(name, activity, activity.Extent, activity.HoursFactors, []);
        return AddRow(new(measure, 2 * TradeNumber(activity.Trade), cents, AddRate(tables), Width.Of(hours)), tables);
    }

    private int AddSupply(string name, Activity activity, int measure)
    {
        if (activity.Supply is not { } supply)
        {
            return -1;
        }

        double cents = Usage(supply) * _document.Figures[supply.Price].Likely * Cents.PerUnit * PerMeasure(activity);
        List<KeyFactor> tables = Tables(name, activity, activity.Extent, supply.PriceFactors, supply.CoverageFactors);
        return AddRow(new(measure, (2 * TradeNumber(activity.Trade)) + 1, cents, AddRate(tables), SupplyWidth(supply)), tables);
    }

    private int AddRow(PriceRow row, List<KeyFactor> tables)
    {
        foreach ((int key, KeyTable table) in tables.Where(one => one.Table.HasSpread))
        {
            _spreads.Add(new(_rows.Count, key, AddFactor(key, table.Down), AddFactor(key, table.Up)));
        }

        _rows.Add(row);
        return _rows.Count - 1;
    }

    /// <summary>Units of an activity in one of its measure, which the takeoff counts in feet: 0.0929 m² in a ft².</summary>
    private static double PerMeasure(Activity activity) => 1 / Units.InCustomary(activity.Unit);

    private int TradeNumber(string trade)
    {
        if (!_trades.Contains(trade))
        {
            _trades.Add(trade);
        }

        return _trades.IndexOf(trade);
    }

    /// <summary>Sold units per unit of the activity: (1 + waste) ÷ coverage; one where nothing is covered.</summary>
    private double Usage(Supply? supply) => supply switch
    {
        null => 0,
        { Coverage: { } coverage } => (1 + _usual.Waste) / _document.Figures[coverage].Likely,
        _ => 1,
    };

    private Width SupplyWidth(Supply supply)
    {
        Width price = Width.Of(_document.Figures[supply.Price]);
        return supply.Coverage is { } id && _document.Figures[id] is var coverage
            ? price.And(new(1 - (coverage.Likely / coverage.High), (coverage.Likely / coverage.Low) - 1))
            : price;
    }

    /// <summary>One table a key: factors on the same key multiply, so that the mean of a mix is the mean of their product.</summary>
    private List<KeyFactor> Tables(
        string id, Activity activity, IReadOnlyList<string> first, IReadOnlyList<string> second, IReadOnlyList<string> inverse)
    {
        IEnumerable<(FactorTable Table, bool Inverse)> all =
            first.Concat(second).Select(name => (_document.Factors[name], false))
                .Concat(inverse.Select(name => (_document.Factors[name], true)));
        List<KeyFactor> factors = [];
        foreach (IGrouping<string, (FactorTable Table, bool Inverse)> group in all.GroupBy(one => one.Table.Key))
        {
            Key key = _keys.Find(group.Key)!;
            int number = _keys.NumberOf(key, activity.PaintedSurface);
            if (number < 0)
            {
                _figures.Note($"activities.{id}", $"rates of {activity.Job} do not depend on {key.Name} of {activity.PaintedSurface}.");
            }
            else
            {
                factors.Add(new(number, Product(key, [.. group])));
            }
        }

        return factors;
    }

    private KeyTable Product(Key key, (FactorTable Table, bool Inverse)[] tables) => KeyTable.Build(
        key,
        code => tables.Aggregate(1.0, (product, one) => one.Inverse
            ? product / one.Table.Values[key.Values[code]]
            : product * one.Table.Values[key.Values[code]]),
        _document);

    /// <summary>Number of what a row's tables come to: one of them, or their product. What several rows begin with is one product.</summary>
    private int AddRate(List<KeyFactor> tables)
    {
        int[] numbers = [.. tables.Select(one => AddFactor(one.Number, one.Table.Factors, one.Table)).Order()];
        return numbers.Length == 0 ? PriceTable.One : numbers.Aggregate(AddProduct);
    }

    private int AddProduct(int left, int right)
    {
        int at = _products.FindIndex(one => one.Left == left && one.Right == right);
        if (at < 0)
        {
            at = _products.Count;
            _products.Add(new(_factors.Count + _products.Count, left, right));
        }

        return _products[at].Into;
    }

    /// <summary>Number of a table; the same entries by the same key are one factor, looked up once a home.</summary>
    private int AddFactor(int key, double[] entries, KeyTable? table = null)
    {
        string text = key + " " + string.Join(' ', entries.Select(entry => entry.ToString("R", CultureInfo.InvariantCulture)));
        if (!_factorNumbers.TryGetValue(text, out int number))
        {
            number = _factors.Count + _products.Count;
            _factorNumbers.Add(text, number);
            _factors.Add(new(number, key, _cells.Count));
            if (table?.Key == Key.Siding)
            {
                _sidingCells.Add(new(table, _cells.Count));
            }

            _cells.AddRange(entries);
        }

        return number;
    }

    private static double[] Ones()
    {
        double[] entries = new double[Key.Slots];
        Array.Fill(entries, 1);
        return entries;
    }
}
