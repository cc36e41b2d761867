using System.Globalization;

namespace Estimator;

/// <summary>Splits the price of a project into a deposit, payments by progress and a last one on completion.</summary>
/// <remarks>
/// The deposit is the usual share, or what the state allows if that is less; it falls due when the contract is signed. Between
/// it and the last share a payment falls due whenever the price book's share of the work has been done since the one before,
/// but not within a week of it, so nobody pays for what is not there. Amounts are whole units of currency; the last takes what is left.
/// </remarks>
internal static class PaymentPlan
{
    private const int DaysInWeek = 5;

    // The book names the step of every scope on which the contract is signed.
    private const string Signing = ".signContract";

    /// <summary>The payments; null where no step is paid for.</summary>
    public static IReadOnlyList<Payment>? Of(in PricedJob job, ContractFigures contract, Plan plan, WorkCalendar? calendar)
    {
        if (!plan.Steps.Any(step => step.Likely > 0))
        {
            return null;
        }

        decimal total = Money.FromCents(job.Total.Likely.Value);
        decimal deposit = Deposit(job, contract, total, out string? note);
        PlanStep? signing = plan.Steps.FirstOrDefault(step => step.Activity.EndsWith(Signing, StringComparison.Ordinal));
        List<Payment> payments = [new(signing?.Name ?? plan.Steps[0].Name, deposit, signing?.Day ?? 1, null, note)];
        decimal last = Math.Floor(total * (decimal)contract.FinalPayment);
        AddProgress(plan, total - deposit - last, (decimal)contract.ProgressPayment, payments);
        PlanStep end = plan.Steps.MaxBy(step => (step.LastDay, step.Order))!;
        payments.Add(new(end.Name, total - payments.Sum(payment => payment.Amount), end.LastDay, null, null));
        return calendar is null ? payments : payments.ConvertAll(payment => payment with { Date = calendar.DateOf(payment.Day) });
    }

    /// <summary>Adds payments for the work done, as shares of its cost; one of them when all but the last step, the list of what is not right, is done.</summary>
    private static void AddProgress(Plan plan, decimal progress, decimal share, List<Payment> payments)
    {
        PlanStep[] work = [.. plan.Steps.Where(step => step.Likely > 0).OrderBy(step => step.LastDay).ThenBy(step => step.Order)];
        decimal cost = work.Sum(step => step.Likely);
        PlanStep complete = work.Length > 1 ? work[^2] : work[^1];
        int end = plan.Steps.Max(step => step.LastDay);
        int quiet = complete.LastDay < end ? complete.LastDay - DaysInWeek : end - 1;
        decimal done = 0;
        decimal paid = 0;
        foreach (PlanStep step in work)
        {
            done += step.Likely;
            bool isDue = step == complete || (done - paid >= share * cost && step.LastDay <= quiet);
            if (isDue && step.LastDay >= payments[^1].Day + DaysInWeek && step.LastDay < end)
            {
                payments.Add(new($"{step.Name}: done", Math.Floor(progress * (done / cost)) - Math.Floor(progress * (paid / cost)), step.LastDay, null, null));
                paid = done;
            }
        }
    }

    private static decimal Deposit(in PricedJob job, ContractFigures contract, decimal total, out string? note)
    {
        decimal usual = Math.Floor(total * (decimal)contract.Deposit);
        note = null;
        if (job.Place is not { DepositShare: { } share } place)
        {
            return usual;
        }

        decimal most = Math.Floor(total * (decimal)share);
        most = place.DepositMost is { } limit ? Math.Min(most, (decimal)limit) : most;
        note = string.Create(CultureInfo.InvariantCulture, $"{place.Name} limits the deposit to {share:0 %} of the price")
            + (place.DepositMost is { } amount ? string.Create(CultureInfo.InvariantCulture, $" and {amount:N0} at most.") : ".");
        return Math.Min(usual, most);
    }
}
