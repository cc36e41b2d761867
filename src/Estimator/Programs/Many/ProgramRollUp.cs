namespace Estimator;

/// <summary>What the projects of a program cost together, by what they share: the book, a market, a crew. Running sums, and no object for a project.</summary>
/// <remarks>
/// Any two projects are correlated by what they share: all the price book (b), those of one place its market besides (m), those of one crew its pace
/// besides (c). With half-widths xᵢ the sum is as wide as
/// <code>N² = (1−b−m−c) Σ xᵢ² + b (Σ xᵢ)² + m Σ (Σ xᵢ of a market)² + c Σ (Σ xᵢ of a crew)²</code>
/// Sums are of whole cents, so neither order nor grouping changes a bit. Who has no market or crew shares none. Not thread-safe.
/// </remarks>
public sealed class ProgramRollUp
{
    private readonly Dictionary<string, QuoteSum> _markets = [];
    private readonly Dictionary<string, QuoteSum> _crews = [];
    private QuoteSum _all;
    private QuoteSum _withoutMarket;
    private QuoteSum _withoutCrew;

    /// <summary>No projects yet.</summary>
    /// <param name="book">What all share by the price book they are estimated with, 0 to 1.</param>
    /// <param name="market">What those of a market share besides.</param>
    /// <param name="crew">What those of a crew share besides.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is negative, or they are more than 1 together.</exception>
    public ProgramRollUp(double book, double market, double crew) => (Book, Market, Crew) = book >= 0 && market >= 0 && crew >= 0 && book + market + crew <= 1
        ? (book, market, crew)
        : throw new ArgumentOutOfRangeException(nameof(book), book + market + crew, "Correlations are 0 to 1, and at most 1 together.");

    /// <summary>No projects yet; they are correlated as the price book says: figures <c>range.jobCorrelation</c>, <c>range.marketCorrelation</c>, <c>range.crewCorrelation</c>.</summary>
    /// <exception cref="ArgumentNullException">There is no book.</exception>
    /// <exception cref="PriceBookException">The book does not say.</exception>
    public static ProgramRollUp Of(PriceBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        FigureReader figures = new(book);
        (double all, double market, double crew) = (figures.Likely("range.jobCorrelation"), figures.Likely("range.marketCorrelation"), figures.Likely("range.crewCorrelation"));
        figures.ThrowIfBroken();
        return new(all, market, crew);
    }

    /// <summary>Correlation by the price book.</summary>
    public double Book { get; }

    /// <summary>Correlation in a market besides.</summary>
    public double Market { get; }

    /// <summary>Correlation in a crew besides.</summary>
    public double Crew { get; }

    /// <summary>How many projects were added.</summary>
    public long Projects => _all.Priced;

    /// <summary>What they cost together: likely is the sum, low and high enclose the middle 80 %.</summary>
    public CostRange Total => CostRange.FromCents(Math.Max(0, Math.Round(_all.Likely - Norm(false))), _all.Likely, Math.Round(_all.Likely + Norm(true)));

    /// <summary>What all projects need above their likely, each with a reserve of its own that does for eight in ten; in currency.</summary>
    public decimal SeparateContingency => Reserve(_all.Above(1));

    /// <summary>What one reserve for all of them needs to do in eight of ten programs; at most <see cref="SeparateContingency"/>.</summary>
    public decimal PooledContingency => Reserve(Math.Min(_all.Above(1), Norm(true)));

    /// <summary>Adds a project.</summary>
    /// <param name="cost">What it costs, 10 billion at most.</param>
    /// <param name="market">Its market: a state, a metropolitan area; null for one that is not known.</param>
    /// <param name="crew">Its crew or team; null for its own.</param>
    /// <exception cref="ArgumentOutOfRangeException">It costs more.</exception>
    public void Add(CostRange cost, string? market = null, string? crew = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cost.High, (decimal)QuoteSum.MostOfARow, nameof(cost));
        (double low, double likely, double high) = ((double)cost.Low, (double)cost.Likely, (double)cost.High);
        _all.Add(low, likely, high);
        Of(_markets, market, ref _withoutMarket).Add(low, likely, high);
        Of(_crews, crew, ref _withoutCrew).Add(low, likely, high);
    }

    /// <summary>Adds what another roll-up has added up.</summary>
    /// <exception cref="ArgumentNullException">There is no other.</exception>
    /// <exception cref="ArgumentException">Its projects are correlated otherwise.</exception>
    public void Add(ProgramRollUp other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if ((other.Book, other.Market, other.Crew) != (Book, Market, Crew))
        {
            throw new ArgumentException("The other's projects are correlated otherwise: add those of the same correlations.", nameof(other));
        }

        _all.Add(other._all);
        _withoutMarket.Add(other._withoutMarket);
        _withoutCrew.Add(other._withoutCrew);
        foreach ((string market, QuoteSum sum) in other._markets.ToArray())
        {
            Of(_markets, market, ref _withoutMarket).Add(sum);
        }

        foreach ((string crew, QuoteSum sum) in other._crews.ToArray())
        {
            Of(_crews, crew, ref _withoutCrew).Add(sum);
        }
    }

    /// <summary>The share of the squared width of the total that a project stands for; the shares of all add up to 1.</summary>
    /// <param name="cost">What it costs, as it was added.</param>
    /// <param name="market">Its market.</param>
    /// <param name="crew">Its crew.</param>
    public double ShareOf(CostRange cost, string? market = null, string? crew = null)
    {
        double width = cost.HighCents - cost.LikelyCents;
        double square = Norm(true) * Norm(true);
        double inMarket = market is null ? width : _markets.GetValueOrDefault(market).Up;
        double inCrew = crew is null ? width : _crews.GetValueOrDefault(crew).Up;
        return square == 0 ? 0 : width * (((1 - Book - Market - Crew) * width) + (Book * _all.Up) + (Market * inMarket) + (Crew * inCrew)) / square;
    }

    /// <summary>The roll-up as people read it: <c>40 projects, 152,000 – 231,000 (likely 190,000)</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Projects:N0} projects, {Total}");

    private static ref QuoteSum Of(Dictionary<string, QuoteSum> sums, string? name, ref QuoteSum without)
    {
        if (name is null)
        {
            return ref without;
        }

        return ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(sums, name, out _);
    }

    // Groups are added by name, so that the order in which projects came changes no bit.
    private double Norm(bool isUp) => Math.Sqrt(
        ((1 - Book - Market - Crew) * _all.Squares(isUp)) + (Book * Square(_all, isUp))
        + (Market * (_withoutMarket.Squares(isUp) + Groups(_markets, isUp))) + (Crew * (_withoutCrew.Squares(isUp) + Groups(_crews, isUp))));

    private static double Groups(Dictionary<string, QuoteSum> groups, bool isUp) =>
        groups.OrderBy(group => group.Key, StringComparer.Ordinal).Sum(group => Square(group.Value, isUp));

    private static double Square(in QuoteSum sum, bool isUp) => (isUp ? sum.Up : sum.Down) * (isUp ? sum.Up : sum.Down);

    private static decimal Reserve(double cents) => Money.FromCents(Math.Round(cents * (Normal.EighthDecile / Normal.NinthDecile)));
}
