namespace Estimator.Benchmarks;

/// <summary>Columns drawn at random with a fixed seed; one cell in ten is not known.</summary>
internal sealed class Dice(int count, int seed)
{
    private const double UnknownShare = 0.1;
    private readonly Random _random = new(seed);

    /// <summary>A number from zero to one.</summary>
    public double Share() => _random.NextDouble();

    /// <summary>A whole number below <paramref name="end"/>.</summary>
    public int Below(int end) => _random.Next(end);

    public bool IsUnknown() => Share() < UnknownShare;

    public double Maybe(double number) => IsUnknown() ? double.NaN : number;

    public byte Maybe(byte code) => IsUnknown() ? HomeColumns.Unknown : code;

    /// <summary>A column by row.</summary>
    public T[] Column<T>(Func<int, T> cell)
    {
        T[] column = new T[count];
        for (int row = 0; row < count; row++)
        {
            column[row] = cell(row);
        }

        return column;
    }

    /// <summary>A column of codes of an enumeration.</summary>
    public byte[] Codes<T>()
        where T : struct, Enum
    {
        int names = Enum.GetValues<T>().Length;
        return Column(_ => Maybe((byte)Below(names)));
    }

    /// <summary>A column of bits of an enumeration, none in two of three rows.</summary>
    public ushort[] Bits(int bits) => Column(_ => Below(3) > 0 ? (ushort)0 : (ushort)Below(1 << bits));
}
