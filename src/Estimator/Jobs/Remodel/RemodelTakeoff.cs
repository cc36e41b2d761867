namespace Estimator;

/// <summary>The size of a remodel in, quantities out.</summary>
internal static class RemodelTakeoff
{
    /// <summary>Fills one quantity per <see cref="RemodelMeasure"/>.</summary>
    /// <remarks>
    /// An area A is a rectangle of the usual aspect ratio a: perimeter = 2(1+a)/√a × √A, wall = perimeter × height.
    /// Worked: a kitchen of 200 ft², a = 1.2: 4.017 × 14.14 = 56.8 ft and, 8 ft high, 454 ft² of wall.
    /// </remarks>
    public static void Measure<T>(scoped in RemodelHome<T> home, RemodelTables tables, Span<T> measures)
        where T : unmanaged, ILane<T>
    {
        T zero = T.Of(0);
        T size = T.IfGreater(zero, home.Size, T.Of(tables.Scope.Typical), home.Size);
        T area = size * T.Of(tables.IsBy("area"));
        T perimeter = T.Of(tables.Shape) * T.Sqrt(area);
        measures[(int)RemodelMeasure.Job] = T.Of(1);
        measures[(int)RemodelMeasure.Size] = size;
        measures[(int)RemodelMeasure.Area] = area;
        measures[(int)RemodelMeasure.Count] = size * T.Of(tables.IsBy("count"));
        measures[(int)RemodelMeasure.Length] = size * T.Of(tables.IsBy("length"));
        measures[(int)RemodelMeasure.Perimeter] = perimeter;
        measures[(int)RemodelMeasure.Wall] = perimeter * T.Of(tables.Height);
        measures[(int)RemodelMeasure.LeadArea] = size * T.Of(tables.Scope.Disturbed) * T.Lookup(in tables.Lead, home.Era);
        measures[(int)RemodelMeasure.AsbestosJob] = home.AsbestosEra;
        measures[(int)RemodelMeasure.Contract] = T.Of(1) - home.IsSelf;
        measures[(int)RemodelMeasure.AskAssociation] = home.AskAssociation;
        measures[(int)RemodelMeasure.Association] = home.Association;
    }

    /// <summary>The drivers all rows share: one where the driver applies, zero where not.</summary>
    public static void Drivers<T>(scoped in RemodelHome<T> home, RemodelTables tables, Span<T> drivers)
        where T : unmanaged, ILane<T>
    {
        drivers[(int)CommonDriver.Market] = T.Of(1) - home.IsSelf;
        drivers[(int)CommonDriver.Scope] = T.IfGreater(T.Of(0), home.Size, T.Of(1), T.Of(0));
        drivers[(int)CommonDriver.Specification] = T.Of(1);
        drivers[(int)CommonDriver.Level] = home.LevelUnknown;
        drivers[(int)CommonDriver.YearBuilt] = T.Lookup(in tables.EraUnknown, home.Era);
    }
}
