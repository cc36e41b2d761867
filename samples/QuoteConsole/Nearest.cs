namespace QuoteConsole;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>The name with the fewest edits away, or none if more than a third of it would have to change.</summary>
    public static string? To(string given, IEnumerable<string> names)
    {
        string? near = names.MinBy(name => Edits(given, name));
        return near is not null && Edits(given, near) <= Math.Max(1, near.Length / 3) ? near : null;
    }

    /// <summary>Letters to insert, delete or replace, capitals aside.</summary>
    private static int Edits(string from, string to)
    {
        const int LongestWord = 40;
        if (from.Length > LongestWord)
        {
            return from.Length;
        }

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
