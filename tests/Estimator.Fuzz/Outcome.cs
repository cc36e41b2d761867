namespace Estimator.Fuzz;

/// <summary>What a reader made of an input.</summary>
/// <param name="IsTaken">Whether it was read, or refused with a reason.</param>
/// <param name="Said">Everything that was answered; the same each time.</param>
internal sealed record Outcome(bool IsTaken, string Said)
{
    /// <summary>A refusal; it has to give a reason.</summary>
    public static Outcome Refused(string reason) => new(false, Laws.Given(reason));

    /// <summary>A refusal by issues, each with a message.</summary>
    public static Outcome Refused(IReadOnlyList<Issue> issues)
    {
        Laws.Hold(issues.Any(issue => issue.Severity == Severity.Error), "refused without an error");
        Laws.Hold(issues.Count <= 101, $"{issues.Count} issues");
        Laws.Hold(issues.All(issue => issue.Message.Length > 0), "an issue says nothing");
        return Refused(EstimatorJson.WriteIssues(issues));
    }
}
