namespace Estimator;

/// <summary>Splits the contractor's price into a deposit, payments by progress and a last one on completion, and says when others are paid.</summary>
/// <remarks>
/// The deposit is the usual share, or what the state allows if that is less; it falls due when the contract is signed. Between
/// it and the last share a payment falls due whenever the price book's share of the work has been done since the one before,
/// but not within a week of it, and when all but the list of what is not right is done; so nobody pays for what is not there, and little is
/// left to the last walk-through. A small painting job is paid when it is done. The contractor's amounts are whole units of currency; the last takes what is left. Designers, managers and suppliers have a
/// payment each; a contingency is in no payment: it is kept, and spent on what turns up.
/// </remarks>
internal static class PaymentPlan
{
    private const int DaysInWeek = 5;

    // The book names the steps of every scope on which the contract is signed and the plans are looked at.
    private const string Signing = ".signContract";
    private const string Permit = ".permit";

    /// <summary>The payments; null where no step is paid for, and for a small job, which is paid when it is done.</summary>
    public static IReadOnlyList<Payment>? Of(in PricedJob job, Plan plan, WorkCalendar? calendar)
    {
        PaymentFigures contract = job.Prices.Figures.Payments;
        decimal total = ContractOf(job);
        if (!plan.Steps.Any(step => step.Likely > 0) || (job.Markups is null && total <= (decimal)contract.SmallJob))
        {
            return null;
        }

        decimal deposit = Deposit(job, contract, total, out string? note);
        PlanStep? signing = StepOf(plan, Signing);
        List<Payment> payments = [new(signing?.Name ?? plan.Steps[0].Name, deposit, signing?.Day ?? 1, null, note)];
        decimal last = Math.Floor(total * (decimal)contract.FinalPayment);
        AddProgress(plan, total - deposit - last, (decimal)contract.ProgressPayment, payments);
        PlanStep end = plan.Steps.MaxBy(step => (step.LastDay, step.Order))!;
        payments.Add(new(end.Name, total - payments.Sum(payment => payment.Amount), end.LastDay, null, null));
        Payment[] all = [.. payments.Concat(OthersOf(job, plan, end)).OrderBy(payment => payment.Day)];
        return calendar is null ? all : Array.ConvertAll(all, payment => payment with { Date = calendar.DateOf(payment.Day) });
    }

    /// <summary>The contractor's price: without what others are paid, and without the contingency.</summary>
    public static decimal ContractOf(in PricedJob job)
    {
        decimal others = 0;
        for (int i = 0; i < job.MarkupCents.Length; i++)
        {
            others += job.Markups!.All[i].Group is MarkupGroup.Soft or MarkupGroup.Contingency ? Money.FromCents(job.MarkupCents[i].Value) : 0;
        }

        return Money.FromCents(job.Total.Likely.Value) - others;
    }

    /// <summary>What others are paid: who draws, when the plans are looked at; the others at the end.</summary>
    private static List<Payment> OthersOf(in PricedJob job, Plan plan, PlanStep end)
    {
        PlanStep drawn = StepOf(plan, Permit) ?? StepOf(plan, Signing) ?? end;
        List<Payment> payments = [];
        for (int i = 0; i < job.MarkupCents.Length; i++)
        {
            Markup one = job.Markups!.All[i];
            if (one.Group == MarkupGroup.Soft && job.MarkupCents[i].Value > 0)
            {
                PlanStep due = one.SoftCost == SoftCost.ArchitectEngineer ? drawn : end;
                payments.Add(new(due.Name, Money.FromCents(job.MarkupCents[i].Value), due.LastDay, null, null) { Payee = one.Name });
            }
        }

        return payments;
    }

    private static PlanStep? StepOf(Plan plan, string name) => plan.Steps.FirstOrDefault(step => step.Activity.EndsWith(name, StringComparison.Ordinal));

    /// <summary>Adds payments for the work done, as shares of its cost; the last of them when all but the list of what is not right is done.</summary>
    private static void AddProgress(Plan plan, decimal progress, decimal share, List<Payment> payments)
    {
        PlanStep[] work = [.. plan.Steps.Where(step => step.Likely > 0).OrderBy(step => step.LastDay).ThenBy(step => step.Order)];
        decimal cost = work.Sum(step => step.Likely);
        PlanStep complete = work.Length > 1 ? work[^2] : work[^1];
        decimal done = 0;
        decimal paid = 0;
        foreach (PlanStep step in work)
        {
            done += step.Likely;
            bool isDue = step == complete
                || (done - paid >= share * cost && step.LastDay >= payments[^1].Day + DaysInWeek && step.LastDay <= complete.LastDay - DaysInWeek);
            if (isDue)
            {
                payments.Add(new($"{step.Name}: done", Math.Floor(progress * (done / cost)) - Math.Floor(progress * (paid / cost)), step.LastDay, null, null));
                paid = done;
            }
        }
    }

    private static decimal Deposit(in PricedJob job, PaymentFigures contract, decimal total, out string? note)
    {
        decimal usual = Math.Floor(total * (decimal)contract.Deposit);
        DepositLaw? law = DepositLaw.Of(job.Place);
        note = law?.Text;
        return law is null ? usual : Math.Min(usual, law.MostOf(total));
    }
}
