namespace Estimator;

/// <summary>What the activities of a job are budgeted with: without what others do, or as the contract says.</summary>
internal static class ProjectBudget
{
    public static IReadOnlyList<BaselineActivity> Of(PricedProject priced, int at, ProjectJobEstimate job)
    {
        PricedProjectJob of = priced.Jobs[at];
        IEnumerable<BaselineActivity> all = Baseline.ActivitiesOf(job.Estimate, job.Later).Select(one => Spared(one, priced.Shared.Of(at, one.Activity)));
        return of.Of.Contract is { } amount ? Scaled([.. all], of.Estimate, amount) : [.. all];
    }

    private static BaselineActivity Spared(BaselineActivity one, decimal off) => off == 0 || one.Budget == 0
        ? one
        : one with { Budget = one.Budget - off, Hours = one.Hours * (double)(1 - (off / one.Budget)) };

    /// <summary>The contractor's lines as shares of the contract, to the cent; what the owner pays others as it was.</summary>
    private static BaselineActivity[] Scaled(BaselineActivity[] all, Estimate estimate, decimal amount)
    {
        HashSet<string> others = [.. estimate.Lines.Where(line => line.SoftCost is not null).Select(line => line.Activity)];
        decimal[] parts = Money.SharedOut(amount, [.. all.Select(one => others.Contains(one.Activity) ? 0 : one.Budget)]);
        return [.. all.Select((one, i) => others.Contains(one.Activity) ? one : one with { Budget = parts[i] })];
    }
}
