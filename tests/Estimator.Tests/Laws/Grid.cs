namespace Estimator.Tests.Laws;

/// <summary>All combinations of the values of several inputs, one house each.</summary>
internal sealed class Grid(params int[][] axes)
{
    /// <summary>Number of combinations.</summary>
    public int Count { get; } = axes.Aggregate(1, (count, axis) => count * axis.Length);

    /// <summary>One input of every house.</summary>
    public T[] Column<T>(int axis, Func<int, T> value)
    {
        T[] values = Array.ConvertAll(axes[axis], each => value(each));
        int stride = Stride(axis);
        T[] column = new T[Count];
        for (int row = 0; row < Count; row++)
        {
            column[row] = values[row / stride % values.Length];
        }

        return column;
    }

    /// <summary>Quotes all houses and compares each with its neighbors one step up each of the <paramref name="ordered"/> axes.</summary>
    public void NeverFalls(in HomeColumns homes, int[] ordered)
    {
        (double[] low, double[] likely, double[] high) = (new double[Count], new double[Count], new double[Count]);
        BulkIssue[] issues = new BulkIssue[Count];
        HomeEstimator.Default.Quote(new ExteriorPainting(), homes, new() { Low = low, Likely = likely, High = high, Issue = issues });
        Assert.Equal(-1, issues.AsSpan().IndexOfAnyExcept(BulkIssue.None));
        Array.ForEach(ordered, axis => Array.ForEach([low, likely, high], prices => NeverFalls(prices, axis)));
    }

    /// <summary>Estimates the job of each combination and compares it with its neighbors one step up each of the <paramref name="ordered"/> axes.</summary>
    public void NeverFalls(Func<int[], Job> jobOf, int[] ordered)
    {
        CostRange[] totals = new CostRange[Count];
        Parallel.For(0, Count, row => totals[row] = HomeEstimator.Default.Estimate(jobOf(Values(row))).Total.Range);
        double[][] ends = [Array.ConvertAll(totals, one => (double)one.Low), Array.ConvertAll(totals, one => (double)one.Likely), Array.ConvertAll(totals, one => (double)one.High)];
        Array.ForEach(ordered, axis => Array.ForEach(ends, prices => NeverFalls(prices, axis)));
    }

    private void NeverFalls(double[] prices, int axis)
    {
        int stride = Stride(axis);
        int known = Array.FindAll(axes[axis], value => value >= 0).Length;
        for (int row = 0; row < Count - stride; row++)
        {
            if ((row / stride % axes[axis].Length) + 1 < known && prices[row] > prices[row + stride])
            {
                Assert.Fail($"{prices[row]} fell to {prices[row + stride]} from {Text(row)} to {Text(row + stride)}");
            }
        }
    }

    private int Stride(int axis) => axes[(axis + 1)..].Aggregate(1, (count, inner) => count * inner.Length);

    private int[] Values(int row) => [.. axes.Select((values, axis) => values[row / Stride(axis) % values.Length])];

    private string Text(int row) => $"({string.Join(", ", Values(row))})";
}
