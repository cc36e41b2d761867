namespace Estimator;

/// <summary>What is paid month by month, for one project or many, with a share kept back until the work is accepted.</summary>
/// <remarks>
/// Of each payment to the contractor a share is kept, rounded to cents, and paid in the month after the project's last payment to the contractor; designers and
/// suppliers are paid in full. Months in which nothing is paid are left out. All is paid: what is due is what is paid in the end.
/// Worked: 100,000 over three months as 30, 40 and 30 % with 10 % kept is 27,000, 36,000, 27,000 and in the fourth month 10,000.
/// Not thread-safe: keep one a thread and add them up; the order changes nothing.
/// </remarks>
public sealed class CashFlow
{
    private readonly SortedDictionary<DateOnly, CashMonth> _months = [];

    /// <summary>No payments yet.</summary>
    /// <param name="retained">The share that is kept back, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is none of these.</exception>
    public CashFlow(decimal retained) => Retained = retained is >= 0 and <= 1
        ? retained
        : throw new ArgumentOutOfRangeException(nameof(retained), retained, "The share that is kept back is 0 to 1.");

    /// <summary>The share that is kept back, 0 to 1.</summary>
    public decimal Retained { get; }

    /// <summary>The months in which something is paid or falls due, in order.</summary>
    public IReadOnlyList<CashMonth> Months => FrozenList.Of(_months.Values);

    /// <summary>What is paid in all months together.</summary>
    public decimal Total => _months.Values.Sum(month => month.Paid);

    /// <summary>Adds the payments of one project.</summary>
    /// <param name="payments">All of them, each with a date: those of <see cref="Estimate.Payments"/>, or others.</param>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="ArgumentException">A payment is missing or has no date; nothing is added.</exception>
    public void Add(IReadOnlyList<Payment> payments)
    {
        ArgumentNullException.ThrowIfNull(payments);
        for (int i = 0; i < payments.Count; i++)
        {
            if (payments[i]?.Date is null)
            {
                throw new ArgumentException($"payments[{i}] has no date: estimate the job with a start.", nameof(payments));
            }
        }

        decimal kept = 0;
        DateOnly last = default;
        foreach (Payment payment in payments)
        {
            bool isContractor = payment.Payee == Payment.Contractor;
            decimal part = isContractor ? Math.Round(payment.Amount * Retained, 2) : 0;
            Enter(MonthOf(payment.Date!.Value), payment.Amount, part, 0);
            kept += part;
            last = isContractor && payment.Date.Value > last ? payment.Date.Value : last;
        }

        if (kept != 0)
        {
            Enter(MonthOf(last).AddMonths(1), 0, 0, kept);
        }
    }

    /// <summary>Adds the months of other projects.</summary>
    /// <exception cref="ArgumentNullException">There is no other.</exception>
    public void Add(CashFlow other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (CashMonth month in other.Months)
        {
            Enter(month.Month, month.Due, month.Retained, month.Released);
        }
    }

    private void Enter(DateOnly month, decimal due, decimal retained, decimal released)
    {
        CashMonth before = _months.GetValueOrDefault(month) ?? new(month, 0, 0, 0);
        _months[month] = new(month, before.Due + due, before.Retained + retained, before.Released + released);
    }

    private static DateOnly MonthOf(DateOnly date) => new(date.Year, date.Month, 1);
}
