namespace Estimator;

/// <summary>Houses to be quoted for exterior painting, column by column.</summary>
/// <remarks>
/// A column may be left empty: then it is unknown (or typical) for every house. All other columns have the same
/// length. In a code column <see cref="Unknown"/> means not known; in a number column <see cref="double.NaN"/>,
/// in <see cref="YearBuilt"/> and <see cref="Coats"/> zero.
/// </remarks>
public readonly ref struct ExteriorColumns
{
    /// <summary>The code of an attribute that is not known.</summary>
    public const byte Unknown = 255;

    /// <summary>Number of houses.</summary>
    public required int Count { get; init; }

    /// <summary>Floor area in ft², 1 to 1,000,000.</summary>
    public ReadOnlySpan<double> FloorArea { get; init; }

    /// <summary>Measured wall in ft², 1 to 1,000,000.</summary>
    public ReadOnlySpan<double> PaintableArea { get; init; }

    /// <summary>Stories: 1, 1.5, 2, 2.5 or 3.</summary>
    public ReadOnlySpan<double> Stories { get; init; }

    /// <summary>Codes of <see cref="Estimator.Siding"/>.</summary>
    public ReadOnlySpan<byte> Siding { get; init; }

    /// <summary>Codes of <see cref="Estimator.Condition"/>.</summary>
    public ReadOnlySpan<byte> Condition { get; init; }

    /// <summary>Codes of <see cref="Estimator.HomeType"/>; detached if not known.</summary>
    public ReadOnlySpan<byte> HomeType { get; init; }

    /// <summary>Codes of <see cref="Estimator.PaintType"/>; acrylic latex if not known.</summary>
    public ReadOnlySpan<byte> PaintType { get; init; }

    /// <summary>Codes of <see cref="Estimator.PaintGrade"/>; standard if not known.</summary>
    public ReadOnlySpan<byte> PaintGrade { get; init; }

    /// <summary>Positions in <see cref="HomeEstimator.States"/>.</summary>
    public ReadOnlySpan<byte> State { get; init; }

    /// <summary>Year built; zero if not known.</summary>
    public ReadOnlySpan<ushort> YearBuilt { get; init; }

    /// <summary>Coats, 1 to 5; zero for the usual two.</summary>
    public ReadOnlySpan<byte> Coats { get; init; }

    /// <summary>Findings as bits: bit i stands for the <see cref="Finding"/> of that number.</summary>
    public ReadOnlySpan<ushort> Findings { get; init; }
}
