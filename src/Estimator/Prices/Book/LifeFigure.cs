namespace Estimator;

/// <summary>Ids of the figures that say how long coatings last.</summary>
internal static class LifeFigure
{
    public const string OutsideTrim = "life.exterior.trim";

    public const string Walls = "life.interior.walls";

    public const string Ceiling = "life.interior.ceiling";

    public const string Trim = "life.interior.trim";

    public const string Cabinets = "life.interior.cabinets";

    public const string ByPaintType = "life.paintType";

    public const string ByGrade = "life.paintGrade";

    public const string ByCondition = "life.condition";

    /// <summary>Years under one coat ÷ years under two.</summary>
    public const string OneCoat = "life.oneCoat";

    /// <summary>Years with one more coat ÷ years without.</summary>
    public const string FurtherCoat = "life.furtherCoat";

    /// <summary>Years over a full coat of primer ÷ years over primed spots.</summary>
    public const string FullPrimer = "life.fullPrimer";

    /// <summary>All of the above and every siding: a book without one of them is refused.</summary>
    public static readonly string[] All =
        [OutsideTrim, Walls, Ceiling, Trim, Cabinets, OneCoat, FurtherCoat, FullPrimer, .. Key.Siding.Values.Select(Siding)];

    /// <summary>Factor tables on the years by paint type, by grade and by condition.</summary>
    public static readonly string[] FactorTables = [ByPaintType, ByGrade, ByCondition];

    public static string Siding(string siding) => "life.exterior." + siding;
}
