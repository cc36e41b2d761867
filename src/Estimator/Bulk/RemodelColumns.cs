namespace Estimator;

/// <summary>Houses of which one scope of remodel is to be quoted, column by column.</summary>
/// <remarks>
/// A column may be left empty: then it is unknown (or typical) for every house. All other columns have the same
/// length. In a code column <see cref="ExteriorColumns.Unknown"/> means not known; in a number column
/// <see cref="double.NaN"/>, in <see cref="YearBuilt"/> zero.
/// </remarks>
public readonly ref struct RemodelColumns
{
    /// <summary>Number of houses.</summary>
    public required int Count { get; init; }

    /// <summary>
    /// Size as the scope takes it: area in ft², length in ft, or a whole count; the accepted sizes are those of a single
    /// job. Typical if not known.
    /// </summary>
    public ReadOnlySpan<double> Size { get; init; }

    /// <summary>Codes of <see cref="RemodelLevel"/>; midrange if not known.</summary>
    public ReadOnlySpan<byte> Level { get; init; }

    /// <summary>Codes of <see cref="Estimator.Condition"/>.</summary>
    public ReadOnlySpan<byte> Condition { get; init; }

    /// <summary>Stories: 1, 1.5, 2, 2.5 or 3.</summary>
    public ReadOnlySpan<double> Stories { get; init; }

    /// <summary>Positions in <see cref="HomeEstimator.States"/>.</summary>
    public ReadOnlySpan<byte> State { get; init; }

    /// <summary>Year built; zero if not known.</summary>
    public ReadOnlySpan<ushort> YearBuilt { get; init; }
}
