using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Something to buy for a job. The price of an estimate counts what is used; cans are whole.</summary>
public sealed class ShoppingItem
{
    /// <summary>What it is.</summary>
    public required string Item { get; init; }

    /// <summary>How much the job uses, in <see cref="Unit"/>.</summary>
    public required double Quantity { get; init; }

    /// <summary>The unit it is sold in.</summary>
    public required string Unit { get; init; }

    /// <summary>What to take from the shelf, for example <c>2 × 5 gal + 3 × 1 gal</c>.</summary>
    public required string Buy { get; init; }

    /// <summary>Likely cost of what is bought, whole cans at the estimate's own prices, in its currency; the estimate counts what is used of them.</summary>
    public decimal Cost { get; init; }

    /// <summary>What will be left over, in <see cref="Unit"/>.</summary>
    public required double Leftover { get; init; }

    /// <summary>All the cans to buy together, for example to say them in liters; null if it is not sold by volume.</summary>
    [JsonIgnore]
    public Volume? Volume { get; init; }

    /// <summary>The item as people read it: <c>acrylic latex, standard: 2 × 5 gal</c>.</summary>
    public override string ToString() => $"{Item}: {Buy}";
}
