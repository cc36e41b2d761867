namespace Estimator;

/// <summary>How far projects may be off before somebody above them is told.</summary>
public sealed record Tolerances
{    /// <summary>How far the forecast cost may lie above the budget, as a share of it.</summary>
    public required double Cost { get; init; }

    /// <summary>Calendar days that the forecast finish may lie behind the planned one.</summary>
    public required int DaysLate { get; init; }

    /// <summary>How far the share of the contingency that is used may be ahead of the share of the work that is done: 0.15 is 15 points.</summary>
    public required double Contingency { get; init; }

    /// <summary>What the book says: figures <c>tolerance.cost</c>, <c>tolerance.late</c> and <c>tolerance.contingency</c>; in <c>us-2025</c> 10 %, 10 days, 15 points.</summary>
    /// <exception cref="ArgumentNullException">There is no book.</exception>
    /// <exception cref="PriceBookException">The book says nothing of tolerances.</exception>
    public static Tolerances Of(PriceBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        FigureReader figures = new(book);
        Tolerances usual = new()
        {
            Cost = figures.Likely("tolerance.cost"),
            DaysLate = (int)figures.Likely("tolerance.late"),
            Contingency = figures.Likely("tolerance.contingency"),
        };
        figures.ThrowIfBroken();
        return usual;
    }

    /// <summary>The short list: what is out of tolerance. First costs, then finishes, then contingencies, the farthest off first.</summary>
    /// <remarks>What is off by just the tolerance is within it. What is not known of a project is in no list.</remarks>
    /// <exception cref="ArgumentNullException">There is no list of projects.</exception>
    public IReadOnlyList<Deviation> Exceeded(IEnumerable<ProjectStatus> projects)
    {
        ArgumentNullException.ThrowIfNull(projects);
        return FrozenList.Of(projects.SelectMany(Of)
            .OrderBy(one => one.Kind).ThenByDescending(one => one.By).ThenBy(one => one.Project, StringComparer.Ordinal));
    }

    internal void Check(string path, IssueList issues)
    {
        issues.Range(path + "cost", Cost, 0, 100, "");
        issues.Range(path + "daysLate", DaysLate, 0, CrewSchedule.MostDays, "days");
        issues.Range(path + "contingency", Contingency, 0, 1, "");
    }

    private IEnumerable<Deviation> Of(ProjectStatus project)
    {
        (DeviationKind Kind, decimal? By, double Tolerance)[] measures =
        [
            (DeviationKind.Cost, project.CostOver, Cost),
            (DeviationKind.Finish, project.DaysLate, DaysLate),
            (DeviationKind.Contingency, project.ContingencyAhead, Contingency),
        ];
        return measures.Where(one => (double?)one.By > one.Tolerance).Select(one => new Deviation(project.Project, one.Kind, (double)one.By!, one.Tolerance));
    }
}
