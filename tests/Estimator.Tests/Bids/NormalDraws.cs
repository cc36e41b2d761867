namespace Estimator.Tests.Bids;

/// <summary>Normal draws from a seed.</summary>
internal sealed class NormalDraws(int seed)
{
    private readonly Random _random = new(seed);

    public double Next() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());
}
