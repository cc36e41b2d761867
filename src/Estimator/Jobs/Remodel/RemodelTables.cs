namespace Estimator;

/// <summary>The figures of the takeoff of one scope, compiled from a price book. Immutable.</summary>
internal sealed class RemodelTables
{
    private const string LeadTable = "lead.prevalence";
    private readonly double[] _cells;
    private readonly int _start;

    public RemodelTables(BookDocument book, RemodelScope scope)
    {
        Scope = book.Scopes[NameText<RemodelScope>.Names[(int)scope]];
        Shape = ExteriorTables.ShapeOf(book.Figures[InteriorFigure.RoomAspect].Likely);
        Height = book.Figures[InteriorFigure.RoomHeight].Likely;
        double[] cells = [.. KeyTable.Build(Key.Era, code => book.Factors[LeadTable].Values[Key.Era.Values[code]], book.Mixes).Factors, .. Unknown()];
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
