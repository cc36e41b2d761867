using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Estimator;

/// <summary>Eight homes at a time in 512-bit vectors. Only where <see cref="IsSupported"/>: emulated it is slower than one wide.</summary>
internal readonly struct EightWide(Vector512<double> value) : ILane<EightWide>
{
    private readonly Vector512<double> _value = value;

    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512F.IsSupported;

    public static int Width => 8;

    public static EightWide Of(double value) => new(Vector512.Create(value));

    public static EightWide Load(ref readonly double first) => new(Vector512.LoadUnsafe(in first));

    public static EightWide LoadCodes(ref readonly byte first)
    {
        ulong codes = Unsafe.ReadUnaligned<ulong>(in first);
        return new(Avx512F.ConvertToVector512Int64(Vector128.CreateScalarUnsafe(codes).AsByte()).AsDouble());
    }

    public static void Store(EightWide value, ref double first) => value._value.StoreUnsafe(ref first);

    public static EightWide Lookup(ref readonly double table, EightWide index) => new(Avx512F.PermuteVar8x64x2(
        Vector512.LoadUnsafe(in table), index._value.AsInt64(), Vector512.LoadUnsafe(in table, 8)));

    public static EightWide operator +(EightWide left, EightWide right) => new(left._value + right._value);

    public static EightWide operator -(EightWide left, EightWide right) => new(left._value - right._value);

    public static EightWide operator *(EightWide left, EightWide right) => new(left._value * right._value);

    public static EightWide operator /(EightWide left, EightWide right) => new(left._value / right._value);

    public static EightWide Sqrt(EightWide value) => new(Vector512.Sqrt(value._value));

    public static EightWide Max(EightWide left, EightWide right) => IfGreater(left, right, left, right);

    public static EightWide Min(EightWide left, EightWide right) => IfGreater(left, right, right, left);

    public static EightWide IfGreater(EightWide left, EightWide right, EightWide then, EightWide otherwise) =>
        new(Vector512.ConditionalSelect(Vector512.GreaterThan(left._value, right._value), then._value, otherwise._value));

    public static EightWide Round(EightWide value)
    {
        Vector512<double> shift = Vector512.Create(Rounding.Shift);
        return new(value._value + shift - shift);
    }
}
