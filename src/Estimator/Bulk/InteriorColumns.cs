namespace Estimator;

/// <summary>Houses of which all rooms are to be quoted for interior painting, column by column.</summary>
/// <remarks>
/// A column may be left empty: then it is unknown (or usual) for every house. All other columns have the same
/// length. In a code column and in <see cref="Bedrooms"/>, <see cref="ExteriorColumns.Unknown"/> means not known; in
/// <see cref="FloorArea"/> <see cref="double.NaN"/>, in <see cref="YearBuilt"/>, <see cref="Coats"/> and
/// <see cref="Surfaces"/> zero.
/// </remarks>
public readonly ref struct InteriorColumns
{
    /// <summary>Number of houses.</summary>
    public required int Count { get; init; }

    /// <summary>Floor area in ft², 1 to 1,000,000.</summary>
    public ReadOnlySpan<double> FloorArea { get; init; }

    /// <summary>Bedrooms, 0 to 20; as many as a house of that size has if not known.</summary>
    public ReadOnlySpan<byte> Bedrooms { get; init; }

    /// <summary>Codes of <see cref="Estimator.Condition"/>.</summary>
    public ReadOnlySpan<byte> Condition { get; init; }

    /// <summary>Codes of <see cref="Estimator.HomeType"/>; detached if not known.</summary>
    public ReadOnlySpan<byte> HomeType { get; init; }

    /// <summary>Codes of <see cref="Estimator.Furnishing"/>; people live in the house unless it is empty.</summary>
    public ReadOnlySpan<byte> Furnishing { get; init; }

    /// <summary>Codes of <see cref="Estimator.PaintType"/>, of the walls; acrylic latex if not known.</summary>
    public ReadOnlySpan<byte> PaintType { get; init; }

    /// <summary>Codes of <see cref="Estimator.PaintGrade"/>, of walls, ceilings and trim; standard if not known.</summary>
    public ReadOnlySpan<byte> PaintGrade { get; init; }

    /// <summary>Positions in <see cref="HomeEstimator.States"/>.</summary>
    public ReadOnlySpan<byte> State { get; init; }

    /// <summary>Year built; zero if not known.</summary>
    public ReadOnlySpan<ushort> YearBuilt { get; init; }

    /// <summary>Coats, 1 to 5; zero for the usual: two on walls and trim, one on ceilings.</summary>
    public ReadOnlySpan<byte> Coats { get; init; }

    /// <summary>
    /// What is painted, as bits: bit i stands for the <see cref="RoomSurface"/> of that number, from walls to windows.
    /// Zero where nobody said: the walls, and the rest as often as houses have it painted.
    /// </summary>
    public ReadOnlySpan<ushort> Surfaces { get; init; }
}
