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
        Shape = Rectangle.PerimeterOf(book.Figures[InteriorFigure.RoomAspect].Likely);
        Height = book.Figures[InteriorFigure.RoomHeight].Likely;
        double[] cells =
        [
            .. KeyTable.Build(Key.Era, code => book.Factors[LeadTable].Values[Key.Era.Values[code]], book.Mixes).Factors,
            .. OneAt(Key.Era.Unknown),
            .. OneAt(Key.Level.Unknown),
            .. Contingency(RemodelFigure.ContingencyByCondition, Key.Condition, (int)Condition.Fair),
            .. Contingency(RemodelFigure.ContingencyByDesign, Key.Design, (int)DesignStage.Drawings),
        ];
        double[] Contingency(string[] figures, Key key, int usual)
        {
            double[] factors = new double[Key.Slots];
            Array.ConvertAll(figures, id => book.Figures[id].Likely).CopyTo(factors, 0);
            factors[key.Unknown] = factors[usual];
            return factors;
        }

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

    /// <summary>One where the level is not known.</summary>
    public ref readonly double LevelUnknown => ref _cells[_start + (2 * Key.Slots)];

    /// <summary>What the condition does to the contingency.</summary>
    public ref readonly double ContingencyByCondition => ref _cells[_start + (3 * Key.Slots)];

    /// <summary>What the stage of the design does to the contingency.</summary>
    public ref readonly double ContingencyByDesign => ref _cells[_start + (4 * Key.Slots)];

    private static double[] OneAt(int code)
    {
        double[] entries = new double[Key.Slots];
        entries[code] = 1;
        return entries;
    }
}
