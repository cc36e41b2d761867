namespace Estimator;

/// <summary>The figures of the takeoff of one scope, compiled from a price book. Immutable.</summary>
internal sealed class RemodelTables
{
    private readonly double[] _cells;
    private readonly int _start;

    public RemodelTables(FigureReader figures, RemodelScope scope)
    {
        Scope = figures.Book.Document.Scopes[NameText<RemodelScope>.Names[(int)scope]];
        Shape = ExteriorTables.ShapeOf(figures.Likely("house.roomAspect"));
        Height = figures.Likely("house.roomHeight");
        double[] cells = [.. figures.Table("lead.prevalence", Key.Era).Factors, .. Unknown()];
        (_cells, _start) = AlignedCells.Copy(cells);
    }

    public ScopeType Scope { get; }

    /// <summary>Wall length ÷ √area.</summary>
    public double Shape { get; }

    /// <summary>Height of walls, ft.</summary>
    public double Height { get; }

    /// <summary>One where a scope is measured this way.</summary>
    public double IsBy(string size) => Scope.Size == size ? 1 : 0;

    /// <summary>Chance that old paint holds lead, by era.</summary>
    public ref readonly double Lead => ref _cells[_start];

    /// <summary>One where the year is not known.</summary>
    public ref readonly double EraUnknown => ref _cells[_start + Key.Slots];

    private static double[] Unknown()
    {
        double[] entries = new double[Key.Slots];
        entries[Key.Era.Unknown] = 1;
        return entries;
    }
}
