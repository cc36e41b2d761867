using Estimator;
using QuoteConsole.Reports.OfProjects;

namespace QuoteConsole.Reports.OfPrograms;

/// <summary>How all projects stand together that are reported of, and where that leads.</summary>
internal static class TrendSection
{
    private const int Most = 10;

    public static Section Of(ProgramEstimate program, bool all)
    {
        if (program.Value is not { } value)
        {
            return Section.Of("How all stand");
        }

        EarnedValue[] each = [.. program.Projects.Select(project => project.Value).OfType<EarnedValue>()];
        return Section.Of(
            "How all stand",
            [
                .. StandingSection.Value(value, null),
                .. Grid.Of(
                    ["What all will have cost", ">Likely", ">Beside the budget"],
                    Enum.GetValues<Forecast>().Where(method => value.EstimateAtCompletion(method) is not null).Select(method => (string[])[
                        StandingSection.NameOf(method), Numbers.Whole(value.EstimateAtCompletion(method)!.Value), Numbers.Signed(-value.VarianceAtCompletion(method)!.Value)])),
                .. Grid.Of(
                    ["Project", ">Done", ">Cost index", ">Schedule index", "Forecast finish"],
                    program.Projects.Where(project => project.Value is not null).OrderBy(project => project.Value!.Value.CostIndex ?? 1).Select(project => (string[])[
                        project.Id,
                        Share(project.Value!.Value),
                        Numbers.Index(project.Value.Value.CostIndex),
                        Numbers.Index(project.Value.Value.ScheduleIndex),
                        project.ForecastFinish is { } finish ? WorkDays.Text(finish) : "none yet"]),
                    all ? int.MaxValue : Most),
                new Sentence($"Of {Numbers.Count(each.Length, "project", "projects")} reported dearer than planned: {Numbers.Whole(each.Count(one => one.CostVariance < 0))}, behind their plan: {Numbers.Whole(each.Count(one => one.ScheduleVariance < 0))}."),
            ]);
    }

    private static string Share(EarnedValue value) => value.Budget == 0 ? "0 %" : Rounded.Percent((double)(value.Earned / value.Budget));
}
