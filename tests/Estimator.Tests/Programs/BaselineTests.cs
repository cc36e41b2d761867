namespace Estimator.Tests;

public class BaselineTests
{
    private static readonly Remodel Job = new()
    {
        Scope = RemodelScope.Kitchen,
        House = new() { State = "MA", YearBuilt = 1950 },
        Start = new(2026, 5, 1),
        Holidays = [new DateOnly(2026, 5, 25)],
        SoftCosts = [SoftCost.Contingency],
    };

    private static readonly Estimate Agreed = HomeEstimator.Default.Estimate(Job);
    private static readonly Baseline Kept = Baseline.Of(Agreed, Job.Holidays);

    [Fact]
    public void Budget_AndContingency_AreTheEstimate()
    {
        Assert.Equal(Agreed.Total.Likely, Kept.Budget + Kept.Contingency);
        Assert.Equal(Agreed.Lines.Single(line => line.SoftCost == SoftCost.Contingency).Likely, Kept.Contingency);
        Assert.Equal((Agreed.Plan.Finish, Agreed.Lines.Count - 1), (Kept.Finish, Kept.Activities.Count));
    }

    [Fact]
    public void Planned_GrowsFromNothingToTheBudget()
    {
        Assert.Equal(0, Kept.At(0, []).Planned);
        Assert.Equal(Kept.Budget, Kept.At(Kept.LastDay, []).Planned);
        decimal[] planned = [.. Enumerable.Range(0, Kept.LastDay + 1).Select(day => Kept.At(day, []).Planned)];
        Assert.Equal(planned.Order(), planned);
        Assert.True(planned.Distinct().Count() > 10);
    }

    [Fact]
    public void Planned_AStep_IsSpreadEvenlyOverItsDays()
    {
        BaselineActivity longest = Kept.Activities.Where(one => one.Budget > 0).MaxBy(one => one.LastDay - one.FirstDay)!;
        int days = longest.LastDay!.Value - longest.FirstDay!.Value + 1;
        Assert.True(days > 1);
        Assert.Equal(
            [0, 1m / days, 1],
            ((int[])[longest.FirstDay.Value - 1, longest.FirstDay.Value, longest.LastDay.Value + 5]).Select(longest.PlannedBy));
    }

    [Fact]
    public void At_ADate_IsThatOfItsWorkingDay()
    {
        PlanStep step = Agreed.Plan.Steps.First(step => step.Likely > 0 && step.Date > new DateOnly(2026, 5, 25));
        Assert.Equal(Kept.At(step.Day, []), Kept.At(step.Date!.Value, []));
        Assert.Equal(0, Kept.At(new DateOnly(2026, 4, 30), []).Planned);
        Assert.Equal(Kept.Budget, Kept.At(new DateOnly(2030, 1, 1), []).Planned);

        // A Sunday stands where the Friday before it did.
        Assert.Equal(Kept.At(new DateOnly(2026, 5, 29), []), Kept.At(new DateOnly(2026, 5, 31), []));
        Assert.Throws<InvalidOperationException>(() => Baseline.Of(HomeEstimator.Default.Estimate(Job with { Start = null, Holidays = null })).At(new DateOnly(2026, 6, 1), []));
    }

    [Fact]
    public void Earned_AllDone_IsTheBudget()
    {
        ActivityProgress[] all = [.. Agreed.Plan.Steps.Where(step => step.Likely > 0).Select(step => new ActivityProgress(step.Activity, 100, step.Likely, step.Hours))];
        EarnedValue done = Kept.At(Kept.LastDay, all);
        Assert.Equal((Kept.Budget, Kept.Budget), (done.Earned, done.Planned));
        Assert.Equal(1, done.ScheduleIndex);
        EarnedValue hours = Kept.HoursAt(Kept.LastDay, all);
        Assert.Equal((hours.Budget, hours.Budget), (hours.Earned, hours.Actual));
        Assert.True(hours.Budget > 100);
    }

    [Fact]
    public void Earned_HalfDone_TakesOverheadAlong()
    {
        ActivityProgress[] half = [.. Agreed.Plan.Steps.Where(step => step.Likely > 0).Select(step => new ActivityProgress(step.Activity, 50, 0))];
        Assert.Equal(Math.Round(Kept.Budget / 2, 2), Kept.At(1, half).Earned, 1);
        ActivityProgress overhead = new("overhead", 0, 0);
        decimal without = Kept.At(1, [.. half, overhead]).Earned;
        Assert.Equal(Kept.Activities.Single(one => one.Activity == "overhead").Budget / 2, Kept.At(1, half).Earned - without, 1);
    }

    [Fact]
    public void Progress_ThatCannotBe_IsRefusedAllAtOnce()
    {
        string known = Kept.Activities[0].Activity;
        EstimateException refused = Assert.Throws<EstimateException>(() => Kept.At(3,
            [new(known, 101, -1, -2), new("kitchen.dragons", 10, 0), new(known, 10, 0), null!]));
        Assert.Equal(
            [
                (IssueCode.OutOfRange, "progress[0].done"), (IssueCode.OutOfRange, "progress[0].actualCost"), (IssueCode.OutOfRange, "progress[0].actualHours"),
                (IssueCode.UnknownName, "progress[1].activity"), (IssueCode.Repeated, "progress[2].activity"), (IssueCode.Null, "progress[3]"),
            ],
            refused.Issues.Select(issue => (issue.Code, issue.Path)));
        Assert.Throws<ArgumentNullException>(() => Kept.At(3, null!));
    }

    [Fact]
    public void Baseline_StaysWhenTheEstimateChanges()
    {
        BaselineActivity[] before = [.. Kept.Activities];
        Estimate later = HomeEstimator.Default.Estimate(Job with { Level = RemodelLevel.Upscale });
        IReadOnlyList<ChangedLine> changes = Kept.Changes(later);
        Assert.Equal(before, Kept.Activities);
        Assert.NotEmpty(changes);
        Assert.Equal(Baseline.Of(later).Budget - Kept.Budget, changes.Sum(line => line.Difference));
        Assert.Empty(Kept.Changes(HomeEstimator.Default.Estimate(Job)));
    }
}
