using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>What finished jobs of a firm teach a price book: what they moved, by how much, how certain that is, and the book with it.</summary>
public sealed class Calibration
{
    internal Calibration(PriceBook book) => Book = book;

    /// <summary>What moved; empty if there was nothing to learn from.</summary>
    public required IReadOnlyList<CalibratedFactor> Factors { get; init => field = FrozenList.Of(value); }

    /// <summary>Jobs that nothing was learned from.</summary>
    public required IReadOnlyList<HeldOutJob> HeldOut { get; init => field = FrozenList.Of(value); }

    /// <summary>The figures that moved as a text to lay over the book with <see cref="PriceBook.With"/>.</summary>
    [JsonConverter(typeof(RawJsonConverter))]
    public required string Overlay { get; init; }

    /// <summary>The book with it.</summary>
    [JsonIgnore]
    public PriceBook Book { get; }

    /// <summary>What moved, a line each.</summary>
    public override string ToString() => string.Join('\n', Factors.Cast<object>().Concat(HeldOut));
}
