namespace Estimator.Tests;

/// <summary>Waits written out by hand.</summary>
internal static class WaitLists
{
    public static WaitList Of(IEnumerable<int[]> waits)
    {
        int[][] all = [.. waits];
        WaitList list = new(all.Length);
        for (int item = 0; item < all.Length; item++)
        {
            Array.ForEach(all[item], list.Add);
            list.Close(item);
        }

        return list;
    }
}
