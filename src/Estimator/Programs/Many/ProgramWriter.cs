namespace Estimator;

/// <summary>Writes what the projects of a program come to together.</summary>
internal sealed class ProgramWriter(ProgramOfWork program, PriceBook book, ProjectCalendar? calendar)
{
    public ProgramEstimate Written(
        IReadOnlyList<ProjectEstimate> projects, IReadOnlyList<string?> markets, CapitalPlan? capital, IReadOnlyList<CrewMonth> crews, IReadOnlyList<Issue> issues)
    {
        CostRollUp all = new(book);
        CashFlow cash = new(0, all.Correlation);
        for (int at = 0; at < projects.Count; at++)
        {
            all.Add(projects[at].Total.Range, markets[at], projects[at].Of.Team);
            cash.Add(projects[at].Cash);
        }

        EstimateTotal first = projects[0].Total;
        int last = projects.Max(project => project.Jobs.Max(job => job.LastDay));
        return new()
        {
            Id = program.Id,
            Total = new() { Range = all.Total, Currency = first.Currency, Confidence = first.Confidence },
            Projects = [.. projects.Select((project, at) => ProjectOf(project, markets[at], all))],
            SeparateContingency = all.SeparateContingency,
            PooledContingency = all.PooledContingency,
            Teams = Parts(projects, markets, (project, _) => project.Of.Team),
            Managers = Parts(projects, markets, (project, _) => project.Of.Manager),
            Markets = Parts(projects, markets, (_, market) => market),
            Value = ValueOf(projects),
            Exceptions = (program.Tolerances ?? Tolerances.Of(book)).Exceeded(projects.Where(project => project.Standing is not null).Select(StatusOf)),
            WorkingDays = last,
            Start = calendar?.DateOf(1),
            Finish = calendar?.DateOf(last),
            Months = calendar is null ? [] : cash.Months,
            Crews = crews,
            Milestones = [.. projects.SelectMany(project => project.Milestones).OrderBy(one => one.Day)],
            Capital = capital,
            Issues = issues,
        };
    }

    private static ProgramProject ProjectOf(ProjectEstimate project, string? market, CostRollUp all) => new()
    {
        Id = project.Id,
        Team = project.Of.Team,
        Manager = project.Of.Manager,
        Market = market,
        Cost = project.Total.Range,
        Share = Math.Round(all.ShareOf(project.Total.Range, market, project.Of.Team), 6),
        SiteDay = project.Jobs.Min(job => job.SiteDay),
        LastDay = project.Jobs.Max(job => job.LastDay),
        SiteDate = project.Jobs.Min(job => job.SiteDate),
        LastDate = project.Jobs.Max(job => job.LastDate),
        Value = project.Standing?.Value,
        ForecastFinish = project.Standing?.ForecastFinish,
    };

    /// <summary>The projects added up by a name; nothing where none has one.</summary>
    private IReadOnlyList<ProgramPart> Parts(IReadOnlyList<ProjectEstimate> projects, IReadOnlyList<string?> markets, Func<ProjectEstimate, string?, string?> nameOf)
    {
        SortedDictionary<string, CostRollUp> parts = new(StringComparer.Ordinal);
        for (int at = 0; at < projects.Count; at++)
        {
            if (nameOf(projects[at], markets[at]) is { } name)
            {
                parts.TryAdd(name, new(book));
                parts[name].Add(projects[at].Total.Range, markets[at], projects[at].Of.Team);
            }
        }

        return [.. parts.Select(part => new ProgramPart(part.Key, (int)part.Value.Projects, part.Value.Total))];
    }

    /// <summary>How all stand that are reported of.</summary>
    private static EarnedValue? ValueOf(IReadOnlyList<ProjectEstimate> projects)
    {
        EarnedValue[] all = [.. projects.Where(project => project.Standing is not null).Select(project => project.Standing!.Value)];
        return all.Length == 0 ? null : EarnedValue.From(all.Sum(one => one.Budget), all.Sum(one => one.Planned), all.Sum(one => one.Earned), all.Sum(one => one.Actual));
    }

    private static ProjectStatus StatusOf(ProjectEstimate project) => new()
    {
        Project = project.Id,
        Value = project.Standing!.Value,
        PlannedFinish = project.Standing.PlannedFinish,
        ForecastFinish = project.Standing.ForecastFinish,
        Contingency = project.Standing.Contingency,
        ContingencyUsed = project.Standing.ContingencyUsed,
    };
}
