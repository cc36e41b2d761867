using Estimator;

namespace QuoteConsole.Show;

/// <summary>The phases of a project in words, and its lines and steps by phase.</summary>
internal static class PhaseName
{
    private const string Other = "Other";

    /// <summary>The name of a phase; a book of one's own may have others, which are shown as they are.</summary>
    public static string Of(string phase) => phase switch
    {
        "design" => "Design and ordering",
        "ready" => "Getting ready",
        "demolish" => "Demolition",
        "structure" => "Structure",
        "rough" => "Rough-in",
        "close" => "Closing the walls",
        "finish" => "Finishes",
        "done" => "Inspection and handover",
        _ => phase,
    };

    /// <summary>Steps by phase, phases in the order in which they begin.</summary>
    public static IReadOnlyList<WorkGroup<PlanStep>> Groups(Plan plan) =>
        [.. plan.Steps.GroupBy(step => step.Phase).Select((group, at) => new WorkGroup<PlanStep>(at, Of(group.Key), [.. group]))];

    /// <summary>Lines of work by phase, in the order in which the phases begin; no markups.</summary>
    public static IReadOnlyList<WorkGroup<EstimateLine>> Work(Estimate estimate)
    {
        Dictionary<string, string> phases = estimate.Plan.Steps.ToDictionary(step => step.Activity, step => step.Phase);
        List<string> order = [.. estimate.Plan.Steps.Select(step => step.Phase).Distinct()];
        return
        [
            .. estimate.Lines.Where(line => !Markups.IsMarkup(line))
                .GroupBy(line => phases.GetValueOrDefault(line.Activity, Other))
                .OrderBy(group => group.Key == Other ? int.MaxValue : order.IndexOf(group.Key))
                .Select((group, at) => new WorkGroup<EstimateLine>(at, Of(group.Key), [.. group])),
        ];
    }

    /// <summary>All lines: work by phase, then markups.</summary>
    public static IReadOnlyList<WorkGroup<EstimateLine>> Lines(Estimate estimate)
    {
        EstimateLine[] markups = [.. estimate.Lines.Where(Markups.IsMarkup)];
        IReadOnlyList<WorkGroup<EstimateLine>> work = Work(estimate);
        return markups.Length == 0 ? work : [.. work, new(work.Count, "Markups, permits, taxes and fees", markups)];
    }
}
