namespace Estimator;

/// <summary>What the columns of a bulk call keep; misuse is an exception at the door, a bad row is not.</summary>
internal static class ColumnRules
{
    private static readonly string[] Columns = Enum.GetNames<HomeColumn>();

    /// <exception cref="ArgumentException">A column has another length, or memory of one that is written; or a row is in a group that is not there.</exception>
    public static void Check(in HomeColumns homes, in QuoteColumns quotes, CodeSlot[] codes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(homes.Count, "homes.Count");
        for (int column = 0; column < Columns.Length; column++)
        {
            ColumnMemory memory = homes.MemoryOf((HomeColumn)column);
            Input(memory.Rows, homes.Count, Columns[column]);
            NotWritten(quotes.WritesInto(memory), Columns[column]);
        }

        foreach (ref readonly CodeSlot slot in codes.AsSpan())
        {
            if (slot.Choice is { } choice)
            {
                ColumnMemory memory = ColumnMemory.Of(homes.CodesOf(slot));
                Input(memory.Rows, homes.Count, choice);
                NotWritten(quotes.WritesInto(memory), choice);
            }
        }

        NotWritten(quotes.WritesInto(ColumnMemory.Of(quotes.Group)), nameof(quotes.Group));
        NotWritten(quotes.Low.Overlaps(quotes.Likely) || quotes.Low.Overlaps(quotes.High), nameof(quotes.Low));
        NotWritten(quotes.Likely.Overlaps(quotes.High), nameof(quotes.Likely));
        NotWritten(quotes.PricesWriteInto(ColumnMemory.Of<BulkIssue>(quotes.Issue)), nameof(quotes.Issue));
        Check(quotes, homes.Count, quotes.Totals?.Groups ?? QuoteTotals.MostGroups);
    }

    /// <exception cref="ArgumentException">A column has another length, or a row's group is none of the <paramref name="groups"/>.</exception>
    public static void Check(in QuoteColumns quotes, int count, int groups)
    {
        Output(quotes.Low.Length, count, nameof(quotes.Low));
        Output(quotes.Likely.Length, count, nameof(quotes.Likely));
        Output(quotes.High.Length, count, nameof(quotes.High));
        Output(quotes.Issue.Length, count, nameof(quotes.Issue));
        Input(quotes.Group.Length, count, nameof(quotes.Group));
        if (!quotes.Group.IsEmpty && quotes.Group.ContainsAnyExceptInRange((ushort)0, (ushort)(groups - 1)))
        {
            throw new ArgumentException($"A row is in a group that is not there; give 0 to {groups - 1}.", nameof(quotes));
        }
    }

    private static void Input(int length, int count, string name)
    {
        if (length != 0 && length != count)
        {
            throw new ArgumentException($"The column has {length} rows; leave it empty or give {count}.", name);
        }
    }

    private static void NotWritten(bool isWritten, string name)
    {
        if (isWritten)
        {
            throw new ArgumentException("A column that the prices are written to has memory of this one: give each its own.", name);
        }
    }

    private static void Output(int length, int count, string name)
    {
        if (length != count)
        {
            throw new ArgumentException($"The column has {length} rows; give {count}.", name);
        }
    }
}
