using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Estimator;

/// <summary>Sixteen homes at a time in pairs of 512-bit vectors: while one waits for a division or a root, the other goes on.</summary>
internal readonly struct SixteenWide(Vector512<double> first, Vector512<double> second) : ILane<SixteenWide>
{
    private readonly Vector512<double> _first = first;
    private readonly Vector512<double> _second = second;

    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512F.IsSupported;

    public static int Width => 16;

    public static SixteenWide Of(double value) => new(Vector512.Create(value), Vector512.Create(value));

    public static SixteenWide Load(ref readonly double first) => new(Vector512.LoadUnsafe(in first), Vector512.LoadUnsafe(in first, 8));

    public static SixteenWide LoadCodes(ref readonly byte first)
    {
        Vector128<ulong> codes = Vector128.LoadUnsafe(in first).AsUInt64();
        return new(
            Avx512F.ConvertToVector512Int64(codes.AsByte()).AsDouble(),
            Avx512F.ConvertToVector512Int64(Vector128.CreateScalarUnsafe(codes.GetElement(1)).AsByte()).AsDouble());
    }

    public static SixteenWide Index(SixteenWide number)
    {
        Vector512<double> whole = Vector512.Create(OneWide.WholeNumbers);
        Vector512<long> codes = Vector512.Create(OneWide.LastEntry);
        return new(((number._first + whole).AsInt64() & codes).AsDouble(), ((number._second + whole).AsInt64() & codes).AsDouble());
    }

    public static void Store(SixteenWide value, ref double first)
    {
        value._first.StoreUnsafe(ref first);
        value._second.StoreUnsafe(ref first, 8);
    }

    public static SixteenWide Lookup(ref readonly double table, SixteenWide index)
    {
        Vector512<double> low = Vector512.LoadUnsafe(in table);
        Vector512<double> high = Vector512.LoadUnsafe(in table, 8);
        return new(
            Avx512F.PermuteVar8x64x2(low, index._first.AsInt64(), high),
            Avx512F.PermuteVar8x64x2(low, index._second.AsInt64(), high));
    }

    public static SixteenWide operator +(SixteenWide left, SixteenWide right) => new(left._first + right._first, left._second + right._second);

    public static SixteenWide operator -(SixteenWide left, SixteenWide right) => new(left._first - right._first, left._second - right._second);

    public static SixteenWide operator *(SixteenWide left, SixteenWide right) => new(left._first * right._first, left._second * right._second);

    public static SixteenWide operator /(SixteenWide left, SixteenWide right) => new(left._first / right._first, left._second / right._second);

    public static SixteenWide Sqrt(SixteenWide value) => new(Vector512.Sqrt(value._first), Vector512.Sqrt(value._second));

    // The processor's own: the second operand where the first is not greater, or not less, as the other lanes have it.
    public static SixteenWide Max(SixteenWide left, SixteenWide right) =>
        new(Avx512F.Max(left._first, right._first), Avx512F.Max(left._second, right._second));

    public static SixteenWide Min(SixteenWide left, SixteenWide right) =>
        new(Avx512F.Min(right._first, left._first), Avx512F.Min(right._second, left._second));

    public static SixteenWide IfGreater(SixteenWide left, SixteenWide right, SixteenWide then, SixteenWide otherwise) => new(
        Vector512.ConditionalSelect(Vector512.GreaterThan(left._first, right._first), then._first, otherwise._first),
        Vector512.ConditionalSelect(Vector512.GreaterThan(left._second, right._second), then._second, otherwise._second));

    public static SixteenWide Round(SixteenWide value) => new(Vector512.Round(value._first), Vector512.Round(value._second));
}
