namespace Estimator;

/// <summary>A job could not be priced, or a program not reckoned from what was given.</summary>
public sealed class EstimateException : Exception
{
    /// <summary>Creates the exception with all that stands in the way.</summary>
    public EstimateException(IReadOnlyList<Issue> issues)
        : this("The job cannot be priced", issues)
    {
    }

    /// <param name="what">What cannot be done.</param>
    /// <param name="issues">All that stands in the way.</param>
    internal EstimateException(string what, IReadOnlyList<Issue> issues)
        : base($"{what}:\n" + string.Join('\n', issues.Select(issue => $"{issue.Path}: {issue.Message}"))) =>
        Issues = FrozenList.Of(issues);

    /// <summary>Every issue found, warnings included.</summary>
    public IReadOnlyList<Issue> Issues { get; }
}
