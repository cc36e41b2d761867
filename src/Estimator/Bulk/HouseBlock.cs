using System.Runtime.InteropServices;

namespace Estimator;

/// <summary>What a block of houses has whatever is painted: common columns, read and checked, and what was priced.</summary>
/// <remarks>Lives on the caller's stack. Lanes after the last house hold whatever was there and are not written out.</remarks>
internal unsafe struct HouseBlock
{
    /// <summary>Houses in a block: a multiple of every width, small enough for the first-level cache.</summary>
    public const int Rows = 128;

    /// <summary>A number that is not known.</summary>
    public const double Absent = -1;

    private const double CentsPerUnit = 100;

    public fixed byte Condition[Rows];
    public fixed byte PaintType[Rows];
    public fixed byte PaintGrade[Rows];
    public fixed byte HomeType[Rows];
    public fixed byte Era[Rows];
    public fixed byte State[Rows];
    private fixed double _low[Rows];
    private fixed double _likely[Rows];
    private fixed double _high[Rows];

    /// <summary>Reads the codes, and what each row's state makes of the prices.</summary>
    public void ReadCodes(in HouseColumns homes, in ColumnReader reader, in BulkPrices bulk)
    {
        int unknown = bulk.Job.Market.Unknown;
        reader.Eras(homes.YearBuilt, bulk.AsOf, Codes(ref Era[0]));
        reader.Codes(homes.State, Codes(ref State[0]), unknown, (byte)unknown);
        reader.Codes(homes.Condition, Codes(ref Condition[0]), Key.Condition.Unknown, (byte)Key.Condition.Unknown);
        reader.Codes(homes.PaintType, Codes(ref PaintType[0]), Key.PaintType.Unknown, (byte)Estimator.PaintType.AcrylicLatex);
        reader.Codes(homes.PaintGrade, Codes(ref PaintGrade[0]), Key.PaintGrade.Unknown, (byte)Estimator.PaintGrade.Standard);
        reader.Codes(homes.HomeType, Codes(ref HomeType[0]), Key.HomeType.Unknown, (byte)Estimator.HomeType.Detached);
        bulk.ReadPlaces(Codes(ref State[0]));
    }

    /// <summary>Keeps the totals of one lane of houses, in currency.</summary>
    public void Store<T>(int at, scoped in Total<T> total)
        where T : unmanaged, ILane<T>
    {
        T cents = T.Of(CentsPerUnit);
        T.Store(total.Low / cents, ref _low[at]);
        T.Store(total.Likely / cents, ref _likely[at]);
        T.Store(total.High / cents, ref _high[at]);
    }

    /// <summary>Writes the prices; a row with an issue has none.</summary>
    public void Write(int start, int count, in QuoteColumns quotes)
    {
        Numbers(ref _low[0])[..count].CopyTo(quotes.Low[start..]);
        Numbers(ref _likely[0])[..count].CopyTo(quotes.Likely[start..]);
        Numbers(ref _high[0])[..count].CopyTo(quotes.High[start..]);
        ReadOnlySpan<BulkIssue> issues = quotes.Issue.Slice(start, count);
        if (!issues.ContainsAnyExcept(BulkIssue.None))
        {
            return;
        }

        for (int row = start; row < start + count; row++)
        {
            if (quotes.Issue[row] != BulkIssue.None)
            {
                (quotes.Low[row], quotes.Likely[row], quotes.High[row]) = (double.NaN, double.NaN, double.NaN);
            }
        }
    }

    /// <summary>Measures to a millionth, as the door of a single job does; <see cref="Absent"/> stays.</summary>
    public static T Snapped<T>(ref readonly double first)
        where T : unmanaged, ILane<T> =>
        T.Round(T.Load(in first) * T.Of(Snap.Grain)) / T.Of(Snap.Grain);

    /// <summary>A column of numbers that begins at <paramref name="first"/>.</summary>
    public static Span<double> Numbers(ref double first) => MemoryMarshal.CreateSpan(ref first, Rows);

    /// <summary>A column of codes that begins at <paramref name="first"/>.</summary>
    public static Span<byte> Codes(ref byte first) => MemoryMarshal.CreateSpan(ref first, Rows);
}
