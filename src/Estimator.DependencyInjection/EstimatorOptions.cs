namespace Estimator.DependencyInjection;

/// <summary>Which prices the registered <see cref="HomeEstimator"/> uses.</summary>
/// <remarks>
/// Checked when the application starts, all problems at once: a key that is none of these, a file that is missing, and a price book or
/// overlay that breaks a rule. Relative paths start from the current directory.
/// </remarks>
public sealed class EstimatorOptions
{
    /// <summary>
    /// Path of a whole price book, as JSON.
    /// The default is <see langword="null"/>: the embedded book <c>us-2025</c>, United States at prices of mid-2025.
    /// </summary>
    public string? PriceBookPath { get; set; }

    /// <summary>
    /// Path of a firm's own figures, as JSON, laid over the price book.
    /// The default is <see langword="null"/>: the book's figures as they are.
    /// </summary>
    public string? OverlayPath { get; set; }

    /// <summary>
    /// Whether the files are read again when they change. A <see cref="HomeEstimator"/> that was resolved before keeps its prices; the
    /// next one that is resolved has the new ones. Files that cannot be used are logged, and the last good ones serve on.
    /// The default is <see langword="true"/>.
    /// </summary>
    public bool ReloadOnChange { get; set; } = true;

    /// <summary>
    /// Whether a job that gives no date is priced at today's, which the registered <see cref="TimeProvider"/> tells, in UTC.
    /// The default is <see langword="false"/>: the date of the price book, so that the same job is the same estimate on any day.
    /// </summary>
    public bool PricesOfToday { get; set; }

    /// <summary>The files that are named, each with its option.</summary>
    internal IEnumerable<(string Option, string Path)> Files()
    {
        if (PriceBookPath is { } whole)
        {
            yield return (nameof(PriceBookPath), whole);
        }

        if (OverlayPath is { } own)
        {
            yield return (nameof(OverlayPath), own);
        }
    }
}
