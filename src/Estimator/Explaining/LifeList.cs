namespace Estimator;

/// <summary>Collects the lives of surfaces and closes them into a repaint cycle.</summary>
internal sealed class LifeList(int year)
{
    private readonly List<SurfaceLife> _surfaces = [];
    private double _weight;
    private double _perYear;
    private int _nextYear = int.MaxValue;

    public bool IsEmpty => _surfaces.Count == 0;

    /// <param name="surface">What it is.</param>
    /// <param name="years">How long it lasts.</param>
    /// <param name="weight">Its part in the cost if it is a main surface, which decides when the job is done again; else zero.</param>
    public void Add(string surface, YearRange years, double weight)
    {
        int next = year + (int)Math.Round(years.Likely);
        _surfaces.Add(new(surface, years, next));
        if (weight > 0)
        {
            _weight += weight;
            _perYear += weight / years.Likely;
            _nextYear = Math.Min(_nextYear, next);
        }
    }

    /// <summary>The cycle of a job of this likely cost; null if nothing was added.</summary>
    public RepaintCycle? ToCycle(double cost) => _weight == 0
        ? null
        : new()
        {
            Surfaces = _surfaces,
            NextYear = _nextYear,
            CostPerYear = Math.Round((decimal)(cost * _perYear / _weight)),
        };
}
