using System.Diagnostics.CodeAnalysis;

namespace Estimator;

/// <summary>Checks before it prices: what both projects and programs do at the door.</summary>
internal static class ProgramDoor
{
    /// <param name="check">Notes all that is wrong or remarkable.</param>
    /// <param name="price">Prices what has no errors.</param>
    /// <param name="estimate">The estimate; null if there are errors.</param>
    /// <param name="issues">All issues.</param>
    public static bool TryOf<T>(Action<IssueList> check, Func<IReadOnlyList<Issue>, T> price, [NotNullWhen(true)] out T? estimate, out IReadOnlyList<Issue> issues)
        where T : class
    {
        IssueList list = new();
        check(list);
        (estimate, issues) = (null, list.ToList());
        if (list.HasError)
        {
            return false;
        }

        try
        {
            estimate = price(issues);
            return true;
        }
        catch (EstimateException refused)
        {
            // What is only seen once the jobs are priced: a report of an activity that there is not.
            issues = refused.Issues;
            return false;
        }
    }
}
