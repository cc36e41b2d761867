namespace Estimator;

/// <summary>What the rates of interior painting depend on, and each one's number in the pricing loop.</summary>
internal static class InteriorKeys
{
    public static readonly RateKeys All = new(
        new(Key.Condition),
        new(Key.Furnishing),
        new(Key.Reach),
        new(Key.Application),
        new(Key.Doors),
        new(Key.Windows),
        new(Key.Cabinets),
        new(Key.BuiltIns),
        new(Key.Radiators),
        new(Key.PaintType, PaintedSurface.Walls),
        new(Key.PaintGrade, PaintedSurface.Walls),
        new(Key.PaintType, PaintedSurface.Ceiling),
        new(Key.PaintGrade, PaintedSurface.Ceiling),
        new(Key.PaintType, PaintedSurface.Trim),
        new(Key.PaintGrade, PaintedSurface.Trim));

    public static readonly int Condition = All.NumberOf(Key.Condition);
    public static readonly int Furnishing = All.NumberOf(Key.Furnishing);
    public static readonly int Reach = All.NumberOf(Key.Reach);
    public static readonly int Application = All.NumberOf(Key.Application);

    /// <summary>Number of the first count; the others follow: doors, windows, cabinets, built-ins, radiators.</summary>
    public static readonly int FirstCount = All.NumberOf(Key.Doors);

    /// <summary>Number of the walls' paint type. Types and grades of the surfaces follow each other in the order of <see cref="PaintedSurface"/>.</summary>
    public static readonly int FirstPaint = All.NumberOf(Key.PaintType, PaintedSurface.Walls);
}
