using FsCheck;

namespace Estimator.Tests.Laws;

/// <summary>What holds of any program of projects.</summary>
public sealed class ProgramLaws
{
    [Law]
    public void RollUp_OfOneProject_IsThatProject(NonNegativeInt seed, byte percent)
    {
        CostRange cost = Costs(seed.Get, 1)[0];
        CostRollUp one = RollUp(percent, [cost]);
        Assert.Equal(cost, one.Total);
        Assert.Equal(one.SeparateContingency, one.PooledContingency);
    }

    [Law]
    public void RollUp_InAnyOrderAndGrouping_IsTheSameBits(NonNegativeInt seed, byte percent, byte cut)
    {
        CostRange[] costs = Costs(seed.Get, 40);
        CostRange[] shuffled = [.. costs];
        new Random(seed.Get).Shuffle(shuffled);
        CostRollUp left = RollUp(percent, shuffled[..(cut % 40)]);
        CostRollUp right = RollUp(percent, shuffled[(cut % 40)..]);
        right.Add(left);
        Assert.Equal(RollUp(percent, costs).ToBytes(), right.ToBytes());
        Assert.Equal(RollUp(percent, costs).Total, right.Total);
    }

    [Law]
    public void RollUp_WithAProjectMore_FallsNowhere(NonNegativeInt seed, byte percent)
    {
        CostRange[] costs = Costs(seed.Get, 30);
        CostRange before = RollUp(percent, costs[..^1]).Total;
        CostRange after = RollUp(percent, costs).Total;
        Assert.True(after.Low >= before.Low && after.Likely >= before.Likely && after.High >= before.High);
    }

    [Law]
    public void RollUp_PooledContingency_IsNoMoreThanSeparate(NonNegativeInt seed, byte percent)
    {
        CostRollUp all = RollUp(percent, Costs(seed.Get, 25));
        Assert.InRange(all.PooledContingency, 0, all.SeparateContingency);
    }

    [Law]
    public void EarnedValue_Identities_Hold(PositiveInt budget, byte planned, byte done, NonNegativeInt actual)
    {
        EarnedValue value = EarnedValue.FromPercent(budget.Get, planned % 101, done % 101, actual.Get);
        Assert.Equal(value.ScheduleVariance - value.CostVariance, value.Actual - value.Planned);
        Assert.All(Enum.GetValues<Forecast>(), forecast =>
        {
            Assert.Equal(value.EstimateAtCompletion(forecast), value.Actual + value.EstimateToComplete(forecast));
            Assert.Equal(value.Budget, value.EstimateAtCompletion(forecast) is { } eac ? eac + value.VarianceAtCompletion(forecast) : value.Budget);
        });
        Assert.Equal(value.Actual > 0 && value.Earned > 0, value.EstimateAtCompletion(Forecast.AtCostSoFar) is not null);
        if (value.CostIndex is { } index and > 0)
        {
            Assert.Equal(budget.Get, (double)value.EstimateAtCompletion(Forecast.AtCostSoFar)!.Value * index, 0.01 + (0.01 * index));
        }

        if (value.ToCompleteIndex is { } rest)
        {
            // Earned at that index, what is left of the budget is just what is left to do.
            Assert.Equal((double)(value.Budget - value.Earned), (double)(value.Budget - value.Actual) * rest, 0.01);
        }
    }

    [RemodelLaw]
    public void Baseline_OfAnyRemodel_PlansItsBudgetAndNeverMore(Remodel job, byte day)
    {
        Baseline kept = Baseline.Of(HomeEstimator.Default.Estimate(job));
        Assert.Equal(kept.Budget, kept.At(kept.LastDay, []).Planned);
        Assert.InRange(kept.At(day, []).Planned, kept.At(day - 1, []).Planned, kept.Budget);
    }

    [RemodelLaw]
    public void Ledger_ThereAndBack_IsZero(Remodel job, NonNegativeInt cents)
    {
        ContractLedger ledger = ContractLedger.Of(HomeEstimator.Default.Estimate(job));
        decimal cost = cents.Get / 100m;
        ContractLedger both = ledger.Add("more", cost).Add("less", -cost);
        Assert.Equal(0, both.Added);
        Assert.True(both.Entries[0].Total >= cost);
    }

    [Law]
    public void CashFlow_AllThatIsDue_IsPaidInTheEnd(NonNegativeInt seed, byte percent)
    {
        Random random = new(seed.Get);
        Payment[] payments = [.. Enumerable.Range(0, random.Next(1, 9)).Select(day => new Payment("work", random.Next(1, 9_999_999) / 100m, day, new DateOnly(2026, 1, 1).AddDays(random.Next(900)), null))];
        CashFlow flow = new(percent % 101 / 100m);
        flow.Add(payments);
        Assert.Equal(payments.Sum(payment => payment.Amount), flow.Total);
        decimal kept = 0;
        Assert.All(flow.Months, month => Assert.True((kept += month.Retained - month.Released) >= 0));
        Assert.Equal(0, kept);
    }

    [Law]
    public void Crews_AreNowhereTwice_AndDoEveryHour(NonNegativeInt seed)
    {
        Random random = new(seed.Get);
        double[] hours = [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => Math.Round(1 + (200 * random.NextDouble()), 2))];
        CrewForce crews = new(random.Next(1, 9), random.Next(1, 4), 8);
        CrewSchedule schedule = CrewSchedule.Of(hours, crews, new(2026, 1, 5));
        double day = crews.CrewSize * crews.HoursPerDay;
        Assert.All(hours.Index(), job => Assert.Equal(job.Item, schedule.Shifts.Where(shift => shift.Job == job.Index).Sum(shift => (shift.To - shift.From) * day), 1e-6));
        Assert.All(schedule.Shifts.GroupBy(shift => shift.Crew), crew => Assert.False(Overlap(crew)));
        Assert.All(schedule.Shifts, shift => Assert.True(shift.From >= 0 && shift.To <= schedule.WorkingDays && shift.Crew <= crews.Crews));
        Assert.All(Enumerable.Range(1, schedule.WorkingDays), number => Assert.InRange(schedule.CrewsAtWork(number), 1, crews.Crews));
        Assert.Equal(Math.Ceiling(Math.Round(Math.Max(hours.Max(), hours.Sum() / crews.Crews) / day, 6)), schedule.WorkingDays);
        Assert.All(schedule.Shifts.GroupBy(shift => shift.Job), job => Assert.True(job.Count() == 1 || job.Max(shift => shift.From) < job.Min(shift => shift.To)));
    }

    private static bool Overlap(IEnumerable<CrewShift> shifts)
    {
        CrewShift[] ordered = [.. shifts.OrderBy(shift => shift.From)];
        return ordered.Zip(ordered.Skip(1)).Any(pair => pair.Second.From < pair.First.To - 1e-9);
    }

    private static CostRollUp RollUp(byte percent, IEnumerable<CostRange> costs)
    {
        CostRollUp all = new(percent % 101 / 100.0);
        foreach (CostRange cost in costs)
        {
            all.Add(cost);
        }

        return all;
    }

    /// <summary>Costs of which some are certain, some may be next to nothing.</summary>
    private static CostRange[] Costs(int seed, int count)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            decimal likely = random.Next(1, 100_000_000) / 100m;
            return CostRange.From(
                random.Next(4) == 0 ? 0 : Math.Round(likely * (decimal)random.NextDouble(), 2), likely, random.Next(4) == 0 ? likely : likely + Math.Round(likely * (decimal)random.NextDouble(), 2));
        })];
    }
}
