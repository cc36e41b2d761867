using System.Globalization;

namespace Estimator;

/// <summary>A quote to be kept: the job, what it was priced with, and what came out, so that it can be computed again at any time.</summary>
/// <remarks>
/// Immutable; JSON by <see cref="EstimatorJson.WriteKeptQuote(KeptQuote)"/>. The book itself is not in it: keep its text
/// (<see cref="Estimator.PriceBook.WriteTo"/>) once, under <see cref="BookHash"/>.
/// </remarks>
public sealed class KeptQuote
{
    /// <summary>The job.</summary>
    public required Job Job { get; init; }

    /// <summary>The date its prices are of: the job's own, or the base date of the book.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Name of the price book.</summary>
    public required string Book { get; init; }

    /// <summary>Its version.</summary>
    public required string Version { get; init; }

    /// <summary><see cref="Estimator.PriceBook.ContentHash"/> of the book.</summary>
    public required string BookHash { get; init; }

    /// <summary><see cref="HomeEstimator.FormulaVersion"/> that it was computed with.</summary>
    public required string Formula { get; init; }

    /// <summary><see cref="Estimate.Hash"/> of the estimate: over job, book and formulas.</summary>
    public required string Hash { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>The low of the total.</summary>
    public required decimal Low { get; init; }

    /// <summary>The likely cost; the lines add up to it.</summary>
    public required decimal Likely { get; init; }

    /// <summary>The high of the total.</summary>
    public required decimal High { get; init; }

    /// <summary>The lines.</summary>
    public required IReadOnlyList<KeptLine> Lines { get; init => field = FrozenList.Of(value); }

    internal static KeptQuote Of(Job job, Estimate estimate, PriceBook book, string formula) => new()
    {
        Job = job,
        AsOf = estimate.AsOf,
        Book = book.Id,
        Version = book.Version,
        BookHash = book.ContentHash,
        Formula = formula,
        Hash = estimate.Hash,
        Currency = estimate.Total.Currency,
        Low = estimate.Total.Low,
        Likely = estimate.Total.Likely,
        High = estimate.Total.High,
        Lines = LineChanges.Kept(estimate.Lines),
    };

    /// <summary>The quote as people read it: <c>7,550 USD by us-2025 2025.3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Likely:N0} {Currency} by {Book} {Version}");
}
