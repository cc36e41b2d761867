namespace Estimator.Tests.Measures;

/// <summary>Jobs drawn at random: lognormal lines that are correlated, all moved by one driver.</summary>
internal sealed class Simulation
{
    private const double NinthDecile = 1.2816;
    private const double DriverSigma = 0.29;
    private readonly Random _random;
    private readonly double _rho;
    private readonly double[] _sigmas;

    public Simulation(int lines, double rho)
    {
        _random = new(lines);
        _rho = rho;
        _sigmas = [.. Enumerable.Range(0, lines).Select(_ => 0.2 + (0.2 * _random.NextDouble()))];
        Lines = Array.ConvertAll(_sigmas, sigma => Cents(10_000 * (1 + (9 * _random.NextDouble())), WidthOf(sigma)));
        Driver = WidthOf(DriverSigma);
    }

    /// <summary>The lines with their expected cents and their tenth and ninetieth percentile.</summary>
    public Line[] Lines { get; }

    /// <summary>Percentiles of the driver, relative to its mean of one.</summary>
    public Width Driver { get; }

    /// <summary>The costs of so many jobs, cheapest first.</summary>
    public double[] Draw(int jobs)
    {
        double[] costs = [.. Enumerable.Range(0, jobs).Select(_ => Job())];
        Array.Sort(costs);
        return costs;
    }

    private double Job()
    {
        double shared = Normal();
        double sum = 0;
        for (int i = 0; i < Lines.Length; i++)
        {
            double own = (Math.Sqrt(_rho) * shared) + (Math.Sqrt(1 - _rho) * Normal());
            sum += Lines[i].Likely * Lognormal(own, _sigmas[i]);
        }

        return sum * Lognormal(Normal(), DriverSigma);
    }

    private static Line Cents(double likely, Width width) => new(likely, likely * width.Down, likely * width.Up);

    private static Width WidthOf(double sigma) => new(1 - Lognormal(-NinthDecile, sigma), Lognormal(NinthDecile, sigma) - 1);

    /// <summary>A lognormal number of mean one.</summary>
    private static double Lognormal(double normal, double sigma) => Math.Exp((sigma * normal) - (sigma * sigma / 2));

    private double Normal() =>
        Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());
}
