namespace Estimator.Benchmarks;

/// <summary>Homes of one kind of job: quoted in bulk, and each as a job to be explained.</summary>
internal abstract class BitsCase
{
    /// <summary>Below this a bulk call is not split among threads.</summary>
    private const int LeastHomes = 3 * BulkRun.Rows;

    /// <param name="name">The kind of job.</param>
    /// <param name="explained">Homes to be explained.</param>
    protected BitsCase(string name, int explained)
    {
        (Name, Explained, Count) = (name, explained, Math.Max(explained, LeastHomes));
        (Houses, Dice) = (new(Count), new(Count, name.Length));
    }

    public string Name { get; }

    /// <summary>Homes to be explained, spread over all.</summary>
    public int Explained { get; }

    /// <summary>Homes to be quoted.</summary>
    public int Count { get; }

    protected SampleHouses Houses { get; }

    protected Dice Dice { get; }

    /// <summary>Quotes all homes in bulk.</summary>
    public abstract void Quote(in QuoteColumns quotes, BulkOptions options);

    /// <summary>A home as a job.</summary>
    public abstract Job Job(int row);
}
