using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>The buffers one lane of homes is measured and priced in; the caller owns the memory.</summary>
internal readonly ref struct Workspace<T>
    where T : unmanaged, ILane<T>
{
    /// <summary>Takeoff quantities by measure number.</summary>
    public required Span<T> Measures { get; init; }

    /// <summary>Look-up index by key number.</summary>
    public required Span<T> Keys { get; init; }

    /// <summary>One where a common driver applies (years squared for the age of the index).</summary>
    public required Span<T> Drivers { get; init; }

    /// <summary>Spread of unknown keys: all downwards, then all upwards.</summary>
    public required Span<T> Spread { get; init; }

    /// <summary>Place and date: for each trade its labor, then its material.</summary>
    public required Span<T> Multipliers { get; init; }

    /// <summary>Factors of the price table by number.</summary>
    public required Span<T> Factors { get; init; }

    /// <summary>Each row in whole cents.</summary>
    public required Span<T> Cents { get; init; }

    /// <summary>Throws unless the buffers are as long as the table asks for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fits(PriceTable table)
    {
        if (Factors.Length < table.Factors.Length || Cents.Length < table.Rows.Length)
        {
            throw new ArgumentException("The workspace is smaller than the price table.", nameof(table));
        }
    }
}
