namespace Estimator;

/// <summary>When a job of a project is paid: as its estimate says, without what others do, or as the contract's amount divides.</summary>
internal static class ProjectPayments
{
    private const string Suppliers = "Suppliers";

    public static IEnumerable<Payment> Of(PricedProject priced, int at, ProjectJobEstimate job, ProjectCalendar? calendar)
    {
        decimal price = priced.PriceOf(at);
        if (job.Estimate.Payments is not { } payments)
        {
            yield return new($"{job.Id}: done", price, job.LastDay, job.LastDate, null) { Payee = priced.Jobs[at].Job.Performer == Performer.Self ? Suppliers : Payment.Contractor, Job = job.Id };
            foreach (EstimateLine line in job.Estimate.Lines.Where(line => line.SoftCost is not null and not SoftCost.Contingency))
            {
                yield return new($"{job.Id}: done", line.Likely, job.LastDay, job.LastDate, null) { Payee = line.Name, Job = job.Id };
            }

            yield break;
        }

        decimal[] parts = Money.SharedOut(price, [.. payments.Select(payment => IsContractors(payment) ? payment.Amount : 0)]);
        for (int i = 0; i < payments.Count; i++)
        {
            int day = payments[i].Day + job.Later;
            yield return payments[i] with
            {
                Milestone = $"{job.Id}: {payments[i].Milestone}",
                Amount = IsContractors(payments[i]) ? parts[i] : payments[i].Amount,
                Day = day,
                Date = calendar?.DateOf(day),
                Job = job.Id,
            };
        }
    }

    private static bool IsContractors(Payment payment) => payment.Payee == Payment.Contractor;
}
