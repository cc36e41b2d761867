namespace QuoteShared.Homes;

/// <summary>What tables write into a cell of which nothing is known.</summary>
internal static class UnknownMark
{
    private static readonly string[] All = ["-", "--", "?", "n/a", "na", "nan", "null", "unknown", "not known"];

    private const int Longest = 9;

    /// <summary>Whether a cell says that nothing is known.</summary>
    public static bool Is(ReadOnlySpan<byte> cell)
    {
        // Most cells are longer, or begin with a digit.
        if (cell.Length is 0 or > Longest || char.IsAsciiDigit((char)cell[0]))
        {
            return false;
        }

        foreach (string mark in All)
        {
            if (System.Text.Ascii.EqualsIgnoreCase(cell, mark))
            {
                return true;
            }
        }

        return false;
    }
}
