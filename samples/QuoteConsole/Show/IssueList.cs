using Estimator;

namespace QuoteConsole.Show;

/// <summary>What there is to be said about a job, one line each.</summary>
internal static class IssueList
{
    /// <summary>Issues with their paths as the JSON contract has them.</summary>
    public static void Show(Page page, IReadOnlyList<Issue> issues) => Show(page, issues, path => path);

    /// <param name="page">The page.</param>
    /// <param name="issues">The issues.</param>
    /// <param name="name">What a path is called.</param>
    public static void Show(Page page, IReadOnlyList<Issue> issues, Func<string, string> name)
    {
        foreach (Issue issue in issues)
        {
            page.Paragraph(Line(issue, name));
        }
    }

    private static string Line(Issue issue, Func<string, string> name)
    {
        string what = issue.Severity switch
        {
            Severity.Error => "Cannot be priced",
            Severity.Warning => "Take care",
            _ => "Note",
        };
        string where = issue.Path.Length > 0 ? $" ({name(issue.Path)})" : "";
        return $"{what}{where}: {issue.Message}";
    }
}
