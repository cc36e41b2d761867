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
    private readonly SortedDictionary<DateOnly, MonthSum> _months = [];
    private readonly double _correlation;

    /// <summary>No payments yet.</summary>
    /// <param name="retained">The share that is kept back, 0 to 1.</param>
    /// <param name="correlation">Correlation between any two projects, 0 to 1, for the ranges of months. The default is 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share or the correlation is none of these.</exception>
    public CashFlow(decimal retained, double correlation = 1)
    {
        Retained = retained is >= 0 and <= 1
            ? retained
            : throw new ArgumentOutOfRangeException(nameof(retained), retained, "The share that is kept back is 0 to 1.");
        _correlation = new CostRollUp(correlation).Correlation;
    }

    /// <summary>The share that is kept back, 0 to 1.</summary>
    public decimal Retained { get; }

    /// <summary>The months in which something is paid or falls due, in order.</summary>
    public IReadOnlyList<CashMonth> Months => FrozenList.Of(_months.Select(one => one.Value.On(one.Key, _correlation)));

    /// <summary>What is paid in all months together.</summary>
    public decimal Total => _months.Values.Sum(month => month.Due - month.Retained + month.Released);

    /// <summary>Adds the payments of one project.</summary>
    /// <param name="payments">All of them, each with a date: those of <see cref="Estimate.Payments"/>, or others.</param>
    /// <param name="total">What the project costs: each month is as wide for its size. Months are sure if left out.</param>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="ArgumentException">A payment is missing or has no date; nothing is added.</exception>
    public void Add(IReadOnlyList<Payment> payments, CostRange total = default)
    {
        ArgumentNullException.ThrowIfNull(payments);
        for (int i = 0; i < payments.Count; i++)
        {
            if (payments[i]?.Date is null)
            {
                throw new ArgumentException($"payments[{i}] has no date: estimate the job with a start.", nameof(payments));
            }
        }

        AddProject([payments], total);
    }

    /// <summary>Adds a project of several jobs: what is kept of a job is paid when that job is done, and a month of the project is as wide as the project.</summary>
    internal void AddProject(IEnumerable<IReadOnlyList<Payment>> jobs, CostRange total)
    {
        SortedDictionary<DateOnly, MonthSum> own = [];
        foreach (IReadOnlyList<Payment> payments in jobs)
        {
            EnterJob(own, payments);
        }

        foreach ((DateOnly month, MonthSum sum) in own)
        {
            Enter(_months, month, sum.Ranged(total));
        }
    }

    /// <summary>Adds the months of other projects.</summary>
    /// <exception cref="ArgumentNullException">There is no other.</exception>
    public void Add(CashFlow other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach ((DateOnly month, MonthSum sum) in other._months.ToArray())
        {
            Enter(_months, month, sum);
        }
    }

    private void EnterJob(SortedDictionary<DateOnly, MonthSum> own, IReadOnlyList<Payment> payments)
    {
        decimal kept = 0;
        DateOnly last = default;
        foreach (Payment payment in payments)
        {
            bool isContractor = payment.Payee == Payment.Contractor;
            decimal part = isContractor ? Math.Round(payment.Amount * Retained, 2) : 0;
            Enter(own, MonthOf(payment.Date!.Value), new(payment.Amount, part, 0, default));
            kept += part;
            last = isContractor && payment.Date.Value > last ? payment.Date.Value : last;
        }

        if (kept != 0)
        {
            Enter(own, MonthOf(last).AddMonths(1), new(0, 0, kept, default));
        }
    }

    private static void Enter(SortedDictionary<DateOnly, MonthSum> months, DateOnly month, in MonthSum more) => months[month] = months.GetValueOrDefault(month).Plus(more);

    private static DateOnly MonthOf(DateOnly date) => new(date.Year, date.Month, 1);

    /// <summary>The sums of a month, and the ranges of what each project pays in it.</summary>
    private readonly record struct MonthSum(decimal Due, decimal Retained, decimal Released, QuoteSum Ranges)
    {
        private decimal Paid => Due - Retained + Released;

        public MonthSum Plus(in MonthSum other)
        {
            QuoteSum ranges = Ranges;
            ranges.Add(other.Ranges);
            return new(Due + other.Due, Retained + other.Retained, Released + other.Released, ranges);
        }

        /// <summary>The month of one project, as wide for its size as the project is.</summary>
        public MonthSum Ranged(CostRange total)
        {
            CostRange paid = total.Likely == 0 || Paid < 0 ? CostRange.From(Math.Max(0, Paid), Math.Max(0, Paid), Math.Max(0, Paid)) : total.Times(Paid / total.Likely);
            QuoteSum ranges = default;
            ranges.Add((double)paid.Low, (double)paid.Likely, (double)paid.High);
            return this with { Ranges = ranges };
        }

        public CashMonth On(DateOnly month, double correlation)
        {
            CostRange range = Ranges.Total(correlation);
            return new(month, Due, Retained, Released) { Low = range.Low, High = range.High };
        }
    }
}
