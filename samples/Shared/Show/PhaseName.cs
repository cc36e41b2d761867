using Estimator;

namespace QuoteShared.Show;

/// <summary>The phases of a project in words, and its lines and steps by phase.</summary>
internal static class PhaseName
{
    /// <summary>The name of a phase; of a line without one, such as the rest of the smallest charge, <c>Other</c>.</summary>
    public static string Of(Phase? phase) => phase switch
    {
        Phase.Design => "Design and ordering",
        Phase.Ready => "Getting ready",
        Phase.Demolish => "Demolition",
        Phase.Rough => "Rough-in",
        Phase.Close => "Closing the walls",
        Phase.Finish => "Finishes",
        Phase.Done => "Inspection and handover",
        { } other => other.ToString(),
        null => "Other",
    };

    /// <summary>Steps by phase, phases as they follow one another although one begins before the other ends.</summary>
    public static IReadOnlyList<WorkGroup<PlanStep>> Groups(Plan plan) =>
        [.. plan.Steps.GroupBy(step => step.Phase).OrderBy(phase => phase.Key).Select((group, at) => new WorkGroup<PlanStep>(at, Of(group.Key), [.. group]))];

    /// <summary>Lines of work by phase, phases in the same order; no markups.</summary>
    public static IReadOnlyList<WorkGroup<EstimateLine>> Work(Estimate estimate) =>
    [
        .. estimate.Lines.Where(line => !Markups.IsMarkup(line))
            .GroupBy(line => line.Phase)
            .OrderBy(group => group.Key ?? (Phase)int.MaxValue)
            .Select((group, at) => new WorkGroup<EstimateLine>(at, Of(group.Key), [.. group])),
    ];

    /// <summary>All lines: work by phase, then markups.</summary>
    public static IReadOnlyList<WorkGroup<EstimateLine>> Lines(Estimate estimate)
    {
        EstimateLine[] markups = [.. estimate.Lines.Where(Markups.IsMarkup)];
        IReadOnlyList<WorkGroup<EstimateLine>> work = Work(estimate);
        return markups.Length == 0 ? work : [.. work, new(work.Count, "Markups, permits, taxes and fees", markups)];
    }
}
