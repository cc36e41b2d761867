namespace Estimator;

/// <summary>How long coatings last, compiled from a book. Immutable.</summary>
internal sealed class LifeTables
{
    private readonly IReadOnlyDictionary<string, Figure> _figures;
    private readonly double[] _paintTypes;
    private readonly double[] _grades;
    private readonly double[] _conditions;
    private readonly double _oneCoat;
    private readonly double _furtherCoat;
    private readonly double _fullPrimer;
    private readonly Figure[] _sidings;
    private readonly double[][] _shares;

    public LifeTables(BookDocument book)
    {
        _figures = book.Figures;
        _paintTypes = FactorsOf(book, LifeFigure.ByPaintType, Key.PaintType);
        _grades = FactorsOf(book, LifeFigure.ByGrade, Key.PaintGrade);
        double[] conditions = FactorsOf(book, LifeFigure.ByCondition, Key.Condition);
        double[] stock = KeyTable.SharesOf(Key.Condition, Key.Condition.MixOf(Key.Condition.Unknown, book.Mixes));
        _conditions = [.. conditions, stock.Zip(conditions, (share, factor) => share * factor).Sum()];
        _oneCoat = _figures[LifeFigure.OneCoat].Likely;
        _furtherCoat = _figures[LifeFigure.FurtherCoat].Likely;
        _fullPrimer = _figures[LifeFigure.FullPrimer].Likely;
        _sidings = Array.ConvertAll(Key.Siding.Values, siding => _figures[LifeFigure.Siding(siding)]);
        _shares = [.. Enumerable.Range(0, Key.OwnSidingMix).Select(code => SharesOf(code, book))];
    }

    /// <summary>Years of a surface under two coats of standard paint in fair condition.</summary>
    public Figure this[string figure] => _figures[figure];

    public double OfPaintType(PaintType type) => _paintTypes[(int)type];

    public double OfGrade(PaintGrade grade) => _grades[(int)grade];

    /// <summary>Of an unknown condition the mean over the housing stock.</summary>
    public double OfCondition(Condition? condition) => _conditions[condition is { } known ? (int)known : Key.Condition.Unknown];

    /// <summary>A shorter life under one coat, a little more with each after the second.</summary>
    public double OfCoats(int coats) => coats == 1 ? _oneCoat : 1 + ((_furtherCoat - 1) * (coats - 2));

    public double OfPrimer(bool full) => full ? _fullPrimer : 1;

    /// <summary>Years by siding.</summary>
    public ReadOnlySpan<Figure> Sidings => _sidings;

    /// <summary>Shares of the wall by siding, of a siding or of a mix of the housing stock.</summary>
    public ReadOnlySpan<double> SidingShares(int code) => _shares[code];

    private static double[] FactorsOf(BookDocument book, string table, Key key) =>
        Array.ConvertAll(key.Values, value => book.Factors[table].Values[value]);

    private static double[] SharesOf(int code, BookDocument book)
    {
        if (code >= Key.Siding.Unknown)
        {
            return KeyTable.SharesOf(Key.Siding, Key.Siding.MixOf(code, book.Mixes));
        }

        double[] shares = new double[Key.Siding.Values.Length];
        shares[code] = 1;
        return shares;
    }
}
