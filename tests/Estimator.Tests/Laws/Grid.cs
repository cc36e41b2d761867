namespace Estimator.Tests.Laws;

/// <summary>All combinations of the values of several inputs, one house each.</summary>
internal sealed class Grid(params int[][] axes)
{
    // A prime: it divides the length of no axis, so that every value of every axis is among the combinations taken.
    private const int UsualStep = 101;

    private static readonly int Step = LawAttribute.IsThorough ? 1 : UsualStep;

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
        Array.ForEach(ordered, axis => Array.ForEach([low, likely, high], prices => NeverFalls(prices, axis, step: 1)));
    }

    /// <summary>Estimates jobs and compares each with its neighbors one step up each of the <paramref name="ordered"/> axes.</summary>
    /// <remarks>An estimate takes a thousand times as long as a quote: all combinations are taken where laws are thorough, one in a hundred and one where not.</remarks>
    public void NeverFalls(Func<int[], Job> jobOf, int[] ordered)
    {
        (double[] low, double[] likely, double[] high) = (new double[Count], new double[Count], new double[Count]);
        Parallel.ForEach(WithNeighbors(ordered), row =>
        {
            CostRange total = HomeEstimator.Default.Estimate(jobOf(Values(row))).Total.Range;
            (low[row], likely[row], high[row]) = ((double)total.Low, (double)total.Likely, (double)total.High);
        });
        Array.ForEach(ordered, axis => Array.ForEach([low, likely, high], prices => NeverFalls(prices, axis, Step)));
    }

    /// <summary>The combinations that are taken, and those they are compared with.</summary>
    private SortedSet<int> WithNeighbors(int[] ordered)
    {
        SortedSet<int> rows = [];
        for (int row = 0; row < Count; row += Step)
        {
            rows.Add(row);
            rows.UnionWith(ordered.Where(axis => (row / Stride(axis) % axes[axis].Length) + 1 < Known(axis)).Select(axis => row + Stride(axis)));
        }

        return rows;
    }

    private void NeverFalls(double[] prices, int axis, int step)
    {
        (int stride, int length, int known) = (Stride(axis), axes[axis].Length, Known(axis));
        for (int row = 0; row < Count; row += step)
        {
            if ((row / stride % length) + 1 < known && prices[row] > prices[row + stride])
            {
                Assert.Fail($"{prices[row]} fell to {prices[row + stride]} from {Text(row)} to {Text(row + stride)}");
            }
        }
    }

    /// <summary>Values that are known; they stand before the one for unknown.</summary>
    private int Known(int axis) => Array.FindAll(axes[axis], value => value >= 0).Length;

    private int Stride(int axis) => axes[(axis + 1)..].Aggregate(1, (count, inner) => count * inner.Length);

    private int[] Values(int row) => [.. axes.Select((values, axis) => values[row / Stride(axis) % values.Length])];

    private string Text(int row) => $"({string.Join(", ", Values(row))})";
}
