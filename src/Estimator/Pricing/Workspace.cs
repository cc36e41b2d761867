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

    /// <summary>Place and date on labour by trade number.</summary>
    public required Span<T> LaborFactors { get; init; }

    /// <summary>Place and date on material by trade number.</summary>
    public required Span<T> SupplyFactors { get; init; }

    /// <summary>Lines by row number; empty when nobody asks for an explanation.</summary>
    public Span<PricedLine<T>> Lines { get; init; }
}
