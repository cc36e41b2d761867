namespace Estimator;

/// <summary>A price book was refused.</summary>
public sealed class PriceBookException : Exception
{
    /// <summary>Creates the exception with all that is wrong.</summary>
    public PriceBookException(IReadOnlyList<string> problems)
        : base("The price book was refused:\n" + string.Join('\n', problems)) => Problems = problems;

    /// <summary>Every problem found, each naming the member.</summary>
    public IReadOnlyList<string> Problems { get; }
}
