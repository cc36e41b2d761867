namespace Estimator;

/// <summary>Collects what was not said and was assumed, each with how much it alone widens the range.</summary>
internal sealed class Assumptions
{
    private const decimal CentsPerUnit = 100m;
    private readonly List<Term> _terms;
    private readonly BookDocument _book;

    public Assumptions(in PricedJob job)
    {
        _terms = DriverList.Terms(job);
        _book = job.Prices.Book.Document;
    }

    public List<Assumption> List { get; } = [];

    /// <param name="path">The member that was absent.</param>
    /// <param name="text">What was assumed.</param>
    /// <param name="driver">The driver that stands for it; null if it is taken as typical without widening.</param>
    /// <param name="share">The part of the driver that this answer alone stands for.</param>
    public void Add(string path, string text, string? driver = null, double share = 1)
    {
        double squares = 0;
        foreach (Term term in _terms)
        {
            squares += term.Id == driver ? term.Both / 2 : 0;
        }

        List.Add(new(path, text, Math.Round((decimal)(Math.Sqrt(squares) * share) / CentsPerUnit)));
    }

    /// <summary>A mix of the housing stock in words: <c>mean of homes: 61 % 1, 37 % 2, 1 % 3</c>.</summary>
    public string Stock(string mix) => "mean of homes: " + string.Join(
        ", ", _book.Mixes[mix].Shares.Select(share => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{share.Key} {share.Value * 100:0} %")));

    /// <summary>What any painting job may leave out about the house and its place.</summary>
    public void AddHouse(Job job, bool stateIsKnown)
    {
        if (job.House.YearBuilt is null)
        {
            Add("house.yearBuilt", "lead-safe work is priced by the share of US homes that hold lead paint", "yearBuilt");
        }

        if (!stateIsKnown)
        {
            Add("house.state", "US average prices", "state");
        }
    }
}
