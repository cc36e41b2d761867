using Estimator;

namespace QuoteShared.Homes;

/// <summary>The words of the code columns, with the spellings of housing-stock tables beside the contract's own names.</summary>
internal static class Spellings
{
    public static readonly Words Siding = Words.Of(
        ("WoodSiding", Estimator.Siding.Wood), ("Clapboard", Estimator.Siding.Wood), ("T111", Estimator.Siding.Wood),
        ("CedarShake", Estimator.Siding.CedarShingle), ("CedarShakes", Estimator.Siding.CedarShingle), ("CedarShingles", Estimator.Siding.CedarShingle),
        ("VinylSiding", Estimator.Siding.Vinyl),
        ("AluminumSiding", Estimator.Siding.Aluminum), ("Metal", Estimator.Siding.Aluminum), ("MetalSiding", Estimator.Siding.Aluminum),
        ("StuccoSiding", Estimator.Siding.Stucco), ("BrickVeneer", Estimator.Siding.Brick), ("StoneVeneer", Estimator.Siding.Stone),
        ("Block", Estimator.Siding.Concrete), ("ConcreteBlock", Estimator.Siding.Concrete),
        ("Hardie", Estimator.Siding.FiberCement), ("JamesHardie", Estimator.Siding.FiberCement), ("HardiePlank", Estimator.Siding.FiberCement),
        ("HardieBoard", Estimator.Siding.FiberCement), ("FiberCementSiding", Estimator.Siding.FiberCement),
        ("SmartSide", Estimator.Siding.EngineeredWood), ("LPSmartSide", Estimator.Siding.EngineeredWood), ("Masonite", Estimator.Siding.EngineeredWood));

    public static readonly Words Condition = Words.Of(
        ("Excellent", Estimator.Condition.Good), ("VeryGood", Estimator.Condition.Good), ("Average", Estimator.Condition.Fair), ("Bad", Estimator.Condition.Poor));

    public static readonly Words PaintType = Words.Of<PaintType>();

    public static readonly Words PaintGrade = Words.Of<PaintGrade>();

    public static readonly Words Furnishing = Words.Of<Furnishing>();

    public static readonly Words Level = Words.Of<RemodelLevel>();

    public static readonly Words HomeType = Words.Of(
        ("SingleFamilyDetached", Estimator.HomeType.Detached),
        ("SingleFamilyAttached", Estimator.HomeType.Townhouse),
        ("SingleFamily", Estimator.HomeType.Detached), ("SingleFamilyResidential", Estimator.HomeType.Detached), ("House", Estimator.HomeType.Detached),
        ("Townhome", Estimator.HomeType.Townhouse), ("RowHouse", Estimator.HomeType.Townhouse),
        ("Duplex", Estimator.HomeType.SemiDetached), ("Twin", Estimator.HomeType.SemiDetached),
        ("Mobile", Estimator.HomeType.MobileHome), ("ManufacturedHome", Estimator.HomeType.MobileHome), ("Manufactured", Estimator.HomeType.MobileHome));

    /// <summary>What to know about the price of a home in a building of several.</summary>
    private static readonly Remark OneUnit = Remark.Note("building_type", "one unit of the building, priced as a townhouse");

    private static readonly Remark Asbestos = Remark.Note("siding", "asbestos shingles: price assumes no abrasion");

    private static readonly Remark Composition = Remark.Note("siding", "composition shingles: priced as unknown siding");

    /// <summary>Walls without a siding that is painted, and shingles of no siding of ours: priced as unknown siding.</summary>
    public static bool IsUnknownSiding(ReadOnlySpan<char> word, out byte code, out Remark? note)
    {
        code = HomeColumns.Unknown;
        note = word.Equals("Shingle, Asbestos", StringComparison.OrdinalIgnoreCase) ? Asbestos
            : word.Equals("Shingle, Composition", StringComparison.OrdinalIgnoreCase) ? Composition
            : null;
        return note is not null || word.Equals("None", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A building of several homes, such as <c>2 Unit</c> or <c>50 or more Unit</c>.</summary>
    public static bool IsUnits(ReadOnlySpan<char> word, out byte code, out Remark? note)
    {
        (code, note) = ((byte)Estimator.HomeType.Townhouse, OneUnit);
        return char.IsAsciiDigit(word[0])
            && (word.EndsWith("Unit", StringComparison.OrdinalIgnoreCase) || word.EndsWith("Units", StringComparison.OrdinalIgnoreCase));
    }
}
