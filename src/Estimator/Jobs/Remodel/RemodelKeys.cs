namespace Estimator;

/// <summary>What the rates of remodels depend on, and each one's number in the pricing loop: the level, the house, then the choices of the scope.</summary>
internal static class RemodelKeys
{
    public const int Level = 0;
    public const int Condition = 1;
    public const int Stories = 2;

    /// <summary>Number of the first choice.</summary>
    public const int Choices = 3;

    public static RateKeys Of(ScopeProfile scope) =>
        new([new(Key.Level), new(Key.Condition), new(Key.Stories), .. scope.Choices.Select(choice => new RateKey(choice.Key))]);
}
