namespace Estimator;

/// <summary>What the rates of exterior painting depend on, and each one's number in the pricing loop.</summary>
internal static class ExteriorKeys
{
    public static readonly RateKeys All = new(
        new(Key.Siding),
        new(Key.Condition),
        new(Key.Stories),
        new(Key.PaintType, PaintedSurface.Walls),
        new(Key.PaintGrade, PaintedSurface.Walls),
        new(Key.Application),
        new(Key.Windows),
        new(Key.Doors),
        new(Key.Shutters),
        new(Key.GarageDoors));

    public static readonly int Siding = All.NumberOf(Key.Siding);
    public static readonly int Condition = All.NumberOf(Key.Condition);
    public static readonly int Stories = All.NumberOf(Key.Stories);
    public static readonly int PaintType = All.NumberOf(Key.PaintType);
    public static readonly int PaintGrade = All.NumberOf(Key.PaintGrade);
    public static readonly int Application = All.NumberOf(Key.Application);
    public static readonly int Windows = All.NumberOf(Key.Windows);
    public static readonly int Doors = All.NumberOf(Key.Doors);
    public static readonly int Shutters = All.NumberOf(Key.Shutters);
    public static readonly int GarageDoors = All.NumberOf(Key.GarageDoors);
}
