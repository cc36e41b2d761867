namespace Estimator;

/// <summary>The numbers a formula is written in: one lane is one home, a vector of lanes is several homes.</summary>
/// <remarks>
/// Every operation gives the same bits in every width: no fused multiply-add, no transcendental function, and
/// maximum and minimum by compare and select only.
/// </remarks>
internal interface ILane<T>
    where T : unmanaged, ILane<T>
{
    /// <summary>Homes in one value.</summary>
    static abstract int Width { get; }

    /// <summary>The same number in every lane.</summary>
    static abstract T Of(double value);

    /// <summary>Consecutive numbers, one a lane.</summary>
    static abstract T Load(ref readonly double first);

    /// <summary>Consecutive codes 0 to 15 as the index of a <see cref="Lookup"/>.</summary>
    static abstract T LoadCodes(ref readonly byte first);

    /// <summary>Whole numbers 0 to 15, lane by lane, as the index of a <see cref="Lookup"/>.</summary>
    static abstract T Index(T number);

    /// <summary>Writes the lanes to consecutive numbers.</summary>
    static abstract void Store(T value, ref double first);

    /// <summary>The entry of a sixteen-entry table, lane by lane.</summary>
    static abstract T Lookup(ref readonly double table, T index);

    static abstract T operator +(T left, T right);

    static abstract T operator -(T left, T right);

    static abstract T operator *(T left, T right);

    static abstract T operator /(T left, T right);

    static abstract T Sqrt(T value);

    static abstract T Max(T left, T right);

    static abstract T Min(T left, T right);

    /// <summary><paramref name="then"/> where <paramref name="left"/> is above <paramref name="right"/>, else <paramref name="otherwise"/>.</summary>
    static abstract T IfGreater(T left, T right, T then, T otherwise);

    /// <summary>To the nearest whole number, half to even.</summary>
    static abstract T Round(T value);
}
