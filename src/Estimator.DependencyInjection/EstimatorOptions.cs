namespace Estimator.DependencyInjection;

/// <summary>Which prices the registered <see cref="HomeEstimator"/> uses.</summary>
/// <remarks>
/// Checked when the application starts, all problems at once: a file that is missing, and a price book or overlay
/// that breaks a rule. Relative paths start from the current directory.
/// </remarks>
public sealed class EstimatorOptions
{
    /// <summary>
    /// Path of a whole price book, as JSON.
    /// The default is <see langword="null"/>: the embedded book <c>us-2025</c>, United States at prices of mid-2025.
    /// </summary>
    [ExistingFile]
    public string? PriceBookPath { get; set; }

    /// <summary>
    /// Path of a firm's own figures, as JSON, laid over the price book.
    /// The default is <see langword="null"/>: the book's figures as they are.
    /// </summary>
    [ExistingFile]
    public string? OverlayPath { get; set; }
}
