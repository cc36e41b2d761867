namespace Estimator;

/// <summary>The figures of the takeoff of one scope, compiled from a price book. Immutable.</summary>
internal sealed class RemodelTables
{
    // Tables before those of the choices.
    private const int FirstOfChoices = 5;

    private readonly double[] _cells;
    private readonly int _start;

    public RemodelTables(FigureReader figures, ContractFigures contract, RemodelScope scope)
    {
        Country = figures.Document.Country;
        Scope = figures.Document.Scopes[EnumNameConverter<RemodelScope>.Names[(int)scope]];
        Shape = Rectangle.PerimeterOf(figures.Likely("house.roomAspect"));
        Height = figures.Likely("house.roomHeight");
        double[] cells =
        [
            .. figures.Table("lead.prevalence", Eras.Key).Factors,
            .. KeyTable.OneAt(Eras.Key.Unknown),
            .. KeyTable.OneAt(Key.Level.Unknown),
            .. WithUnknown(contract.ContingencyByCondition, Key.Condition, figures.Document),
            .. WithUsual(contract.ContingencyByDesign, Key.Design, (int)DesignStage.Drawings),
            .. Scope.Choices.SelectMany(choice => KeyTable.OneAt(choice.Key.Unknown)),
            .. Scope.Choices.SelectMany(choice => MixByLevel(choice.Key)),
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

    /// <summary>Choices of the scope.</summary>
    public int ChoiceCount => Scope.Choices.Count;

    /// <summary>One where nobody chose.</summary>
    public ref readonly double IsOpen(int choice) => ref _cells[_start + ((FirstOfChoices + choice) * Key.Slots)];

    /// <summary>By level, the code of what is usual where nobody chose.</summary>
    public ref readonly double UsualOf(int choice) => ref _cells[_start + ((FirstOfChoices + ChoiceCount + choice) * Key.Slots)];

    private static double[] MixByLevel(Key choice)
    {
        double[] codes = new double[Key.Slots];
        for (int level = 0; level <= Key.Level.Unknown; level++)
        {
            codes[level] = choice.Unknown + level;
        }

        return codes;
    }

    /// <summary>Factors by code; where nobody says, the root of their mean square: answers set aside no more in all than not knowing does.</summary>
    private static double[] WithUnknown(double[] byCode, Key key, BookDocument book)
    {
        double[] shares = KeyTable.SharesOf(key, key.MixOf(key.Unknown, book));
        double[] factors = new double[Key.Slots];
        byCode.CopyTo(factors, 0);
        factors[key.Unknown] = Math.Sqrt(byCode.Zip(shares, (factor, share) => share * factor * factor).Sum());
        return factors;
    }

    /// <summary>Factors by code, and the usual one where nobody says.</summary>
    private static double[] WithUsual(double[] byCode, Key key, int usual)
    {
        double[] factors = new double[Key.Slots];
        byCode.CopyTo(factors, 0);
        factors[key.Unknown] = factors[usual];
        return factors;
    }
}
