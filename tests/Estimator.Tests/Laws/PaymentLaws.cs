namespace Estimator.Tests.Laws;

/// <summary>Payments are the price in parts: in order of time, none negative, the first within the law, none ahead of the work.</summary>
public sealed class PaymentLaws
{
    private const int Week = 5;

    [RemodelLaw]
    public void Payments_AddUpToTheTotalWithoutTheContingency(Remodel job)
    {
        Estimate estimate = Paid(job);
        Assert.Equal(estimate.Total.Likely - Sum(estimate, "contingency"), estimate.Payments!.Sum(payment => payment.Amount));
        Assert.All(estimate.Payments!, payment => Assert.True(payment.Amount >= 0, payment.ToString()));
    }

    /// <summary>Nobody is paid for another: designers and managers what their lines say, the contractor the rest.</summary>
    [RemodelLaw]
    public void Payments_GoToWhomTheyAreFor(Remodel job)
    {
        Estimate estimate = Paid(job);
        Assert.Equal(ContractOf(estimate), Contractors(estimate).Sum(payment => payment.Amount));
        Assert.All(
            estimate.Payments!.Where(payment => payment.Payee != "Contractor"),
            payment => Assert.Equal(payment.Amount, estimate.Lines.Single(line => line.Name == payment.Payee).Likely));
    }

    /// <summary>What is left to the end is the last share, and what the list of what is not right costs of the rest.</summary>
    [RemodelLaw]
    public void Payments_LittleIsLeftToTheEnd(Remodel job)
    {
        Estimate estimate = Paid(job);
        PlanStep[] work = [.. estimate.Plan.Steps.Where(step => step.Likely > 0).OrderBy(step => step.LastDay).ThenBy(step => step.Order)];
        decimal list = work.Length == 1 ? 0 : work[^1].Likely / work.Sum(step => step.Likely);
        decimal share = (decimal)RemodelJobs.Book.Figures["payment.final"].Likely;
        Payment[] payments = Contractors(estimate);
        Assert.InRange(payments[^1].Amount, 0, (ContractOf(estimate) * (share + list)) + payments.Length);
    }

    [RemodelLaw]
    public void Payments_DepositIsWithinTheStatesLimit(Remodel job, Rise rise)
    {
        (string state, _) = rise.In<string>(["CA", "MA", "MD", "ME", "PA", "TN"]);
        Estimate estimate = Paid(job.On(house => house with { State = state, Zip = null }));
        decimal most = state == "CA" ? Math.Min(1_000, ContractOf(estimate) / 10) : ContractOf(estimate) / 3;
        Assert.InRange(Contractors(estimate)[0].Amount, 0, most);
        Assert.NotNull(Contractors(estimate)[0].Note);
    }

    /// <summary>What has been paid besides the deposit never exceeds the price's share of the work that is done.</summary>
    [RemodelLaw]
    public void Payments_NeverRunAheadOfTheWork(Remodel job)
    {
        Estimate estimate = Paid(job);
        decimal cost = estimate.Plan.Steps.Sum(step => step.Likely);
        decimal paid = 0;
        foreach (Payment payment in Contractors(estimate).Skip(1).SkipLast(1))
        {
            paid += payment.Amount;
            decimal done = estimate.Plan.Steps.Where(step => step.LastDay <= payment.Day).Sum(step => step.Likely);
            Assert.True(paid <= ContractOf(estimate) * done / cost, payment.ToString());
        }
    }

    [RemodelLaw]
    public void Payments_ComeFromSigningToTheEndAWeekApart(Remodel job)
    {
        Estimate estimate = Paid(job);
        Payment[] payments = Contractors(estimate);
        PlanStep signing = estimate.Plan.Steps.Single(step => step.Activity.EndsWith(".signContract", StringComparison.Ordinal));
        Assert.Equal((signing.Name, signing.Day), (payments[0].Milestone, payments[0].Day));
        Assert.Equal((estimate.Plan.Steps[^1].Name, estimate.Plan.WorkingDays.Likely), (payments[^1].Milestone, payments[^1].Day));

        // A job that is done within a week of signing has no payment between the deposit and the one when it is done.
        Assert.True(payments.Length == 3 || payments.SkipLast(1).Zip(payments.Skip(1).SkipLast(1)).All(pair => pair.Second.Day - pair.First.Day >= Week));
        Assert.InRange(payments.Length, 3, 12);
        Assert.Equal(estimate.Payments!.OrderBy(payment => payment.Day), estimate.Payments!);
    }

    [RemodelLaw]
    public void Payments_OfOnesOwnWork_AreNone(Remodel job) => Assert.Null(Cost.Of(job with { Performer = Performer.Self }).Payments);

    private static Estimate Paid(Remodel job) => Cost.Of(job with { Performer = Performer.Contractor });

    private static Payment[] Contractors(Estimate estimate) => [.. estimate.Payments!.Where(payment => payment.Payee == "Contractor")];

    private static decimal ContractOf(Estimate estimate) =>
        estimate.Total.Likely - Sum(estimate, ["contingency", .. EnumNameConverter<SoftCost>.Names]);

    private static decimal Sum(Estimate estimate, params string[] activities) =>
        estimate.Lines.Where(line => activities.Contains(line.Activity)).Sum(line => line.Likely);
}
