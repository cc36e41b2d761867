namespace Estimator.Tests.Laws;

/// <summary>Who comes to a site: the contractor's own people, and other firms some days after the work before theirs.</summary>
internal sealed class SiteFirms(Remodel job)
{
    private readonly IReadOnlyList<string> _own = RemodelJobs.TypeOf(job.Scope).OwnTrades;

    /// <summary>Working days from the end of one step to the start of another that waits for it, because another firm must come.</summary>
    public double DaysUntil(PlanStep step, PlanStep before)
    {
        bool comes = job.Performer != Performer.Self && step.Hours > 0 && before.Hours > 0 && !_own.Contains(step.Trade!) && step.Trade != before.Trade;
        return comes ? RemodelJobs.Book.Figures["schedule.handOver"].Likely : 0;
    }
}
