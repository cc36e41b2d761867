using System.Globalization;

namespace Estimator;

/// <summary>Splits the price of a project into a deposit, payments by progress and a last one on completion.</summary>
/// <remarks>
/// The deposit is the usual share, or what the state allows if that is less. The rest but the last share follows the
/// cost of each phase when it is done. Amounts are whole units of currency; the last takes what is left.
/// </remarks>
internal static class PaymentList
{
    public static IReadOnlyList<Payment> Of(in PricedJob job, in PlannedWork work, Plan plan, Place? place)
    {
        decimal total = Money.FromCents(job.Total.Likely.Value);
        decimal deposit = Deposit(job, total, place, out string? note);
        List<Payment> payments = [new("Signing of the contract", deposit, 1, note)];
        decimal last = Math.Floor(total * (decimal)job.Prices.Likely(RemodelFigure.FinalPayment));
        decimal progress = total - deposit - last;
        Dictionary<string, double> phases = CostOfPhases(work);
        double cost = phases.Values.Sum();
        decimal paid = 0;
        foreach ((string phase, double cents) in phases)
        {
            decimal amount = cost == 0 ? 0 : Math.Floor(progress * (decimal)(cents / cost));
            if (amount > 0)
            {
                payments.Add(new($"Phase done: {phase}", amount, plan.Steps.Where(step => step.Phase == phase).Max(step => step.LastDay), null));
                paid += amount;
            }
        }

        int end = plan.Steps.Max(step => step.LastDay);
        payments.Add(new("Final inspection and walk-through", total - deposit - paid, end, null));
        return payments;
    }

    private static decimal Deposit(in PricedJob job, decimal total, Place? place, out string? note)
    {
        decimal usual = Math.Floor(total * (decimal)job.Prices.Likely(RemodelFigure.Deposit));
        note = null;
        if (place?.DepositShare is not { } share)
        {
            return usual;
        }

        decimal most = Math.Floor(total * (decimal)share);
        most = place.DepositMost is { } limit ? Math.Min(most, (decimal)limit) : most;
        note = string.Create(CultureInfo.InvariantCulture, $"{place.Name} limits the deposit to {share:0 %} of the price")
            + (place.DepositMost is { } amount ? string.Create(CultureInfo.InvariantCulture, $" and {amount:N0} at most.") : ".");
        return Math.Min(usual, most);
    }

    /// <summary>Cents of the steps of each phase, in working order.</summary>
    private static Dictionary<string, double> CostOfPhases(in PlannedWork work)
    {
        Dictionary<string, double> phases = [];
        foreach (ref readonly WorkItem item in work.Items)
        {
            string phase = work.ActivityOf(item).Activity.Phase;
            if (work.HasStep(item))
            {
                phases[phase] = phases.GetValueOrDefault(phase) + item.Labor + item.Supply;
            }
        }

        return phases;
    }
}
