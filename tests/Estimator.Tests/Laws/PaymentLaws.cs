namespace Estimator.Tests.Laws;

/// <summary>Payments are the price in parts: in order of time, none negative, the first within the law, none ahead of the work.</summary>
public sealed class PaymentLaws
{
    private const int Week = 5;

    [RemodelLaw]
    public void Payments_AddUpToTheTotal(Remodel job)
    {
        Estimate estimate = Paid(job);
        Assert.Equal(estimate.Total.Likely, estimate.Payments!.Sum(payment => payment.Amount));
        Assert.All(estimate.Payments!, payment => Assert.True(payment.Amount >= 0, payment.ToString()));
    }

    [RemodelLaw]
    public void Payments_DepositIsWithinTheStatesLimit(Remodel job, Rise rise)
    {
        (string state, _) = rise.In<string>(["CA", "MA", "MD", "ME", "PA", "TN"]);
        Estimate estimate = Paid(job.On(house => house with { State = state, Zip = null }));
        decimal most = state == "CA" ? Math.Min(1_000, estimate.Total.Likely / 10) : estimate.Total.Likely / 3;
        Assert.InRange(estimate.Payments![0].Amount, 0, most);
        Assert.NotNull(estimate.Payments[0].Note);
    }

    /// <summary>What has been paid besides the deposit never exceeds the price's share of the work that is done.</summary>
    [RemodelLaw]
    public void Payments_NeverRunAheadOfTheWork(Remodel job)
    {
        Estimate estimate = Paid(job);
        decimal cost = estimate.Plan.Steps.Sum(step => step.Likely);
        decimal paid = 0;
        foreach (Payment payment in estimate.Payments!.Skip(1).SkipLast(1))
        {
            paid += payment.Amount;
            decimal done = estimate.Plan.Steps.Where(step => step.LastDay <= payment.Day).Sum(step => step.Likely);
            Assert.True(paid <= estimate.Total.Likely * done / cost, payment.ToString());
        }
    }

    [RemodelLaw]
    public void Payments_ComeFromSigningToTheEndAWeekApart(Remodel job)
    {
        Estimate estimate = Paid(job);
        Payment[] payments = [.. estimate.Payments!];
        PlanStep signing = estimate.Plan.Steps.Single(step => step.Activity.EndsWith(".signContract", StringComparison.Ordinal));
        Assert.Equal((signing.Name, signing.Day), (payments[0].Milestone, payments[0].Day));
        Assert.Equal((estimate.Plan.Steps[^1].Name, estimate.Plan.WorkingDays.Likely), (payments[^1].Milestone, payments[^1].Day));
        Assert.All(payments.Zip(payments.Skip(1)).SkipLast(1), pair => Assert.True(pair.Second.Day - pair.First.Day >= Week));
        Assert.InRange(payments.Length, 2, 12);
    }

    [RemodelLaw]
    public void Payments_OfOnesOwnWork_AreNone(Remodel job) => Assert.Null(Cost.Of(job with { Performer = Performer.Self }).Payments);

    private static Estimate Paid(Remodel job) => Cost.Of(job with { Performer = Performer.Contractor });
}
