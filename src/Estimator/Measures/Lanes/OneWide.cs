using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>One home at a time: the lane of the explained estimate and of machines without wide vectors.</summary>
internal readonly struct OneWide(double value) : ILane<OneWide>
{
    /// <summary>2^52: from here on doubles are whole numbers, and their lowest bits count them.</summary>
    public const double WholeNumbers = 4503599627370496;

    public readonly double Value = value;

    /// <summary>The code that an index stands for.</summary>
    public byte Code => (byte)BitConverter.DoubleToInt64Bits(Value);

    public static int Width => 1;

    public static OneWide Of(double value) => new(value);

    public static OneWide Load(ref readonly double first) => new(first);

    public static OneWide LoadCodes(ref readonly byte first) => new(BitConverter.Int64BitsToDouble(first));

    // A number below 2^52 added to it stands in the lowest bits of the sum.
    public static OneWide Index(OneWide number) => new(BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(number.Value + WholeNumbers) & 15));

    public static void Store(OneWide value, ref double first) => first = value.Value;

    public static OneWide Lookup(ref readonly double table, OneWide index) =>
        new(Unsafe.Add(ref Unsafe.AsRef(in table), (nint)BitConverter.DoubleToInt64Bits(index.Value)));

    public static OneWide operator +(OneWide left, OneWide right) => new(left.Value + right.Value);

    public static OneWide operator -(OneWide left, OneWide right) => new(left.Value - right.Value);

    public static OneWide operator *(OneWide left, OneWide right) => new(left.Value * right.Value);

    public static OneWide operator /(OneWide left, OneWide right) => new(left.Value / right.Value);

    public static OneWide Sqrt(OneWide value) => new(Math.Sqrt(value.Value));

    public static OneWide Max(OneWide left, OneWide right) => IfGreater(left, right, left, right);

    public static OneWide Min(OneWide left, OneWide right) => IfGreater(left, right, right, left);

    public static OneWide IfGreater(OneWide left, OneWide right, OneWide then, OneWide otherwise) =>
        left.Value > right.Value ? then : otherwise;

    public static OneWide Round(OneWide value) => new(Math.Round(value.Value));
}
