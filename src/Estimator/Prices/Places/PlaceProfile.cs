namespace Estimator;

/// <summary>What a book says of a place: what decides its labor and material factors, and its mix of housing.</summary>
internal sealed record PlaceProfile
{
    private static readonly Dictionary<string, double> NoWages = [];

    /// <summary>Its letters.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>One of the regions of the country; empty where it has none.</summary>
    public required string Region { get; init; }

    /// <summary>Residents, the weight of the state in national means.</summary>
    public required double Population { get; init; }

    /// <summary>Regional price parity, all items, national = 1.</summary>
    public required double PriceLevel { get; init; }

    /// <summary>Regional price parity of goods, national = 1.</summary>
    public required double GoodsLevel { get; init; }

    /// <summary>Sales tax on material as a share of its price: the state's, with what counties and cities add on average.</summary>
    public required double SalesTax { get; init; }

    /// <summary>Largest deposit a home-improvement contract may ask for, as a share of the price; absent if the law sets none that is known.</summary>
    public double? DepositShare { get; init; }

    /// <summary>The same as an amount.</summary>
    public double? DepositMost { get; init; }

    /// <summary>What the law lets a contractor ask for beside or above it, in words; null if nothing.</summary>
    public string? DepositExcept { get; init; }

    /// <summary>Median hourly wage by trade; a trade that is missing falls back to the price parity.</summary>
    public IReadOnlyDictionary<string, double> Wages { get => field ?? NoWages; init; }
}

/// <summary>A price index by quarter.</summary>
internal sealed record IndexSeries
{
    private const int TrendQuarters = 8;

    /// <summary>Year of the first value.</summary>
    public required int FirstYear { get; init; }

    /// <summary>One value a quarter from the first quarter of the first year.</summary>
    public required IReadOnlyList<double> Quarters { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public string? Note { get; init; }

    /// <summary>The last quarter, counted from year zero.</summary>
    public int LastQuarter => (FirstYear * 4) + Quarters.Count - 1;

    /// <summary>The mean rise of a quarter in the last two years; zero where it fell, and where there is one value only.</summary>
    private double RiseAQuarter
    {
        get
        {
            int quarters = Math.Min(TrendQuarters, Quarters.Count - 1);
            return quarters == 0 ? 0 : Math.Max(0, Quarters[^1] - Quarters[^(1 + quarters)]) / quarters;
        }
    }

    /// <summary>Level at a quarter counted from year zero; past the end it goes on rising as it did in its last two years.</summary>
    public double At(int quarter) =>
        Quarters[Math.Clamp(quarter - (FirstYear * 4), 0, Quarters.Count - 1)] + (Math.Max(0, quarter - LastQuarter) * RiseAQuarter);

    public static int QuarterOf(DateOnly date) => (date.Year * 4) + ((date.Month - 1) / 3);
}

/// <summary>The price indexes of a trade.</summary>
/// <param name="Labor">Index of its labor.</param>
/// <param name="Supply">Index of its material and equipment.</param>
/// <param name="IsLicensed">Whether it takes a license: who does the rest himself hires it all the same.</param>
internal sealed record TradeIndex(string Labor, string Supply, bool IsLicensed);
