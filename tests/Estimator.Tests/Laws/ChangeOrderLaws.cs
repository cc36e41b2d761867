namespace Estimator.Tests.Laws;

/// <summary>A change order is the difference of two estimates, line by line.</summary>
public sealed class ChangeOrderLaws
{
    [RemodelLaw]
    public void Change_ThereAndBack_IsZero(Remodel before, Remodel after)
    {
        after = SameScope(before, after);
        ChangeOrder there = HomeEstimator.Default.Change(before, after);
        ChangeOrder back = HomeEstimator.Default.Change(after, before);
        Assert.Equal((0, 0), (there.Difference + back.Difference, there.Days + back.Days));
        Assert.Equal(
            there.Lines.Select(line => (line.Activity, line.Before, line.After)).Order(),
            back.Lines.Select(line => (line.Activity, line.After, line.Before)).Order());
    }

    [RemodelLaw]
    public void Change_LinesAddUpToTheDifference(Remodel before, Remodel after)
    {
        ChangeOrder change = HomeEstimator.Default.Change(before, SameScope(before, after));
        Assert.Equal(change.After.Total.Likely - change.Before.Total.Likely, change.Difference);
        Assert.Equal(change.Difference, change.Lines.Sum(line => line.Difference));
        Assert.DoesNotContain(change.Lines, line => line.Before == line.After);
        Assert.Distinct(change.Lines.Select(line => line.Activity));
    }

    /// <summary>A change order changes a job and does not make another of it.</summary>
    private static Remodel SameScope(Remodel before, Remodel after) => after.Scope == before.Scope
        ? after
        : after with { Scope = before.Scope, Area = null, Count = null, Length = null, Choices = null };

    [RemodelLaw]
    public void Change_ToItself_HasNoLines(Remodel job)
    {
        ChangeOrder change = HomeEstimator.Default.Change(job, job);
        Assert.Empty(change.Lines);
        Assert.Equal((0, 0), (change.Difference, change.Days));
    }
}
