using System.Globalization;

namespace Estimator.Tests;

/// <summary>Every worked line of docs/programs.md, reckoned again.</summary>
public class TrustProgramTests
{
    private static readonly string Text = string.Join(' ', File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "programs.md")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    private static readonly PriceBook Book = PriceBook.UnitedStates2025;

    [Fact]
    public void EarnedValue()
    {
        EarnedValue value = Estimator.EarnedValue.From(100_000, 40_000, 35_000, 42_000);
        Says($"EV − AC | {value.CostVariance:N0} |");
        Says($"EV − PV | {value.ScheduleVariance:N0} |");
        Says($"EV ÷ AC | {value.CostIndex:0.000} |");
        Says($"EV ÷ PV | {value.ScheduleIndex:0.000} |");
        Says($"AC + BAC − EV | {value.EstimateAtCompletion(Forecast.RemainingAtPlan):N0} |");
        Says($"BAC ÷ CPI | {value.EstimateAtCompletion(Forecast.AtCostSoFar):N0} |");
        Says($"(CPI × SPI) | {value.EstimateAtCompletion(Forecast.AtCostAndScheduleSoFar):N0} |");
        Says($"(BAC − AC) | {value.ToCompleteIndex:0.000} |");
    }

    [Fact]
    public void Project()
    {
        ProjectEstimate estimate = HomeEstimator.Default.Estimate(ExampleProjects.Exterior);
        decimal apart = estimate.Jobs.Sum(job => job.Estimate.Total.Likely);
        Says($"{Math.Round(apart / 100) * 100:N0} apart, {Math.Round(estimate.Total.Likely / 100) * 100:N0} together.");
    }

    [Fact]
    public void Network()
    {
        ActivityNetwork network = ActivityNetwork.Of(
        [
            new() { Id = "A", Days = 3 }, new() { Id = "B", Days = 4, After = ["A"] }, new() { Id = "C", Days = 2, After = ["A"] }, new() { Id = "D", Days = 5, After = ["B", "C"] },
        ]);
        Says($"{network.Duration} days, critical {string.Join(", ", network.CriticalPath)}; C has {network["C"].TotalFloat} days of float.");
    }

    [Fact]
    public void Capital()
    {
        CapitalPlan plan = CapitalPlan.Of([One("A", 6000, 600), One("B", 5000, 300), One("C", 4000, 360)], 10_000, 2026);
        Says($"{string.Join(" and ", plan.Years[0].Projects)} first, {plan.Years[1].Projects[0]} the year after for {plan.Years[1].Cost:N0}.");

        static CapitalCandidate One(string id, decimal cost, decimal waiting) => new(id, CostRange.From(cost, cost, cost), waiting);
    }

    [Fact]
    public void Allowance()
    {
        LedgerEntry entry = ContractLedger.Of(HomeEstimator.Default.Estimate(new Remodel { Scope = RemodelScope.Bathroom })).Add("tile", 586).Entries[0];
        Says($"{entry.Cost} + {entry.GeneralConditions} + {entry.Tax} + {entry.Overhead} + {entry.Profit} = {entry.Total}.");
        Says($"at {Book.Figures["markup.generalConditions"].Likely * 100:0.#} %, {Book.Figures["salesTax.materials"].Likely * 100:0.#} %, {Book.Figures["markup.overhead"].Likely * 100:0.#} % and {Book.Figures["markup.profit"].Likely * 100:0.#} %:");
    }

    [Fact]
    public void Reserve()
    {
        CostRollUp ten = new(0.3);
        for (int i = 0; i < 10; i++)
        {
            ten.Add(50_000, 10_000);
        }

        Says($"separately {ten.SeparateContingency:N0}, together {ten.PooledContingency:N0}.");
    }

    [Fact]
    public void Cash()
    {
        CashFlow flow = new(0.1m);
        flow.Add([.. new[] { 30_000, 40_000, 30_000 }.Select((amount, month) => new Payment("", amount, 1, new DateOnly(2026, 1 + month, 5), null))]);
        Says($"with 10 % kept: {string.Join(", ", flow.Months.Select(month => month.Paid.ToString("N0", CultureInfo.InvariantCulture)))}.");
    }

    [Fact]
    public void Crews()
    {
        CrewSchedule two = Houses(2);
        CrewSchedule three = Houses(3);
        Says($"two crews {two.Shifts.Max(shift => shift.To)}, so {two.WorkingDays} working days, to {two.Finish:d MMMM};");
        Says($"three crews {three.Shifts.Max(shift => shift.To)}, so {three.WorkingDays}, to {three.Finish:d MMMM}.");
    }

    [Fact]
    public void Home()
    {
        ReserveStudy study = ReserveStudy.Of(
            [Part(14_000, 25, 10), Part(7_600, 8, 4), Part(15_000, 15, 8), Part(2_100, 11, 6), Part(11_000, 30, 20)], Book);
        Says($": {study.PerYear.Likely:N0} a year, fully funded {study.FullyFunded.Likely:N0}; 12,000 in hand are {study.Funded(12_000):0 %}.");
    }

    [Fact]
    public void Allowed()
    {
        Tolerances usual = Tolerances.Of(Book);
        Says($"above the budget ({usual.Cost:0 %}), calendar days late ({usual.DaysLate}), contingency used ahead of work done ({usual.Contingency * 100:0} points)");
    }

    private static CrewSchedule Houses(int crews) => CrewSchedule.Of([.. Enumerable.Repeat(69.0, 40)], new(crews, 2, 8), new(2025, 5, 1), Book.Holidays(2025));

    private static HomeComponent Part(decimal cost, double life, double age) => new("", CostRange.From(cost, cost, cost), life, age);

    private static void Says(FormattableString worked) => Assert.Contains(worked.ToString(CultureInfo.InvariantCulture), Text, StringComparison.Ordinal);
}
