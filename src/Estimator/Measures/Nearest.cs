namespace Estimator;

/// <summary>Finds the name that was most likely meant.</summary>
internal static class Nearest
{
    // A message repeats what was given, not a whole file that was given by mistake.
    private const int LongestShown = 60;

    // What is asked for often and is no name of ours: a name it would stand beside, and what to know.
    private static readonly (string Given, string Beside, string Says)[] Elsewhere =
    [
        ("log", "engineeredWood", " (log homes are not priced: blasting, staining and sealing of logs is other work)"),
        ("logs", "engineeredWood", " (log homes are not priced: blasting, staining and sealing of logs is other work)"),
        ("halfBath", "bathroomAddition", " (a half bath is a bathroom with the choice kind=half)"),
        ("powderRoom", "bathroomAddition", " (a half bath is a bathroom with the choice kind=half)"),
    ];

    /// <summary>" (did you mean 'x'?)" or nothing if no name is near.</summary>
    public static string Hint(string text, IEnumerable<string> names)
    {
        string given = Cut(text);
        string? says = Elsewhere.FirstOrDefault(one => one.Given.Equals(given, StringComparison.OrdinalIgnoreCase) && names.Contains(one.Beside)).Says;
        if (says is not null)
        {
            return says;
        }

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
