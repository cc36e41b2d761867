namespace Estimator;

/// <summary>What the rates of exterior painting depend on, and each one's number in the pricing loop.</summary>
internal static class ExteriorKeys
{
    public static readonly RateKeys All = new(
        new(Key.Siding),
        new(Key.Condition),
        new(Key.Stories),
        new(Key.PaintType, PaintedSurface.Walls),
        new(Key.PaintGrade, PaintedSurface.Walls));

    public static readonly int Siding = All.NumberOf(Key.Siding);
    public static readonly int Condition = All.NumberOf(Key.Condition);
    public static readonly int Stories = All.NumberOf(Key.Stories);
    public static readonly int PaintType = All.NumberOf(Key.PaintType);
    public static readonly int PaintGrade = All.NumberOf(Key.PaintGrade);
}
