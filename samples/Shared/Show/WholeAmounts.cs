namespace QuoteShared.Show;

/// <summary>Amounts rounded to whole units, so that they add up to the rounded sum.</summary>
internal static class WholeAmounts
{
    /// <summary>Rounds down, then gives what is missing to those that lost most.</summary>
    /// <param name="amounts">Amounts of zero or more.</param>
    public static long[] Of(ReadOnlySpan<decimal> amounts)
    {
        decimal[] exact = amounts.ToArray();
        long[] whole = Array.ConvertAll(exact, amount => (long)Math.Floor(amount));
        long missing = (long)Math.Round(exact.Sum(), MidpointRounding.AwayFromZero) - whole.Sum();
        foreach (int at in Enumerable.Range(0, exact.Length).OrderByDescending(at => exact[at] - whole[at]).Take((int)missing))
        {
            whole[at]++;
        }

        return whole;
    }
}
