using Estimator;
using QuoteConsole.Pictures;

namespace QuoteConsole.Reports.OfProjects;

/// <summary>Earned value with its forecasts.</summary>
internal static class StandingSection
{
    public static Section Of(Project project, ProjectEstimate estimate)
    {
        if (estimate.Start is null || (project.Baseline ?? estimate.Baseline).Start is null)
        {
            return Section.Of("");
        }

        ProjectStanding? standing = estimate.Standing;
        return Section.Of(
            standing is null ? "What is to be done by when" : $"How it stands on {WorkDays.Text(standing.Date)}",
            [
                new Illustration(
                    SCurve.Of(Plan(project.Baseline ?? estimate.Baseline, estimate.Total), "Planned", CurveStanding.Of(standing)),
                    standing is null ? "What is to be done by when, and the range of what it costs." : "What was to be done, what is done and what is paid since the start, and where it will end if it goes on so. The range is that of today's estimate."),
                .. standing is null ? [] : Earned(standing),
            ]);
    }

    /// <summary>Budget, planned, earned and paid, in currency and hours, and what follows from them.</summary>
    public static IEnumerable<ReportPart> Value(EarnedValue value, EarnedValue? hours)
    {
        string[] Row(string name, Func<EarnedValue, string> text) => hours is { } known ? [name, text(value), text(known)] : [name, text(value)];
        yield return new Grid(hours is null ? ["", ">In currency"] : ["", ">In currency", ">In hours"],
        [
            Row("Budget", one => Numbers.Whole(one.Budget)),
            Row("Planned by now", one => Numbers.Whole(one.Planned)),
            Row("Earned: done by now", one => Numbers.Whole(one.Earned)),
            Row("Paid or worked by now", one => Numbers.Whole(one.Actual)),
            Row("Cost variance: earned less paid", one => Numbers.Signed(one.CostVariance)),
            Row("Schedule variance: earned less planned", one => Numbers.Signed(one.ScheduleVariance)),
            Row("Cost index, below 1 is dearer than planned", one => Numbers.Index(one.CostIndex)),
            Row("Schedule index, below 1 is behind the plan", one => Numbers.Index(one.ScheduleIndex)),
            Row("Index that the rest needs to keep the budget", one => Numbers.Index(one.ToCompleteIndex)),
        ]);
    }

    /// <summary>How a forecast looks at the rest.</summary>
    public static string NameOf(Forecast method) => method switch
    {
        Forecast.RemainingAtPlan => "The rest costs what was planned",
        Forecast.AtCostSoFar => "The rest costs as much beside its plan as so far",
        _ => "The rest also pays for lost time",
    };

    private static IEnumerable<ReportPart> Earned(ProjectStanding standing)
    {
        foreach (ReportPart part in Value(standing.Value, standing.Hours))
        {
            yield return part;
        }

        foreach (ReportPart part in Grid.Of(
            ["What it will have cost", ">Likely", ">Range", ">Still to pay", ">Beside the budget"],
            standing.Forecasts.Select(one => (string[])[NameOf(one.Method), Numbers.Whole(one.Likely), Numbers.Range(one.Cost), Numbers.Whole(one.ToComplete), Numbers.Signed(-one.Variance)])))
        {
            yield return part;
        }

        yield return new Sentence(Finish(standing));
    }

    private static string Finish(ProjectStanding standing) => $"Planned finish {WorkDays.Text(standing.PlannedFinish)}. "
        + (standing is { ForecastFinish: { } finish, EarliestFinish: { } early, LatestFinish: { } late }
            ? $"At the pace so far it is over on {WorkDays.Text(finish)}, eight times in ten between {WorkDays.Text(early)} and {WorkDays.Text(late)}."
            : "Too little is done to forecast one.");

    /// <summary>What is to be done by the end of each working day, as wide as the whole is for its size.</summary>
    private static IReadOnlyList<PlannedPoint> Plan(ProjectBaseline baseline, EstimateTotal total)
    {
        decimal likely = Math.Max(1, total.Likely);
        (decimal low, decimal high) = (total.Low / likely, total.High / likely);
        return [.. Enumerable.Range(1, baseline.LastDay).Where(day => baseline.Start is not null).Select(day =>
        {
            decimal planned = baseline.PlannedBy(day);
            return new PlannedPoint(baseline.DateOf(day)!.Value, planned * low, planned, planned * high);
        }).Prepend(new(baseline.Start ?? default, 0, 0, 0))];
    }
}
