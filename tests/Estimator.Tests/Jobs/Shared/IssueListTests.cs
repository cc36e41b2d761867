namespace Estimator.Tests;

public sealed class IssueListTests
{
    [Fact]
    public void Error_OfAFullList_IsCountedAndItsMessageNotMade()
    {
        IssueList issues = new();
        int made = 0;
        string Message() => (++made).ToString();
        for (int i = 0; i < 1000; i++)
        {
            issues.Error(IssueCode.BadValue, "a", $"{Message()}");
        }

        Assert.Equal(100, made);
        Assert.Equal(101, issues.ToList().Count);
        Assert.Contains("900 further issues", issues.ToList()[^1].Message);
    }

    [Fact]
    public void Error_AfterAHundredWarnings_TakesThePlaceOfOne()
    {
        IssueList issues = new();
        for (int i = 0; i < 100; i++)
        {
            issues.Warning(IssueCode.Ignored, "a", "b");
        }

        Assert.False(issues.IsFull);
        issues.Error(IssueCode.BadValue, "c", $"{1.5} is not accepted");
        Assert.Equal("1.5 is not accepted", issues.ToList().Single(issue => issue.Severity == Severity.Error).Message);
    }
}
