using System.Globalization;
using System.Runtime.InteropServices;

namespace Estimator;

/// <summary>What many projects cost together: running sums, and no object for a project.</summary>
/// <remarks>
/// Projects share book, market and crews, so they are correlated, each pair by ρ. With half-widths xᵢ their sum is as wide as
/// <code>N(x) = √((1−ρ) Σ xᵢ² + ρ (Σ xᵢ)²)</code>
/// as the lines of an estimate and the quotes of <see cref="QuoteTotals"/> are. Sums are of whole cents, so neither the order of the projects nor
/// how they are grouped, on however many machines, changes a bit. Not thread-safe: keep one a thread and add them up. A range has no
/// currency: add projects of one.
/// </remarks>
public sealed class CostRollUp
{
    private QuoteSum _sum;

    /// <summary>No projects yet.</summary>
    /// <param name="correlation">Correlation between any two projects, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The correlation is no number from 0 to 1.</exception>
    public CostRollUp(double correlation) => Correlation = correlation is >= 0 and <= 1
        ? correlation
        : throw new ArgumentOutOfRangeException(nameof(correlation), correlation, "A correlation is 0 to 1.");

    /// <summary>No projects yet; they are correlated as the book says of jobs (figure <c>range.jobCorrelation</c>).</summary>
    /// <exception cref="ArgumentNullException">There is no book.</exception>
    public CostRollUp(PriceBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        Correlation = new FigureReader(book).Likely("range.jobCorrelation");
    }

    /// <summary>Correlation between any two projects, 0 to 1.</summary>
    public double Correlation { get; }

    /// <summary>How many projects were added.</summary>
    public long Projects => _sum.Priced;

    /// <summary>What they cost together: likely is the sum, low and high enclose the middle 80 %.</summary>
    public CostRange Total => _sum.Total(Correlation);

    /// <summary>What all projects need above their likely, each with a reserve of its own that does for eight in ten; in currency.</summary>
    /// <remarks>Up to the eighth decile it is 0.657 of the way from likely to high, as in a normal distribution.</remarks>
    public decimal SeparateContingency => Contingency(1);

    /// <summary>What one reserve for all of them needs to do in eight of ten programs, in currency; at most <see cref="SeparateContingency"/>.</summary>
    /// <remarks>Worked: ten projects with a standard deviation of 10,000 at ρ = 0.3 need 84,162 separately and 51,194 together.</remarks>
    public decimal PooledContingency => Contingency(Correlation);

    /// <summary>Adds a project.</summary>
    /// <param name="cost">What it costs, 10 billion at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">It costs more.</exception>
    public void Add(CostRange cost)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cost.High, (decimal)QuoteSum.MostOfARow, nameof(cost));
        _sum.Add((double)cost.Low, (double)cost.Likely, (double)cost.High);
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
        if (other.Correlation != Correlation)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The projects are correlated by {Correlation}, the others by {other.Correlation}: add those of one correlation."), nameof(other));
        }

        _sum.Add(other._sum);
    }

    /// <summary>The sums as bytes, for another machine of the same kind.</summary>
    public byte[] ToBytes() => MemoryMarshal.AsBytes(new ReadOnlySpan<QuoteSum>(in _sum)).ToArray();

    /// <summary>A roll-up from the bytes that <see cref="ToBytes"/> gave.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="correlation">Correlation between any two projects, 0 to 1.</param>
    /// <exception cref="ArgumentException">The bytes are not those of a roll-up.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The correlation is no number from 0 to 1.</exception>
    public static CostRollUp FromBytes(ReadOnlySpan<byte> bytes, double correlation)
    {
        CostRollUp all = new(correlation);
        Span<byte> sum = MemoryMarshal.AsBytes(new Span<QuoteSum>(ref all._sum));
        if (bytes.Length != sum.Length)
        {
            throw new ArgumentException($"{bytes.Length} bytes are not those of a roll-up.", nameof(bytes));
        }

        bytes.CopyTo(sum);
        return all._sum.IsOfQuotes ? all : throw new ArgumentException("The bytes are damaged: no projects add up to them.", nameof(bytes));
    }

    /// <summary>The roll-up as people read it: <c>40 projects, 152,000 – 231,000 (likely 190,000)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Projects:N0} projects, {Total}");

    private decimal Contingency(double correlation) => Money.FromCents(Math.Round(_sum.Above(correlation) * (Normal.EighthDecile / Normal.NinthDecile)));
}
