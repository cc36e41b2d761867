using System.Globalization;
using System.Runtime.InteropServices;

namespace Estimator;

/// <summary>What many projects cost together: running sums, and no object for a project.</summary>
/// <remarks>
/// Any two projects are correlated by what they share: all the price book (ρ), those of one market its firms besides (m), those of one crew its pace
/// besides (c). With half-widths xᵢ their sum is as wide as
/// <code>N² = (1−ρ) Σ xᵢ² + ρ (Σ xᵢ)² + m Σ ((Σ xᵢ)² − Σ xᵢ² of a market) + c Σ ((Σ xᵢ)² − Σ xᵢ² of a crew)</code>
/// which without markets and crews is how the lines of an estimate and the quotes of <see cref="QuoteTotals"/> add up. Sums are of whole cents, so neither
/// the order of the projects nor how they are grouped, on however many machines, changes a bit. Not thread-safe: keep one a thread and add them up. A
/// range has no currency: add projects of one.
/// </remarks>
public sealed class CostRollUp
{
    private readonly SharedSums _markets = new();
    private readonly SharedSums _crews = new();
    private QuoteSum _sum;

    /// <summary>No projects yet.</summary>
    /// <param name="correlation">Correlation between any two projects, 0 to 1.</param>
    /// <param name="inMarket">What two of one market are correlated besides. The default is 0.</param>
    /// <param name="inCrew">What two of one crew are correlated besides. The default is 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A correlation is no number from 0 to 1, or they are more than 1 together.</exception>
    public CostRollUp(double correlation, double inMarket = 0, double inCrew = 0) =>
        (Correlation, InMarket, InCrew) = correlation >= 0 && inMarket >= 0 && inCrew >= 0 && correlation + inMarket + inCrew <= 1
            ? (correlation, inMarket, inCrew)
            : throw new ArgumentOutOfRangeException(nameof(correlation), correlation + inMarket + inCrew, "Correlations are 0 to 1, and at most 1 together.");

    /// <summary>No projects yet; they are correlated as the book says: figures <c>range.jobCorrelation</c>, <c>range.marketCorrelation</c>, <c>range.crewCorrelation</c>.</summary>
    /// <exception cref="ArgumentNullException">There is no book.</exception>
    /// <exception cref="PriceBookException">The book does not say.</exception>
    public CostRollUp(PriceBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        FigureReader figures = new(book);
        (Correlation, InMarket, InCrew) = (figures.Likely("range.jobCorrelation"), figures.Likely("range.marketCorrelation"), figures.Likely("range.crewCorrelation"));
        figures.ThrowIfBroken();
    }

    /// <summary>Correlation between any two projects, 0 to 1.</summary>
    public double Correlation { get; }

    /// <summary>What two projects of one market are correlated besides.</summary>
    public double InMarket { get; }

    /// <summary>What two projects of one crew are correlated besides.</summary>
    public double InCrew { get; }

    /// <summary>How many projects were added.</summary>
    public long Projects => _sum.Priced;

    /// <summary>What they cost together: likely is the sum, low and high enclose the middle 80 %.</summary>
    public CostRange Total => _sum.Total(Norm(isUp: false), Norm(isUp: true));

    /// <summary>What all projects need above their likely, each with a reserve of its own that does for eight in ten; in currency.</summary>
    /// <remarks>Up to the eighth decile it is 0.657 of the way from likely to high, as in a normal distribution.</remarks>
    public decimal SeparateContingency => Reserve(_sum.Width(isUp: true));

    /// <summary>What one reserve for all of them needs to do in eight of ten programs, in currency; at most <see cref="SeparateContingency"/>.</summary>
    /// <remarks>Worked: ten projects with a standard deviation of 10,000 at ρ = 0.3 need 84,162 separately and 51,194 together.</remarks>
    public decimal PooledContingency => Reserve(Norm(isUp: true));

    /// <summary>Adds a project.</summary>
    /// <param name="cost">What it costs, 10 billion at most.</param>
    /// <param name="market">Its market: a state, a metropolitan area; absent for one that is not known.</param>
    /// <param name="crew">Its crew or team; absent for its own.</param>
    /// <exception cref="ArgumentOutOfRangeException">It costs more.</exception>
    public void Add(CostRange cost, string? market = null, string? crew = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cost.High, (decimal)QuoteSum.MostOfARow, nameof(cost));
        _sum.Add(cost);
        _markets.Add(market, cost);
        _crews.Add(crew, cost);
    }

    /// <summary>Adds a project of which the mean and the standard deviation are known: low and high are 1.2816 deviations from the mean, low not below zero.</summary>
    /// <param name="mean">The expected cost, in currency.</param>
    /// <param name="deviation">Its standard deviation, in currency.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is negative, or they are too large.</exception>
    public void Add(decimal mean, decimal deviation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mean);
        ArgumentOutOfRangeException.ThrowIfNegative(deviation);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mean, (decimal)QuoteSum.MostOfARow);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(deviation, (decimal)QuoteSum.MostOfARow);
        decimal likely = Math.Round(mean, 2);
        decimal half = Math.Round(deviation * (decimal)Normal.NinthDecile, 2);
        Add(CostRange.From(Math.Max(0, likely - half), likely, likely + half));
    }

    /// <summary>Adds what another roll-up has added up.</summary>
    /// <exception cref="ArgumentNullException">There is no other.</exception>
    /// <exception cref="ArgumentException">Its projects are correlated otherwise.</exception>
    public void Add(CostRollUp other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if ((other.Correlation, other.InMarket, other.InCrew) != (Correlation, InMarket, InCrew))
        {
            throw new ArgumentException("The other's projects are correlated otherwise: add those of the same correlations.", nameof(other));
        }

        _sum.Add(other._sum);
        _markets.Add(other._markets);
        _crews.Add(other._crews);
    }

    /// <summary>The share of the squared width of the total that a project stands for; the shares of all add up to 1.</summary>
    /// <param name="cost">What it costs, as it was added.</param>
    /// <param name="market">Its market.</param>
    /// <param name="crew">Its crew.</param>
    public double ShareOf(CostRange cost, string? market = null, string? crew = null)
    {
        double width = cost.HighCents - cost.LikelyCents;
        double norm = Norm(isUp: true);
        return norm == 0 ? 0 : width
            * (((1 - Correlation) * width) + (Correlation * _sum.Width(isUp: true))
                + (InMarket * (_markets.WidthOf(market, width) - width)) + (InCrew * (_crews.WidthOf(crew, width) - width)))
            / (norm * norm);
    }

    /// <summary>The sums as bytes, for another machine of the same kind.</summary>
    public byte[] ToBytes()
    {
        using MemoryStream bytes = new();
        using (BinaryWriter to = new(bytes))
        {
            to.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<QuoteSum>(in _sum)));
            _markets.Write(to);
            _crews.Write(to);
        }

        return bytes.ToArray();
    }

    /// <summary>A roll-up from the bytes that <see cref="ToBytes"/> gave.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="correlation">Correlation between any two projects, 0 to 1.</param>
    /// <param name="inMarket">What two of one market are correlated besides. The default is 0.</param>
    /// <param name="inCrew">What two of one crew are correlated besides. The default is 0.</param>
    /// <exception cref="ArgumentException">The bytes are not those of a roll-up.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A correlation is no number from 0 to 1, or they are more than 1 together.</exception>
    public static CostRollUp FromBytes(ReadOnlySpan<byte> bytes, double correlation, double inMarket = 0, double inCrew = 0)
    {
        CostRollUp all = new(correlation, inMarket, inCrew);
        using MemoryStream copy = new(bytes.ToArray());
        using BinaryReader from = new(copy);
        try
        {
            all._sum = QuoteSum.Read(from);
            all._markets.Read(from);
            all._crews.Read(from);
        }
        catch (Exception damaged) when (damaged is EndOfStreamException or FormatException)
        {
            throw new ArgumentException($"{bytes.Length} bytes are not those of a roll-up.", nameof(bytes), damaged);
        }

        return copy.Position == copy.Length && all._sum.IsOfQuotes && all._markets.AreOf(all._sum) && all._crews.AreOf(all._sum)
            ? all
            : throw new ArgumentException("The bytes are damaged: no projects add up to them.", nameof(bytes));
    }

    /// <summary>The roll-up as people read it: <c>40 projects, 152,000 – 231,000 (likely 190,000)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Projects:N0} projects, {Total}");

    private double Norm(bool isUp) => Math.Sqrt(_sum.Square(isUp, Correlation) + (InMarket * _markets.Excess(isUp)) + (InCrew * _crews.Excess(isUp)));

    private static decimal Reserve(double cents) => Money.FromCents(Math.Round(Math.Round(cents) * (Normal.EighthDecile / Normal.NinthDecile)));
}
