namespace Estimator.Benchmarks;

/// <summary>The limit: the bytes of all columns, in and out, copied once to memory that is there already.</summary>
internal sealed class MemoryCopy(SampleHouses houses)
{
    private readonly (Array From, Array To)[] _columns = [.. houses.Arrays.Select(column => (column, (Array)column.Clone()))];

    public void Copy()
    {
        foreach ((Array from, Array to) in _columns)
        {
            Array.Copy(from, to, from.Length);
        }
    }
}
