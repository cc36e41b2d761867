using Estimator;

namespace QuoteConsole.Show;

/// <summary>What there is to be said about a job, one line each.</summary>
internal static class IssueList
{
    public static void Show(Page page, IReadOnlyList<Issue> issues)
    {
        foreach (Issue issue in issues)
        {
            page.Paragraph(Line(issue));
        }
    }

    private static string Line(Issue issue)
    {
        string what = issue.Severity switch
        {
            Severity.Error => "Cannot be priced",
            Severity.Warning => "Take care",
            _ => "Note",
        };
        string where = issue.Path.Length > 0 ? $" ({issue.Path})" : "";
        return $"{what}{where}: {issue.Message}";
    }
}
