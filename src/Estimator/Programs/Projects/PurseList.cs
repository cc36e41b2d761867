namespace Estimator;

/// <summary>Divides what a project costs among those whose money it is.</summary>
internal static class PurseList
{
    /// <param name="priced">The project.</param>
    /// <param name="total">What all jobs cost together.</param>
    /// <param name="reserve">The share of it that the owner keeps besides.</param>
    public static IReadOnlyList<Purse> Of(PricedProject priced, CostRange total, double reserve)
    {
        List<Purse> purses = [];
        List<(string Name, decimal Cost)> others = [];
        List<Purse> contingencies = [];
        for (int at = 0; at < priced.Jobs.Length; at++)
        {
            PricedProjectJob job = priced.Jobs[at];
            CostRange cost = priced.CostOf(at);
            decimal soft = job.Estimate.Lines.Where(line => line.SoftCost is not null and not SoftCost.Contingency).Sum(line => line.Likely);
            decimal contract = priced.PriceOf(at);
            purses.Add(new(PurseKind.Contract, job.Of.Id, job.Of.Contract is { } signed ? CostRange.From(signed, signed, signed) : PartOf(cost, contract)));
            others.AddRange(job.Estimate.Lines.Where(line => line.SoftCost is not null and not SoftCost.Contingency).Select(line => (line.Name, line.Likely)));
            decimal left = cost.Likely - contract - soft;
            if (left > 0)
            {
                contingencies.Add(new(PurseKind.Contingency, job.Of.Id, CostRange.From(0, left, Math.Max(left, job.IsOpen ? PartOf(cost, left).High : cost.High - contract - soft))));
            }
        }

        purses.AddRange(others.GroupBy(one => one.Name).Select(group => new Purse(PurseKind.OwnerCost, group.Key, PartOf(total, group.Sum(one => one.Cost)))));
        purses.AddRange(contingencies);
        decimal kept = Math.Round(total.Likely * (decimal)reserve, 2);
        return FrozenList.Of(kept > 0 ? purses.Append(new(PurseKind.ManagementReserve, "Management reserve", CostRange.From(0, kept, kept))) : purses);
    }

    /// <summary>A part of a cost, as wide as the whole for its size.</summary>
    private static CostRange PartOf(CostRange whole, decimal part) => whole.Likely == 0 ? default : whole.Times(part / whole.Likely);
}
