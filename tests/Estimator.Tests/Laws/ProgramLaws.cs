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
    public void RollUpOfMarketsAndCrews_InAnyOrderAndGrouping_IsTheSameBits(NonNegativeInt seed, byte cut)
    {
        CostRange[] costs = Costs(seed.Get, 40);
        int[] order = [.. Enumerable.Range(0, 40)];
        CostRollUp all = Shared(costs, order);
        new Random(seed.Get).Shuffle(order);
        CostRollUp left = Shared(costs, order[..(cut % 40)]);
        CostRollUp right = Shared(costs, order[(cut % 40)..]);
        right.Add(left);
        Assert.Equal((all.Total, all.PooledContingency, all.SeparateContingency), (right.Total, right.PooledContingency, right.SeparateContingency));
        Assert.Equal(1, order.Sum(i => all.ShareOf(costs[i], $"m{i % 3}", $"c{i % 4}")), 9);
    }

    [Law]
    public void RollUpOfMarketsAndCrews_WithAProjectMore_FallsNowhere(NonNegativeInt seed)
    {
        CostRange[] costs = Costs(seed.Get, 30);
        CostRollUp before = Shared(costs, [.. Enumerable.Range(0, 29)]);
        CostRollUp after = Shared(costs, [.. Enumerable.Range(0, 30)]);
        Assert.True(after.Total.Low >= before.Total.Low && after.Total.Likely >= before.Total.Likely && after.Total.High >= before.Total.High);
        Assert.InRange(after.PooledContingency, 0, after.SeparateContingency);
    }

    [Law(oneIn: 2)]
    public void Project_WithAJobMore_CostsNoLess(ExteriorPainting first, InteriorPainting second, NonNegativeInt scope)
    {
        Remodel third = new() { Scope = (RemodelScope)(scope.Get % Enum.GetValues<RemodelScope>().Length) };
        Project two = ExampleProjects.Of("two", first, second);
        Project three = ExampleProjects.Of("three", first, second, third);
        CostRange before = HomeEstimator.Default.Estimate(two).Total.Range;
        CostRange after = HomeEstimator.Default.Estimate(three).Total.Range;
        Assert.True(after.Low >= before.Low - 0.01m && after.Likely >= before.Likely && after.High >= before.High - 0.01m, $"{after} fell from {before}");
    }

    [Law(oneIn: 2)]
    public void Project_InAnyOrder_CostsTheSame_AndNothingComesBeforeWhatItWaitsFor(ExteriorPainting first, InteriorPainting second, NonNegativeInt scope)
    {
        Remodel third = new() { Scope = (RemodelScope)(scope.Get % Enum.GetValues<RemodelScope>().Length) };
        ProjectEstimate one = HomeEstimator.Default.Estimate(Named(("a", first), ("b", second), ("c", third)));
        ProjectEstimate other = HomeEstimator.Default.Estimate(Named(("c", third), ("b", second), ("a", first)));
        Assert.Equal(one.Total.Range, other.Total.Range);
        Assert.All(one.Jobs, job => Assert.All(job.After, link => Assert.True(one.Jobs.First(before => before.Id == link.Job).LastDay < job.SiteDay)));
        Assert.Equal(one.Total.Likely, one.Baseline.Budget + one.Baseline.Contingency);
        Assert.Equal(one.Baseline.Budget, one.Payments.Sum(payment => payment.Amount));
    }

    [Law]
    public void Network_KeepsOrderAndCrews(NonNegativeInt seed)
    {
        Random random = new(seed.Get);
        NetworkActivity[] all = [.. Enumerable.Range(0, 30).Select(i => new NetworkActivity
        {
            Id = $"{i}",
            Days = random.Next(0, 9) / 2.0,
            WaitDays = random.Next(0, 2),
            Crew = random.Next(3) switch { 0 => null, 1 => "x", _ => "y" },
            After = [.. Enumerable.Range(0, i).Where(_ => random.Next(8) == 0).Select(before => $"{before}")],
        })];
        Dictionary<string, int> crews = new() { ["x"] = 2 };
        ActivityNetwork laid = ActivityNetwork.Of(all, crews);
        Assert.All(all, one => Assert.All(one.After!, before => Assert.True(
            laid[one.Id].Start >= laid[before].Finish + all[int.Parse(before, System.Globalization.CultureInfo.InvariantCulture)].WaitDays - 1e-9)));
        Assert.All(laid.Activities, one => Assert.True(one.TotalFloat >= 0 && one.FreeFloat <= one.TotalFloat + 1e-9));
        foreach ((string crew, int most) in new[] { ("x", 2), ("y", 1) })
        {
            ScheduledActivity[] its = [.. all.Where(one => one.Crew == crew && one.Days > 0).Select(one => laid[one.Id])];
            Assert.All(its, one => Assert.True(its.Count(other => other.Start <= one.Start + 1e-9 && other.Finish > one.Start + 1e-9) <= most));
        }
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
    private static CostRollUp Shared(CostRange[] costs, int[] order)
    {
        CostRollUp all = new(0.3, 0.1, 0.1);
        foreach (int i in order)
        {
            all.Add(costs[i], $"m{i % 3}", $"c{i % 4}");
        }

        return all;
    }

    private static Project Named(params (string Id, Job Job)[] jobs) => new() { Id = "named", Jobs = [.. jobs.Select(one => new ProjectJob { Id = one.Id, Job = one.Job })] };

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
