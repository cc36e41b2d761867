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

        decimal estimated = payments.Where(IsContractors).Sum(payment => payment.Amount);
        (decimal before, decimal given) = (0, 0);
        foreach (Payment payment in payments)
        {
            decimal amount = payment.Amount;
            if (IsContractors(payment) && estimated > 0)
            {
                before += payment.Amount;
                decimal until = Math.Round(price * before / estimated, 2);
                (amount, given) = (until - given, until);
            }

            int day = payment.Day + job.Later;
            yield return payment with { Milestone = $"{job.Id}: {payment.Milestone}", Amount = amount, Day = day, Date = calendar?.DateOf(day), Job = job.Id };
        }
    }

    private static bool IsContractors(Payment payment) => payment.Payee == Payment.Contractor;
}
