namespace Estimator.Tests;

public class ILaneTests
{
    private const int Codes = 16;

    private static readonly string[] Operations = ["+", "-", "*", "/", "sqrt", "max", "min", "ifGreater", "round", "of", "lookup", "index"];

    private static readonly double[] Tricky =
    [
        0.0, -0.0, 1, -1, 0.5, 1.5, 2.5, -0.5, -1.5, 1e-6, 123456.5, 123457.5, 0.49999999999999994, 4503599627370495.5,
        double.Epsilon, -double.Epsilon, 2.2250738585072014e-308, 1e300, -1e300, double.MaxValue, double.PositiveInfinity,
        double.NegativeInfinity, double.NaN, BitConverter.Int64BitsToDouble(7),
    ];

    [LaneFact<FourWide>]
    public void FourWide_TrickyPairs_SameBitsAsOneWide() => SameBitsAsOneWide<FourWide>();

    [LaneFact<EightWide>]
    public void EightWide_TrickyPairs_SameBitsAsOneWide() => SameBitsAsOneWide<EightWide>();

    [LaneFact<SixteenWide>]
    public void SixteenWide_TrickyPairs_SameBitsAsOneWide() => SameBitsAsOneWide<SixteenWide>();

    [Fact]
    public void OneWide_Lookup_StaysInTheTable() => LookupStaysInTheTable<OneWide>();

    [LaneFact<FourWide>]
    public void FourWide_Lookup_StaysInTheTable() => LookupStaysInTheTable<FourWide>();

    [LaneFact<EightWide>]
    public void EightWide_Lookup_StaysInTheTable() => LookupStaysInTheTable<EightWide>();

    [LaneFact<SixteenWide>]
    public void SixteenWide_Lookup_StaysInTheTable() => LookupStaysInTheTable<SixteenWide>();

    [Fact]
    public void OneWide_Operators_AreThoseOfDouble()
    {
        (double[] left, double[] right) = Pairs();
        Assert.All(Run<OneWide>("+", left, right).Zip(left.Zip(right, (a, b) => a + b)), SameBits);
        Assert.All(Run<OneWide>("-", left, right).Zip(left.Zip(right, (a, b) => a - b)), SameBits);
        Assert.All(Run<OneWide>("*", left, right).Zip(left.Zip(right, (a, b) => a * b)), SameBits);
        Assert.All(Run<OneWide>("/", left, right).Zip(left.Zip(right, (a, b) => a / b)), SameBits);
        Assert.All(Run<OneWide>("sqrt", left, right).Zip(left.Select(Math.Sqrt)), SameBits);
    }

    [Fact]
    public void OneWide_MaxAndMin_AreCompareAndSelect()
    {
        (double[] left, double[] right) = Pairs();
        Assert.All(Run<OneWide>("max", left, right).Zip(left.Zip(right, (a, b) => a > b ? a : b)), SameBits);
        Assert.All(Run<OneWide>("min", left, right).Zip(left.Zip(right, (a, b) => a > b ? b : a)), SameBits);
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(1.5, 2)]
    [InlineData(2.5, 2)]
    [InlineData(-0.5, 0)]
    [InlineData(-1.5, -2)]
    [InlineData(0.49999999999999994, 0)]
    [InlineData(123456.5, 123456)]
    [InlineData(123457.5, 123458)]
    [InlineData(2251799813685246.5, 2251799813685246)]
    public void Round_Tie_GoesToEven(double value, double rounded) => Assert.Equal(rounded, OneWide.Round(OneWide.Of(value)).Value);

    [Fact]
    public void Width_OfEachLane_IsItsName() =>
        Assert.Equal((1, 4, 8, 16), (OneWide.Width, FourWide.Width, EightWide.Width, SixteenWide.Width));

    [Fact]
    public void Rows_OfABlock_AreWholeLanesOfEveryWidth() =>
        Assert.All([OneWide.Width, FourWide.Width, EightWide.Width, SixteenWide.Width], width => Assert.Equal(0, HomeBlock.Rows % width));

    /// <summary>Every tricky value against every other.</summary>
    private static (double[] Left, double[] Right) Pairs() =>
    (
        [.. Tricky.SelectMany(left => Tricky.Select(_ => left))],
        [.. Tricky.SelectMany(_ => Tricky)]
    );

    private static void SameBitsAsOneWide<T>()
        where T : unmanaged, ILane<T>
    {
        (double[] left, double[] right) = Pairs();
        foreach (string operation in Operations)
        {
            double[] one = Run<OneWide>(operation, left, right);
            double[] wide = Run<T>(operation, left, right);
            for (int i = 0; i < left.Length; i++)
            {
                Assert.True(Same(one[i], wide[i]), $"{left[i]:R} {operation} {right[i]:R}: {one[i]:R} one wide, {wide[i]:R} {T.Width} wide");
            }
        }
    }

    /// <summary>Codes there are not, and whatever bits an index that nobody filled may hold.</summary>
    private static void LookupStaysInTheTable<T>()
        where T : unmanaged, ILane<T>
    {
        double[] table = [.. Enumerable.Range(0, Codes)];
        for (int first = 0; first <= byte.MaxValue; first++)
        {
            byte[] codes = [.. Enumerable.Range(first, T.Width).Select(code => (byte)code)];
            double[] found = new double[T.Width];
            T.Store(T.Lookup(in table[0], T.LoadCodes(ref codes[0])), ref found[0]);
            Assert.Equal(codes.Select(code => (double)(code % Codes)), found);
        }

        Assert.All(Enumerable.Range(0, Codes), code =>
        {
            double[] found = new double[T.Width];
            T.Store(T.Lookup(in table[0], T.Index(T.Of(code))), ref found[0]);
            Assert.All(found, entry => Assert.Equal(code, entry));
        });

        double[] padded = [.. Enumerable.Repeat(double.NaN, Codes), .. table, .. Enumerable.Repeat(double.NaN, Codes)];
        foreach (double bits in (double[])[.. Tricky, -1e-300, BitConverter.Int64BitsToDouble(-1)])
        {
            double[] found = new double[T.Width];
            T.Store(T.Lookup(in padded[Codes], T.Of(bits)), ref found[0]);

            // Eight wide permutes halves of entries, so that an index nobody prepared may put two together; it reads nothing else.
            Assert.Subset(Halves(table), Halves(found));
        }
    }

    private static HashSet<uint> Halves(double[] numbers) =>
        [.. numbers.Select(BitConverter.DoubleToUInt64Bits).SelectMany(bits => (uint[])[(uint)bits, (uint)(bits >> 32)])];

    private static double[] Run<T>(string operation, double[] left, double[] right)
        where T : unmanaged, ILane<T>
    {
        double[] results = new double[left.Length];
        for (int at = 0; at < left.Length; at += T.Width)
        {
            T.Store(Apply(operation, T.Load(ref left[at]), T.Load(ref right[at]), at), ref results[at]);
        }

        return results;
    }

    private static T Apply<T>(string operation, T left, T right, int at)
        where T : unmanaged, ILane<T> => operation switch
        {
            "+" => left + right,
            "-" => left - right,
            "*" => left * right,
            "/" => left / right,
            "sqrt" => T.Sqrt(left),
            "max" => T.Max(left, right),
            "min" => T.Min(left, right),
            "ifGreater" => T.IfGreater(left, right, right, T.Of(-3)),
            "round" => T.Round(left),
            "of" => T.Of(Tricky[at / SixteenWide.Width % Tricky.Length]),
            "lookup" => Looked<T>(at),
            "index" => T.Lookup(in Tricky[0], T.IfGreater(left, right, T.Index(T.Of(at / SixteenWide.Width % Codes)), T.Index(T.Round(T.Max(T.Of(0), T.Min(left, T.Of(15))))))),
            _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, null),
        };

    /// <summary>An entry of a table of tricky values, by codes that follow from the position.</summary>
    private static T Looked<T>(int at)
        where T : unmanaged, ILane<T>
    {
        double[] table = Tricky[^Codes..];
        byte[] codes = [.. Enumerable.Range(at, T.Width).Select(position => (byte)(position * 7 % Codes))];
        return T.Lookup(in table[0], T.LoadCodes(ref codes[0]));
    }

    private static void SameBits((double First, double Second) pair) => Assert.True(Same(pair.First, pair.Second), $"{pair.First:R} {pair.Second:R}");

    // Which of two NaNs comes out is the machine's choice, and no price is made of one.
    private static bool Same(double left, double right) =>
        BitConverter.DoubleToInt64Bits(left) == BitConverter.DoubleToInt64Bits(right) || (double.IsNaN(left) && double.IsNaN(right));
}
