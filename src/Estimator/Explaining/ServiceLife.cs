namespace Estimator;

/// <summary>How long coatings last by surface, product, coats and the state of what is under them.</summary>
/// <remarks>
/// years = years of the surface × paint type × grade × condition × wear × (0.55 for one coat; a little more for each
/// after the second) × (more on a full coat of primer). Worked: wood siding 6 years, premium acrylic 1.25 on a fair
/// surface, two coats: 6 × 1.25 = 7.5.
/// </remarks>
internal readonly struct ServiceLife(LifeFigures tables, Condition? condition, bool fullPrimer)
{
    /// <summary>Years of a surface under coats of a paint; what a paint leaves out is acrylic latex of standard grade.</summary>
    public YearRange Of(Figure years, Paint? paint, int coats, double wear = 1) =>
        Of(years, paint?.Type, paint?.Grade, coats, wear);

    /// <inheritdoc cref="Of(Figure, Paint, int, double)"/>
    public YearRange Of(Figure years, PaintType? type, PaintGrade? grade, int coats, double wear = 1)
    {
        double factor = Factor(type, grade, coats, wear);
        return new(Halves(years.Low * factor), Halves(years.Likely * factor), Halves(years.High * factor));
    }

    /// <summary>Years of a siding, or the mean over the shares of several.</summary>
    public YearRange OfSiding(ReadOnlySpan<double> shares, Paint? paint, int coats)
    {
        (double low, double likely, double high) = (0, 0, 0);
        for (int siding = 0; siding < shares.Length; siding++)
        {
            Figure one = tables.Sidings[siding];
            low += shares[siding] * one.Low;
            likely += shares[siding] * one.Likely;
            high += shares[siding] * one.High;
        }

        double factor = Factor(paint?.Type, paint?.Grade, coats, 1);
        return new(Halves(low * factor), Halves(likely * factor), Halves(high * factor));
    }

    private static double Halves(double years) => Math.Max(0.5, Math.Round(years * 2) / 2);

    private double Factor(PaintType? type, PaintGrade? grade, int coats, double wear) => wear
        * tables.OfPaintType(type ?? PaintType.AcrylicLatex) * tables.OfGrade(grade ?? PaintGrade.Standard)
        * tables.OfCondition(condition) * tables.OfCoats(coats) * tables.OfPrimer(fullPrimer);
}
