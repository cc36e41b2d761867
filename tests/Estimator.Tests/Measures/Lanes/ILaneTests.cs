namespace Estimator.Tests;

public class ILaneTests
{
    private const int Codes = 16;

    private static readonly double[] Tricky =
    [
        0.0, -0.0, 1, -1, 0.5, 1.5, 2.5, -0.5, -1.5, 1e-6, 123456.5, 123457.5, 0.49999999999999994, 4503599627370495.5,
        double.Epsilon, -double.Epsilon, 2.2250738585072014e-308, 1e300, -1e300, double.MaxValue, double.PositiveInfinity,
        double.NegativeInfinity, double.NaN, BitConverter.Int64BitsToDouble(7),
    ];

    public static TheoryData<string> Operations => new("+", "-", "*", "/", "sqrt", "max", "min", "ifGreater", "round", "of", "lookup");

    [WideTheory]
    [MemberData(nameof(Operations))]
    public void SixteenWide_TrickyPairs_SameBitsAsOneWide(string operation)
    {
        (double[] left, double[] right) = Pairs();
        double[] one = Run<OneWide>(operation, left, right);
        double[] wide = Run<SixteenWide>(operation, left, right);
        for (int i = 0; i < left.Length; i++)
        {
            Assert.True(Same(one[i], wide[i]), $"{left[i]:R} {operation} {right[i]:R}: {one[i]:R} one wide, {wide[i]:R} sixteen wide");
        }
    }

    [WideFact]
    public void SixteenWide_LoadCodes_SameBitsAsOneWide()
    {
        byte[] codes = [.. Enumerable.Range(0, Codes).Select(code => (byte)code)];
        double[] wide = new double[Codes];
        SixteenWide.Store(SixteenWide.LoadCodes(ref codes[0]), ref wide[0]);
        Assert.Equal(codes.Select(code => (long)code), wide.Select(BitConverter.DoubleToInt64Bits));
    }

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
    public void Width_OneAndSixteen() => Assert.Equal((1, 16), (OneWide.Width, SixteenWide.Width));

    /// <summary>Every tricky value against every other.</summary>
    private static (double[] Left, double[] Right) Pairs() =>
    (
        [.. Tricky.SelectMany(left => Tricky.Select(_ => left))],
        [.. Tricky.SelectMany(_ => Tricky)]
    );

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
