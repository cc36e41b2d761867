using Estimator;

namespace QuoteConsole.Commands;

/// <summary>Price books that commands are given by name: the embedded one, a whole book, or figures laid over the embedded one.</summary>
internal static class BookFiles
{
    /// <summary>What the embedded book is called on a command line.</summary>
    public const string Embedded = "us-2025";

    /// <summary>Reads a book and makes it ready to price.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    /// <exception cref="PriceBookException">The book is refused; all problems are listed.</exception>
    public static HomeEstimator Read(string name) =>
        name == Embedded ? HomeEstimator.Default : new(Book.ReadFile(name));
}
