namespace Estimator;

/// <summary>Finds what waits for itself.</summary>
internal static class Circle
{
    /// <summary>A circle, in the order in which it goes; null if nothing waits for itself.</summary>
    /// <param name="after">For each the positions of what it comes after.</param>
    public static int[]? In(int[][] after)
    {
        int[] left = [.. after.Select(all => all.Length)];
        List<int>[] followers = Followers(after);
        Queue<int> free = new(Enumerable.Range(0, left.Length).Where(place => left[place] == 0));
        while (free.TryDequeue(out int done))
        {
            foreach (int next in followers[done].Where(next => --left[next] == 0))
            {
                free.Enqueue(next);
            }
        }

        int first = Array.FindIndex(left, count => count > 0);
        return first < 0 ? null : From(first, after, left);
    }

    /// <summary>For each the positions of those that come after it.</summary>
    public static List<int>[] Followers(int[][] after)
    {
        List<int>[] followers = [.. after.Select(_ => new List<int>())];
        for (int i = 0; i < after.Length; i++)
        {
            foreach (int other in after[i])
            {
                followers[other].Add(i);
            }
        }

        return followers;
    }

    /// <summary>Of what is left over each waits for something that is left over too.</summary>
    private static int[] From(int at, int[][] after, int[] left)
    {
        List<int> walked = [];
        while (!walked.Contains(at))
        {
            walked.Add(at);
            at = after[at].First(other => left[other] > 0);
        }

        return [.. walked.Skip(walked.IndexOf(at)).Reverse()];
    }
}
