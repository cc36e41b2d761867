namespace Estimator;

/// <summary>What the rates of remodels depend on, and each one's number in the pricing loop.</summary>
internal static class RemodelKeys
{
    public static readonly RateKeys All = new(new(Key.Level), new(Key.Condition), new(Key.Stories));

    public static readonly int Level = All.NumberOf(Key.Level);
    public static readonly int Condition = All.NumberOf(Key.Condition);
    public static readonly int Stories = All.NumberOf(Key.Stories);
}
