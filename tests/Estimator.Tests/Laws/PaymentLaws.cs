namespace Estimator.Tests.Laws;

/// <summary>Payments are the price in parts: in order of time, none negative, the first within the law.</summary>
public sealed class PaymentLaws
{
    [RemodelLaw]
    public void Payments_AddUpToTheTotal(Remodel job)
    {
        Estimate estimate = Cost.Of(job);
        Assert.Equal(estimate.Total.Likely, estimate.Payments!.Sum(payment => payment.Amount));
        Assert.All(estimate.Payments!, payment => Assert.True(payment.Amount >= 0, payment.ToString()));
    }

    [RemodelLaw]
    public void Payments_DepositIsWithinTheStatesLimit(Remodel job, Rise rise)
    {
        (string state, _) = rise.In<string>(["CA", "MA", "MD", "ME", "PA"]);
        Estimate estimate = Cost.Of(job.On(house => house with { State = state, Zip = null }));
        decimal most = state == "CA" ? Math.Min(1_000, estimate.Total.Likely / 10) : estimate.Total.Likely / 3;
        Assert.InRange(estimate.Payments![0].Amount, 0, most);
        Assert.NotNull(estimate.Payments[0].Note);
    }
}
