using System.Globalization;

namespace Estimator;

/// <summary>A kept quote computed again: whether it is the same to the cent, and if not which lines moved and why.</summary>
public sealed class Recomputation
{
    /// <summary>The quote as it was kept.</summary>
    public required KeptQuote Kept { get; init; }

    /// <summary>The same job, estimated now.</summary>
    public required Estimate Now { get; init; }

    /// <summary>Whether the text of the quote was changed since: its hash is not that of its job, book and formulas.</summary>
    public required bool IsAltered { get; init; }

    /// <summary>Whether the book it is computed again with is another one.</summary>
    public required bool HasOtherBook { get; init; }

    /// <summary>Whether the formulas are of another version.</summary>
    public required bool HasOtherFormula { get; init; }

    /// <summary>Lines that moved; their differences add up to <see cref="Difference"/> exactly.</summary>
    public required IReadOnlyList<ChangedLine> Lines { get; init => field = FrozenList.Of(value); }

    /// <summary>Likely cost now less that of the quote.</summary>
    public decimal Difference => Now.Total.Likely - Kept.Likely;

    /// <summary>Whether low, likely, high and every line are the same to the cent.</summary>
    public bool IsSame => Lines.Count == 0 && (Kept.Low, Kept.Likely, Kept.High) == (Now.Total.Low, Now.Total.Likely, Now.Total.High);

    /// <summary>The answer in a sentence: <c>The same to the cent.</c></summary>
    public override string ToString() => IsSame
        ? "The same to the cent."
        : string.Create(CultureInfo.InvariantCulture, $"{Difference:+#,0.00;-#,0.00;0.00} {Now.Total.Currency}, {Lines.Count} lines moved: {Why}.");

    private string Why => string.Join(", ", ((string?[])
    [
        HasOtherBook ? Now.PriceBook.ToString() == $"{Kept.Book} {Kept.Version}" ? $"the book {Now.PriceBook} has other content" : $"another book ({Now.PriceBook} in place of {Kept.Book} {Kept.Version})" : null,
        HasOtherFormula ? "another version of the formulas" : null,
        IsAltered ? "the quote's text was changed since" : null,
        IsAltered || HasOtherBook || HasOtherFormula ? null : "its amounts are not those of its job and book",
    ]).OfType<string>());
}
