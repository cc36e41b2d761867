using Estimator;

namespace QuoteConsole.Reports.OfProjects;

/// <summary>Changes that were agreed, and what the estimate says otherwise since the baseline.</summary>
internal static class ChangeSections
{
    private const int MostLines = 5;

    public static IEnumerable<Section> Of(ProjectEstimate estimate) => estimate.Standing is not { } standing ? [] :
    [
        Section.Of("Changes and allowances", Agreed(standing.Changes)),
        Section.Of("What changed since the baseline", standing.SinceBaseline.SelectMany(Since)),
    ];

    private static IEnumerable<ReportPart> Agreed(IReadOnlyList<ProjectEntry> changes)
    {
        if (changes.Count > 0)
        {
            yield return new Grid(
                ["Job", "What", ">Before markups", ">The owner pays"],
                [
                    .. changes.Select(change => (string[])[change.Job, change.Name, Numbers.Signed(change.Cost), Numbers.Signed(change.Total)]),
                    ["Together", "", Numbers.Signed(changes.Sum(change => change.Cost)), Numbers.Signed(changes.Sum(change => change.Total))],
                ],
                HasSum: true);
        }
    }

    private static IEnumerable<ReportPart> Since(JobChange change)
    {
        yield return new Sentence($"{change.Job}: {Numbers.Whole(change.Before)} to {Numbers.Whole(change.Now)}, {Numbers.Signed(change.Now - change.Before)}.");
        if (change.Causes.Count == 0)
        {
            yield return new Sentence("Its answers are the same: prices moved it, or what other jobs do for it.");
        }

        foreach (ReportPart part in Grid.Of(
            ["Why", "Agreed", "Now", ">Moves"],
            change.Causes.Select(cause => (string[])[string.Join(", ", cause.Names), cause.Before ?? "not said", cause.After ?? "not said", Numbers.Signed(cause.Likely)])))
        {
            yield return part;
        }

        foreach (ReportPart part in Grid.Of(
            ["Line", ">Agreed", ">Now", ">Moves"],
            change.Lines.OrderByDescending(line => Math.Abs(line.Difference)).Select(line => (string[])[line.Name, Numbers.Whole(line.Before), Numbers.Whole(line.After), Numbers.Signed(line.Difference)]),
            MostLines,
            " lines"))
        {
            yield return part;
        }
    }
}
