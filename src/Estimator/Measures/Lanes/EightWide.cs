using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Estimator;

/// <summary>Eight homes at a time in pairs of 256-bit vectors, as most laptops and many servers have them.</summary>
internal readonly struct EightWide(Vector256<double> first, Vector256<double> second) : ILane<EightWide>
{
    private readonly Vector256<double> _first = first;
    private readonly Vector256<double> _second = second;

    public static bool IsSupported => Vector256.IsHardwareAccelerated && Avx2.IsSupported;

    public static int Width => 8;

    public static EightWide Of(double value) => new(Vector256.Create(value), Vector256.Create(value));

    public static EightWide Load(ref readonly double first) => new(Vector256.LoadUnsafe(in first), Vector256.LoadUnsafe(in first, 4));

    public static EightWide LoadCodes(ref readonly byte first)
    {
        Vector128<int> codes = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(in first)).AsInt32();
        return new(
            IndexOf(Avx2.ConvertToVector256Int64(codes.AsByte())),
            IndexOf(Avx2.ConvertToVector256Int64(Vector128.CreateScalarUnsafe(codes[1]).AsByte())));
    }

    public static EightWide Index(EightWide number)
    {
        Vector256<double> whole = Vector256.Create(OneWide.WholeNumbers);
        Vector256<long> codes = Vector256.Create(OneWide.LastEntry);
        return new(IndexOf((number._first + whole).AsInt64() & codes), IndexOf((number._second + whole).AsInt64() & codes));
    }

    public static void Store(EightWide value, ref double first)
    {
        value._first.StoreUnsafe(ref first);
        value._second.StoreUnsafe(ref first, 4);
    }

    public static EightWide Lookup(ref readonly double table, EightWide index)
    {
        Vector256<int> first = Vector256.LoadUnsafe(in table).AsInt32();
        Vector256<int> second = Vector256.LoadUnsafe(in table, 4).AsInt32();
        Vector256<int> third = Vector256.LoadUnsafe(in table, 8).AsInt32();
        Vector256<int> fourth = Vector256.LoadUnsafe(in table, 12).AsInt32();
        return new(
            Select(first, second, third, fourth, index._first),
            Select(first, second, third, fourth, index._second));
    }

    public static EightWide operator +(EightWide left, EightWide right) => new(left._first + right._first, left._second + right._second);

    public static EightWide operator -(EightWide left, EightWide right) => new(left._first - right._first, left._second - right._second);

    public static EightWide operator *(EightWide left, EightWide right) => new(left._first * right._first, left._second * right._second);

    public static EightWide operator /(EightWide left, EightWide right) => new(left._first / right._first, left._second / right._second);

    public static EightWide Sqrt(EightWide value) => new(Vector256.Sqrt(value._first), Vector256.Sqrt(value._second));

    // The processor's own: the second operand where the first is not greater, or not less, as the other lanes have it.
    public static EightWide Max(EightWide left, EightWide right) =>
        new(Avx.Max(left._first, right._first), Avx.Max(left._second, right._second));

    public static EightWide Min(EightWide left, EightWide right) =>
        new(Avx.Min(right._first, left._first), Avx.Min(right._second, left._second));

    public static EightWide IfGreater(EightWide left, EightWide right, EightWide then, EightWide otherwise) => new(
        Vector256.ConditionalSelect(Vector256.GreaterThan(left._first, right._first), then._first, otherwise._first),
        Vector256.ConditionalSelect(Vector256.GreaterThan(left._second, right._second), then._second, otherwise._second));

    public static EightWide Round(EightWide value) => new(Vector256.Round(value._first), Vector256.Round(value._second));

    /// <summary>Codes as <see cref="Select"/> wants them: for code c the 32-bit numbers 2c and 2c + 1, bits 2 and 3 of c on top.</summary>
    private static Vector256<double> IndexOf(Vector256<long> code)
    {
        Vector256<long> half = code << 1;
        return (half | ((half + Vector256<long>.One) << 32) | (code << 60)).AsDouble();
    }

    /// <summary>The entry of a table of four quarters: one of each, then by bit 2 of the code, then by bit 3.</summary>
    /// <remarks>A permutation moves 32-bit halves of numbers and heeds three bits of each index; a blend heeds the topmost bit only.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Select(
        Vector256<int> first, Vector256<int> second, Vector256<int> third, Vector256<int> fourth, Vector256<double> index)
    {
        Vector256<int> halves = index.AsInt32();
        Vector256<double> isOdd = (index.AsInt64() << 1).AsDouble();
        return Avx.BlendVariable(
            Avx.BlendVariable(Avx2.PermuteVar8x32(first, halves).AsDouble(), Avx2.PermuteVar8x32(second, halves).AsDouble(), isOdd),
            Avx.BlendVariable(Avx2.PermuteVar8x32(third, halves).AsDouble(), Avx2.PermuteVar8x32(fourth, halves).AsDouble(), isOdd),
            index);
    }
}
