using Estimator;

namespace QuoteConsole.Show;

/// <summary>The phases of a project in words, and its lines and steps by phase.</summary>
internal static class PhaseName
{
    private const string Other = "Other";

    private static readonly string[] InOrder = ["design", "ready", "demolish", "structure", "rough", "close", "finish", "done"];

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

    /// <summary>Steps by phase, phases as they follow one another although one begins before the other ends.</summary>
    public static IReadOnlyList<WorkGroup<PlanStep>> Groups(Plan plan) =>
        [.. plan.Steps.GroupBy(step => step.Phase).OrderBy(phase => Place(phase.Key)).Select((group, at) => new WorkGroup<PlanStep>(at, Of(group.Key), [.. group]))];

    /// <summary>Lines of work by phase, phases in the same order; no markups.</summary>
    public static IReadOnlyList<WorkGroup<EstimateLine>> Work(Estimate estimate)
    {
        Dictionary<string, string> phases = estimate.Plan.Steps.ToDictionary(step => step.Activity, step => step.Phase);
        return
        [
            .. estimate.Lines.Where(line => !Markups.IsMarkup(line))
                .GroupBy(line => phases.GetValueOrDefault(line.Activity, Other))
                .OrderBy(group => Place(group.Key))
                .Select((group, at) => new WorkGroup<EstimateLine>(at, Of(group.Key), [.. group])),
        ];
    }

    private static int Place(string phase) => Array.IndexOf(InOrder, phase) is var at and >= 0 ? at : InOrder.Length;

    /// <summary>All lines: work by phase, then markups.</summary>
    public static IReadOnlyList<WorkGroup<EstimateLine>> Lines(Estimate estimate)
    {
        EstimateLine[] markups = [.. estimate.Lines.Where(Markups.IsMarkup)];
        IReadOnlyList<WorkGroup<EstimateLine>> work = Work(estimate);
        return markups.Length == 0 ? work : [.. work, new(work.Count, "Markups, permits, taxes and fees", markups)];
    }
}
