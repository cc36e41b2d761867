namespace Estimator;

/// <summary>The numbers a formula is written in: one lane is one home, a vector of lanes is several homes.</summary>
/// <remarks>
/// Every operation gives the same bits in every width: no fused multiply-add, no transcendental function, and
/// maximum and minimum by compare and select only.
/// <para>
/// The compiler inlines up to a budget a method; past it every operator of a lane becomes a call: eight wide lost three tenths of
/// its speed on exteriors. Where the loop over blocks would swallow too much, methods are marked as not to be inlined into it.
/// </para>
/// </remarks>
internal interface ILane<T>
    where T : unmanaged, ILane<T>
{
    /// <summary>Whether the processor itself works this wide. Emulated, a wide lane is slower than one wide.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>Homes in one value.</summary>
    static abstract int Width { get; }

    /// <summary>The same number in every lane.</summary>
    static abstract T Of(double value);

    /// <summary>Consecutive numbers, one a lane.</summary>
    static abstract T Load(ref readonly double first);

    /// <summary>Consecutive codes 0 to 15 as the index of a <see cref="Lookup"/>; how it holds them is the lane's own affair.</summary>
    static abstract T LoadCodes(ref readonly byte first);

    /// <summary>Whole numbers 0 to 15, lane by lane, as the index of a <see cref="Lookup"/>.</summary>
    static abstract T Index(T number);

    /// <summary>Writes the lanes to consecutive numbers.</summary>
    static abstract void Store(T value, ref double first);

    /// <summary>The entry of a sixteen-entry table, lane by lane. Of a code above 15 the last four bits count: nothing beside the table is read.</summary>
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
