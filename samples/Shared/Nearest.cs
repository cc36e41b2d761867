namespace QuoteShared;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>The name with the fewest edits away, or none if more than a third of it would have to change.</summary>
    public static string? To(string given, IEnumerable<string> names)
    {
        string? near = names.MinBy(name => Edits(given, name));
        return near is not null && Edits(given, near) <= Math.Max(1, near.Length / 3) ? near : null;
    }

    /// <summary>Letters to insert, delete or replace, capitals aside; the same letters in another order are one slip.</summary>
    private static int Edits(string from, string to)
    {
        const int LongestWord = 40;
        return from.Length > LongestWord ? from.Length
            : from.Equals(to, StringComparison.OrdinalIgnoreCase) ? 0
            : HasLettersOf(from, to) ? 1
            : Distance(from, to);
    }

    private static bool HasLettersOf(string from, string to) =>
        from.Length == to.Length && from.ToUpperInvariant().Order().SequenceEqual(to.ToUpperInvariant().Order());

    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                bool same = char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]);
                int edits = Math.Min(diagonal + (same ? 0 : 1), Math.Min(row[j], row[j - 1]) + 1);
                diagonal = row[j];
                row[j] = edits;
            }
        }

        return row[^1];
    }
}
