namespace Estimator;

/// <summary>The figures of the takeoff of one scope, compiled from a price book. Immutable.</summary>
internal sealed class RemodelTables
{
    private readonly double[] _cells;
    private readonly int _start;

    public RemodelTables(FigureReader figures, ContractFigures contract, RemodelScope scope)
    {
        Country = figures.Book.Document.Country;
        Scope = figures.Book.Document.Scopes[EnumNameConverter<RemodelScope>.Names[(int)scope]];
        Shape = Rectangle.PerimeterOf(figures.Likely("house.roomAspect"));
        Height = figures.Likely("house.roomHeight");
        double[] cells =
        [
            .. figures.Table("lead.prevalence", Eras.Key).Factors,
            .. OneAt(Eras.Key.Unknown),
            .. OneAt(Key.Level.Unknown),
            .. WithUsual(contract.ContingencyByCondition, Key.Condition, (int)Condition.Fair),
            .. WithUsual(contract.ContingencyByDesign, Key.Design, (int)DesignStage.Drawings),
        ];
        (_cells, _start) = AlignedCells.Copy(cells);
    }

    /// <summary>The country whose houses they are.</summary>
    public Country Country { get; }

    /// <summary>The eras of its houses.</summary>
    public Eras Eras => Country.Eras;

    public ScopeProfile Scope { get; }

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

    /// <summary>Factors by code, and the usual one where nobody says.</summary>
    private static double[] WithUsual(double[] byCode, Key key, int usual)
    {
        double[] factors = new double[Key.Slots];
        byCode.CopyTo(factors, 0);
        factors[key.Unknown] = factors[usual];
        return factors;
    }

    private static double[] OneAt(int code)
    {
        double[] entries = new double[Key.Slots];
        entries[code] = 1;
        return entries;
    }
}
