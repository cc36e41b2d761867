namespace Estimator;

/// <summary>How long coatings last, compiled from a book. Immutable.</summary>
internal sealed class LifeFigures
{
    private readonly double[] _paintTypes;
    private readonly double[] _grades;
    private readonly double[] _conditions;
    private readonly Figure[] _sidings;
    private readonly double _oneCoat;
    private readonly double _furtherCoat;
    private readonly double _fullPrimer;
    private readonly double[][] _shares;

    public LifeFigures(FigureReader figures)
    {
        OutsideTrim = figures.Figure("life.exterior.trim");
        Walls = figures.Figure("life.interior.walls");
        Ceiling = figures.Figure("life.interior.ceiling");
        Trim = figures.Figure("life.interior.trim");
        Cabinets = figures.Figure("life.interior.cabinets");
        _sidings = Array.ConvertAll(Key.Siding.Values, siding => figures.Figure("life.exterior." + siding));
        _paintTypes = figures.Table("life.paintType", Key.PaintType).Factors;
        _grades = figures.Table("life.paintGrade", Key.PaintGrade).Factors;
        _conditions = figures.Table("life.condition", Key.Condition).Factors;
        _oneCoat = figures.Likely("life.oneCoat");
        _furtherCoat = figures.Likely("life.furtherCoat");
        _fullPrimer = figures.Likely("life.fullPrimer");
        _shares = [.. Enumerable.Range(0, Key.OwnSidingMix).Select(code => SharesOf(code, figures.Document))];
    }

    /// <summary>Years of a surface under two coats of standard paint in fair condition: the trim outside, and what is painted inside.</summary>
    public Figure OutsideTrim { get; }

    public Figure Walls { get; }

    public Figure Ceiling { get; }

    public Figure Trim { get; }

    public Figure Cabinets { get; }

    public double OfPaintType(PaintType type) => _paintTypes[(int)type];

    public double OfGrade(PaintGrade grade) => _grades[(int)grade];

    /// <summary>Of an unknown condition the mean over the housing stock.</summary>
    public double OfCondition(Condition? condition) => _conditions[condition is { } known ? (int)known : Key.Condition.Unknown];

    /// <summary>A shorter life under one coat, a little more with each after the second: years ÷ years under two coats.</summary>
    public double OfCoats(int coats) => coats == 1 ? _oneCoat : 1 + ((_furtherCoat - 1) * (coats - 2));

    /// <summary>Years over a full coat of primer ÷ years over primed spots.</summary>
    public double OfPrimer(bool full) => full ? _fullPrimer : 1;

    /// <summary>Years by siding.</summary>
    public ReadOnlySpan<Figure> Sidings => _sidings;

    /// <summary>Shares of the wall by siding, of a siding or of a mix of the housing stock.</summary>
    public ReadOnlySpan<double> SidingShares(int code) => _shares[code];

    private static double[] SharesOf(int code, BookDocument book)
    {
        if (code >= Key.Siding.Unknown)
        {
            return KeyTable.SharesOf(Key.Siding, Key.Siding.MixOf(code, book));
        }

        double[] shares = new double[Key.Siding.Values.Length];
        shares[code] = 1;
        return shares;
    }
}
