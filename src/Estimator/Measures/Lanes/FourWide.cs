using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Estimator;

/// <summary>Four homes at a time in pairs of 128-bit vectors: ARM64, and x64 without AVX2.</summary>
internal readonly struct FourWide(Vector128<double> first, Vector128<double> second) : ILane<FourWide>
{
    private readonly Vector128<double> _first = first;
    private readonly Vector128<double> _second = second;

    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    public static int Width => 4;

    public static FourWide Of(double value) => new(Vector128.Create(value), Vector128.Create(value));

    public static FourWide Load(ref readonly double first) => new(Vector128.LoadUnsafe(in first), Vector128.LoadUnsafe(in first, 2));

    public static FourWide LoadCodes(ref readonly byte first)
    {
        Vector128<byte> codes = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<uint>(in first)).AsByte();
        (Vector128<ulong> low, Vector128<ulong> high) = Vector128.Widen(Vector128.WidenLower(Vector128.WidenLower(codes)));
        return new(low.AsDouble(), high.AsDouble());
    }

    // Of an index the last four bits count, whatever is above them.
    public static FourWide Index(FourWide number)
    {
        Vector128<double> whole = Vector128.Create(OneWide.WholeNumbers);
        return new(number._first + whole, number._second + whole);
    }

    public static void Store(FourWide value, ref double first)
    {
        value._first.StoreUnsafe(ref first);
        value._second.StoreUnsafe(ref first, 2);
    }

    public static FourWide Lookup(ref readonly double table, FourWide index) => new(
        Vector128.Create(Entry(in table, index._first.AsInt64()[0]), Entry(in table, index._first.AsInt64()[1])),
        Vector128.Create(Entry(in table, index._second.AsInt64()[0]), Entry(in table, index._second.AsInt64()[1])));

    public static FourWide operator +(FourWide left, FourWide right) => new(left._first + right._first, left._second + right._second);

    public static FourWide operator -(FourWide left, FourWide right) => new(left._first - right._first, left._second - right._second);

    public static FourWide operator *(FourWide left, FourWide right) => new(left._first * right._first, left._second * right._second);

    public static FourWide operator /(FourWide left, FourWide right) => new(left._first / right._first, left._second / right._second);

    public static FourWide Sqrt(FourWide value) => new(Vector128.Sqrt(value._first), Vector128.Sqrt(value._second));

    public static FourWide Max(FourWide left, FourWide right) => IfGreater(left, right, left, right);

    public static FourWide Min(FourWide left, FourWide right) => IfGreater(left, right, right, left);

    public static FourWide IfGreater(FourWide left, FourWide right, FourWide then, FourWide otherwise) => new(
        Vector128.ConditionalSelect(Vector128.GreaterThan(left._first, right._first), then._first, otherwise._first),
        Vector128.ConditionalSelect(Vector128.GreaterThan(left._second, right._second), then._second, otherwise._second));

    public static FourWide Round(FourWide value) => new(Vector128.Round(value._first), Vector128.Round(value._second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Entry(ref readonly double table, long index) =>
        Unsafe.Add(ref Unsafe.AsRef(in table), (nint)(index & OneWide.LastEntry));
}
