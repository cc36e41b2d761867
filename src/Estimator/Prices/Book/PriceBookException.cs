namespace Estimator;

/// <summary>A price book was refused.</summary>
public sealed class PriceBookException : Exception
{
    /// <summary>Creates the exception with all that is wrong.</summary>
    /// <param name="problems">What is wrong, each naming the member.</param>
    /// <param name="innerException">What the text was refused with, if it could not be read at all.</param>
    public PriceBookException(IReadOnlyList<string> problems, Exception? innerException = null)
        : base("The price book was refused:\n" + string.Join('\n', problems), innerException) => Problems = FrozenList.Of(problems);

    /// <summary>Every problem found, each naming the member.</summary>
    public IReadOnlyList<string> Problems { get; }
}
