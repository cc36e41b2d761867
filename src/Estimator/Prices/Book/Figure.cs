namespace Estimator;

/// <summary>One number of the price book with its range, unit and source.</summary>
/// <remarks>
/// <see cref="Likely"/> is the expected value; <see cref="Low"/> and <see cref="High"/> enclose the middle 80 %.
/// Always 0 ≤ low ≤ likely ≤ high.
/// </remarks>
public sealed record Figure
{
    /// <summary>One in ten is below.</summary>
    public required double Low { get; init; }

    /// <summary>The expected value, in <see cref="Unit"/>.</summary>
    public required double Likely { get; init; }

    /// <summary>One in ten is above.</summary>
    public required double High { get; init; }

    /// <summary>The unit, for example <c>USD/h</c> or <c>h/ft2</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>Ids of its sources in <see cref="PriceBook.Sources"/>.</summary>
    public required IReadOnlyList<string> Sources { get; init => field = FrozenList.Of(value); }

    /// <summary>The year the figure speaks of; absent where it does not age.</summary>
    public int? Year { get; init; }

    /// <summary>Why this value was chosen, and what was judged rather than read.</summary>
    public string? Note { get; init; }

    /// <summary>Whether an overlay replaced the book's own value.</summary>
    public bool Overridden { get; init; }

    /// <summary>How far the low lies below the likely value, as a share of it; zero for a zero figure.</summary>
    internal double Down => Likely == 0 ? 0 : 1 - (Low / Likely);

    /// <summary>How far the high lies above the likely value, as a share of it; zero for a zero figure.</summary>
    internal double Up => Likely == 0 ? 0 : (High / Likely) - 1;
}
