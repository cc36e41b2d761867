namespace Estimator;

/// <summary>Finds the name that was most likely meant.</summary>
internal static class Nearest
{
    // A message repeats what was given, not a whole file that was given by mistake.
    private const int LongestShown = 60;

    /// <summary>" (did you mean 'x'?)" or nothing if no name is near.</summary>
    public static string Hint(string text, IEnumerable<string> names)
    {
        string given = Cut(text);
        (string Name, int Distance) best = names
            .Select(name => (name, Distance(given.ToUpperInvariant(), name.ToUpperInvariant())))
            .DefaultIfEmpty(("", int.MaxValue))
            .MinBy(one => one.Item2);
        return best.Distance <= Math.Max(2, best.Name.Length / 2) ? $" (did you mean '{best.Name}'?)" : "";
    }

    /// <summary>Text short enough to be shown in a message.</summary>
    public static string Cut(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";

    /// <summary>Letters to change, add or leave out to make one text of the other.</summary>
    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
