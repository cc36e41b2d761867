using System.Globalization;

namespace Estimator;

/// <summary>What became of a contract's price: allowances that were spent, and changes.</summary>
/// <remarks>
/// Immutable: an entry gives a new ledger. What an allowance is exceeded by bears the contract's own markups, and what is left of it
/// returns with the same: general conditions g and sales tax t on the cost, overhead o and profit p on the cost with its general conditions,
/// each rounded to cents. Total = d × (1 + g + t + (1 + g) × (o + p)).
/// Worked: 586 at 7 %, 7.5 %, 24.5 % and 9 % is 586 + 41.02 + 43.95 + 153.62 + 56.43 = 881.02. Permits do not change with what is chosen.
/// </remarks>
public sealed class ContractLedger
{
    private readonly Estimate _estimate;

    private ContractLedger(Estimate estimate, IEnumerable<LedgerEntry> entries) => (_estimate, Entries) = (estimate, FrozenList.Of(entries));

    /// <summary>What was agreed since, in that order.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; }

    /// <summary>The contractor's price as it was agreed: the likely total without what the owner asked for on top of it.</summary>
    public decimal Contract => _estimate.Lines.Where(line => line.SoftCost is null).Sum(line => line.Likely);

    /// <summary>What the entries add, credits included.</summary>
    public decimal Added => Entries.Sum(entry => entry.Total);

    /// <summary>The contractor's price now.</summary>
    public decimal Price => Contract + Added;

    /// <summary>The ledger of a contract with no entries yet.</summary>
    /// <param name="estimate">The estimate that was agreed.</param>
    /// <exception cref="ArgumentNullException">There is no estimate.</exception>
    public static ContractLedger Of(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return new(estimate, []);
    }

    /// <summary>Enters what was chosen for an allowance: the difference, with its markups.</summary>
    /// <param name="activity">Id of a line with an allowance.</param>
    /// <param name="spent">What the choice costs, in currency, before tax and markups like the allowance itself; not negative.</param>
    /// <exception cref="ArgumentNullException">There is no activity.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="ArgumentException">The line has no allowance, or it is spent already.</exception>
    public ContractLedger Spend(string activity, decimal spent)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentOutOfRangeException.ThrowIfNegative(spent);
        if (WhyNotSpent(activity) is { } why)
        {
            throw new ArgumentException(why, nameof(activity));
        }

        EstimateLine chosen = _estimate.Lines.First(line => line.Activity == activity);
        return With(Marked(chosen.Name, spent - chosen.Allowance!.Value) with { Activity = activity });
    }

    /// <summary>Why nothing can be spent on a line; null if it can.</summary>
    internal string? WhyNotSpent(string activity) => Entries.Any(entry => entry.Activity == activity)
        ? $"The allowance of '{activity}' is spent already: enter what is different as a change."
        : _estimate.Lines.Any(line => line.Activity == activity && line.Allowance is not null)
            ? null
            : $"'{Nearest.Cut(activity)}' has no allowance: give one of {string.Join(", ", _estimate.Lines.Where(line => line.Allowance is not null).Select(line => line.Activity))}.";

    /// <summary>Enters a change of material or of a subcontract, with its markups.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="cost">What it costs more, in currency, before tax and markups; negative for a credit.</param>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    public ContractLedger Add(string name, decimal cost)
    {
        ArgumentNullException.ThrowIfNull(name);
        return With(Marked(name, cost));
    }

    /// <summary>Enters a change order at its own price, which has its markups.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="change">The change.</param>
    /// <exception cref="ArgumentNullException">There is no name, or no change.</exception>
    public ContractLedger Add(string name, ChangeOrder change)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(change);
        return With(new() { Name = name, Cost = change.Difference });
    }

    /// <summary>The ledger as people read it: <c>41,300 agreed, +881 in 1 entries</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Contract:N0} agreed, {Added:+#,0;-#,0;0} in {Entries.Count} entries");

    private ContractLedger With(LedgerEntry entry) => new(_estimate, Entries.Append(entry));

    private LedgerEntry Marked(string name, decimal cost)
    {
        decimal conditions = Math.Round(cost * Share(MarkupList.GeneralConditions), 2);
        return new()
        {
            Name = name,
            Cost = cost,
            GeneralConditions = conditions,
            Tax = Math.Round(cost * Share(MarkupList.SalesTax), 2),
            Overhead = Math.Round((cost + conditions) * Share(MarkupList.Overhead), 2),
            Profit = Math.Round((cost + conditions) * Share(MarkupList.Profit), 2),
        };
    }

    /// <summary>A markup's share as its line says it; zero where there is no such line: in painting, and where the owner does it himself.</summary>
    private decimal Share(string markup) => (decimal)(_estimate.Lines.FirstOrDefault(line => line.Activity == markup)?.Quantity ?? 0);
}
