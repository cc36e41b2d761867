using System.Globalization;

namespace Estimator;

/// <summary>How a project stands against its baseline.</summary>
public sealed class ProjectStanding
{
    /// <summary>The day whose evening it is.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The same as a working day of the baseline; 0 before the first.</summary>
    public required int Day { get; init; }

    /// <summary>Earned value in currency.</summary>
    public required EarnedValue Value { get; init; }

    /// <summary>Earned value in person-hours; absent unless whatever is reported done says its hours, too.</summary>
    public EarnedValue? Hours { get; init; }

    /// <summary>What it will have cost, by each way of looking at the rest; a way that cannot be reckoned yet is left out.</summary>
    public required IReadOnlyList<ForecastCost> Forecasts { get; init => field = FrozenList.Of(value); }

    /// <summary>The last day as it was agreed.</summary>
    public required DateOnly PlannedFinish { get; init; }

    /// <summary>The last day if the rest goes as fast as what is done; absent while nothing is done.</summary>
    public DateOnly? ForecastFinish { get; init; }

    /// <summary>The last day if the rest goes fast: one project in ten is over before.</summary>
    public DateOnly? EarliestFinish { get; init; }

    /// <summary>The last day if the rest goes slowly: one project in ten takes longer.</summary>
    public DateOnly? LatestFinish { get; init; }

    /// <summary>Changes and allowances with their markups, and the job of each.</summary>
    public required IReadOnlyList<ProjectEntry> Changes { get; init => field = FrozenList.Of(value); }

    /// <summary>The contingency there was, in currency.</summary>
    public required decimal Contingency { get; init; }

    /// <summary>What changes have used of it; never below zero.</summary>
    public decimal ContingencyUsed => Math.Max(0, Changes.Sum(change => change.Total));

    /// <summary>What is free again since risks are over; never more than is left.</summary>
    public required decimal ContingencyReleased { get; init; }

    /// <summary>Jobs that are new, gone or different since the baseline; none while all is the same.</summary>
    public required IReadOnlyList<JobChange> SinceBaseline { get; init => field = FrozenList.Of(value); }

    /// <summary>What it will have cost at the cost so far, with what was agreed since the contracts: that is in no forecast, and in no reported cost.</summary>
    public decimal? ForecastWithChanges => Forecasts.Count == 0
        ? null
        : (Forecasts.FirstOrDefault(one => one.Method == Forecast.AtCostSoFar) ?? Forecasts[0]).Likely + Changes.Sum(change => change.Total);

    /// <summary>The standing as people read it: <c>35,000 earned of 100,000 for 42,000, planned 40,000</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd}: {Value}");
}
