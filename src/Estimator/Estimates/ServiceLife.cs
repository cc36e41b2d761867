namespace Estimator;

/// <summary>How long coatings last by surface, product, coats and the state of what is under them.</summary>
/// <remarks>
/// years = years of the surface × paint type × grade × condition × wear × (0.55 for one coat; a little more for each
/// after the second) × (more on a full coat of primer). Worked: wood siding 6 years, premium acrylic 1.25 on a fair
/// surface, two coats: 6 × 1.25 = 7.5.
/// </remarks>
internal readonly struct ServiceLife(BookDocument book, Condition? condition, bool fullPrimer)
{
    /// <summary>Years of a surface under coats of a paint.</summary>
    public YearRange Of(string figure, Paint paint, int coats, double wear = 1) =>
        Scaled(book.Figures[figure], paint, coats, wear);

    /// <summary>Years of a siding, or the mean over the shares of several.</summary>
    public YearRange OfSiding(ReadOnlySpan<double> shares, Paint paint, int coats)
    {
        (double low, double likely, double high) = (0, 0, 0);
        for (int siding = 0; siding < shares.Length; siding++)
        {
            Figure one = book.Figures[LifeFigure.Siding(Key.Siding.Values[siding])];
            low += shares[siding] * one.Low;
            likely += shares[siding] * one.Likely;
            high += shares[siding] * one.High;
        }

        double factor = Factor(paint, coats, 1);
        return new(Halves(low * factor), Halves(likely * factor), Halves(high * factor));
    }

    private static double Halves(double years) => Math.Max(0.5, Math.Round(years * 2) / 2);

    private YearRange Scaled(Figure years, Paint paint, int coats, double wear)
    {
        double factor = Factor(paint, coats, wear);
        return new(Halves(years.Low * factor), Halves(years.Likely * factor), Halves(years.High * factor));
    }

    private double Factor(Paint paint, int coats, double wear) => wear
        * book.Factors[LifeFigure.ByPaintType].Values[Key.PaintType.Values[(int)(paint.Type ?? PaintType.AcrylicLatex)]]
        * book.Factors[LifeFigure.ByGrade].Values[Key.PaintGrade.Values[(int)(paint.Grade ?? PaintGrade.Standard)]]
        * OfCondition() * OfCoats(coats) * (fullPrimer ? book.Figures[LifeFigure.FullPrimer].Likely : 1);

    private double OfCoats(int coats) => coats == 1
        ? book.Figures[LifeFigure.OneCoat].Likely
        : 1 + ((book.Figures[LifeFigure.FurtherCoat].Likely - 1) * (coats - 2));

    private double OfCondition()
    {
        IReadOnlyDictionary<string, double> values = book.Factors[LifeFigure.ByCondition].Values;
        return condition is { } known
            ? values[Key.Condition.Values[(int)known]]
            : book.Mixes[$"{Key.Condition.Name}.{Key.Condition.Mixes[0]}"].Shares.Sum(share => share.Value * values[share.Key]);
    }
}
