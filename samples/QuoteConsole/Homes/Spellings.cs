using Estimator;

namespace QuoteConsole.Homes;

/// <summary>The words of the code columns, with the spellings of housing-stock tables beside the contract's own names.</summary>
internal static class Spellings
{
    public static readonly Words Siding = Words.Of<Siding>();

    public static readonly Words Condition = Words.Of<Condition>();

    public static readonly Words PaintType = Words.Of<PaintType>();

    public static readonly Words PaintGrade = Words.Of<PaintGrade>();

    public static readonly Words HomeType = Words.Of(
        ("SingleFamilyDetached", Estimator.HomeType.Detached),
        ("SingleFamilyAttached", Estimator.HomeType.Townhouse));

    /// <summary>What to know about the price of a home in a building of several.</summary>
    public static readonly Remark OneUnit = new(false, "building_type", "one unit of the building, priced as a townhouse");

    private static readonly Remark Asbestos = new(false, "siding", "asbestos shingles: price assumes no abrasion");

    private static readonly Remark Composition = new(false, "siding", "composition shingles: priced as unknown siding");

    /// <summary>Walls without a siding that is painted, and shingles of no siding of ours: priced as unknown siding.</summary>
    /// <param name="word">The cell.</param>
    /// <param name="note">What to know about the price, or null.</param>
    public static bool IsUnknownSiding(ReadOnlySpan<char> word, out Remark? note)
    {
        note = null;
        if (word.Equals("Shingle, Asbestos", StringComparison.OrdinalIgnoreCase))
        {
            note = Asbestos;
            return true;
        }

        if (word.Equals("Shingle, Composition", StringComparison.OrdinalIgnoreCase))
        {
            note = Composition;
            return true;
        }

        return word.Equals("None", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A building of several homes, such as <c>2 Unit</c> or <c>50 or more Unit</c>.</summary>
    public static bool IsUnits(ReadOnlySpan<char> word) =>
        word.Length > 0 && char.IsAsciiDigit(word[0])
        && (word.EndsWith("Unit", StringComparison.OrdinalIgnoreCase) || word.EndsWith("Units", StringComparison.OrdinalIgnoreCase));
}
