namespace Estimator;

/// <summary>Some of the rows of a price table: bit i of the first number for row i, of the second for row 128 + i.</summary>
internal readonly record struct RowSet(UInt128 First, UInt128 Second)
{
    private const int Bits = 128;

    /// <summary>The rows with which something is the case.</summary>
    public static RowSet Of(PriceTable table, Predicate<PriceRow> isIn)
    {
        RowSet set = default;
        for (int row = 0; row < table.Rows.Length; row++)
        {
            if (isIn(table.Rows[row]))
            {
                set = row < Bits ? set with { First = set.First | UInt128.One << row } : set with { Second = set.Second | UInt128.One << (row - Bits) };
            }
        }

        return set;
    }

    public bool Contains(int row) => ((row < Bits ? First >> row : Second >> (row - Bits)) & 1) != 0;
}
