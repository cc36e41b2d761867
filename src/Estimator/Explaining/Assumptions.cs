using System.Globalization;

namespace Estimator;

/// <summary>Collects what was not said and was assumed, each with how much it alone widens the range.</summary>
internal sealed class Assumptions
{
    private const decimal CentsPerUnit = 100m;
    private const int Usual = 16;

    private static readonly Memo<(int HomeType, double Area, Units Units), string> FloorAreas = new(typical => string.Create(
        CultureInfo.InvariantCulture, $"typical for a {Key.HomeType.Words[typical.HomeType]} home: {typical.Units.AreaOf(typical.Area):N0} {typical.Units.Area}"));

    private static readonly Memo<string, string> LeadShare =
        new(country => $"lead-safe work is priced by the share of {country} homes that hold lead paint");

    private static readonly Memo<string, string> AveragePrices = new(country => $"{country} average prices");

    private readonly JobPrices _prices;

    public Assumptions(in PricedJob job)
    {
        Terms = EstimateDrivers.Terms(job);
        _prices = job.Prices;
    }

    /// <summary>What widens the range of the job.</summary>
    public List<Term> Terms { get; }

    /// <summary>The units they are told in.</summary>
    public Units Units => _prices.Market.Country.Units;

    public List<Assumption> List { get; } = new(Usual);

    /// <summary>Adds what is the same in every estimate, because it is typical and does not widen.</summary>
    public void Add(Assumption typical) => List.Add(typical);

    /// <param name="path">The member that was absent.</param>
    /// <param name="text">What was assumed.</param>
    /// <param name="driver">The driver that stands for it; null if it is taken as typical without widening.</param>
    /// <param name="share">The part of the driver that this answer alone stands for.</param>
    public void Add(string path, string text, string? driver = null, double share = 1) =>
        List.Add(new(path, text, driver is null ? 0 : EffectOf(driver, share)));

    /// <summary>Whether not knowing something widens the range.</summary>
    public bool IsOpen(string driver) => Terms.Exists(term => term.Id == driver);

    /// <summary>A mix of the housing stock in words: <c>mean of homes: 61 % 1, 37 % 2, 1 % 3</c>.</summary>
    public string Stock(string mix) => _prices.Stock[mix];

    /// <summary>The floor area of a house that nobody gave.</summary>
    public void AddFloorArea(House house)
    {
        if (house.FloorArea is null)
        {
            int type = (int)(house.HomeType ?? HomeType.Detached);
            Add("house.floorArea", FloorAreas[(type, _prices.Figures.FloorAreas[type], Units)], "floorArea");
        }
    }

    /// <summary>What any painting job may leave out about the house and its place.</summary>
    public void AddHouse(Job job, PlaceProfile? state, PostalArea? area)
    {
        if (job.House.YearBuilt is null)
        {
            Add("house.yearBuilt", LeadShare[_prices.Market.Country.Adjective], "yearBuilt");
        }

        if (state is null)
        {
            Add("house.state", AveragePrices[_prices.Market.Country.Adjective], "state");
        }
        else if (area is not null)
        {
            Add("house.zip", area.Says, "metro");
        }

        if (_prices.Market.Country.TaxIncluded is { } tax)
        {
            Add("tax", tax);
        }
    }

    /// <summary>Half-width of the job's range if nothing else widened it, in whole units of currency.</summary>
    private decimal EffectOf(string driver, double share)
    {
        double squares = 0;
        foreach (Term term in Terms)
        {
            squares += term.Id == driver ? term.Both / 2 : 0;
        }

        return Math.Round((decimal)(Math.Sqrt(squares) * share) / CentsPerUnit);
    }
}
