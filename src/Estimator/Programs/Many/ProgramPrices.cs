using System.Globalization;

namespace Estimator;

/// <summary>Prices a program: its projects, their places, and what they come to together.</summary>
internal sealed class ProgramPrices(JobPricing home, CancellationToken cancellation)
{
    private readonly ProjectPrices _prices = new(home);

    public void Check(ProgramOfWork program, IssueList issues)
    {
        program.Check(home.Book, issues);
        IEnumerable<string> trades = home.Book.Document.TradeIndexes.Keys;
        for (int i = 0; i < (program.Crews?.Count ?? 0); i++)
        {
            if (program.Crews![i]?.Trade is { Length: > 0 } trade && !trades.Contains(trade))
            {
                issues.Error(IssueCode.UnknownName, string.Create(CultureInfo.InvariantCulture, $"crews[{i}].trade"), $"'{Nearest.Cut(trade)}' is not accepted{Nearest.Hint(trade, trades)}: give one of {string.Join(", ", trades)}.");
            }
        }

        program.Tolerances?.Check("tolerances.", issues);
        for (int i = 0; i < (program.Projects?.Count ?? 0) && !issues.IsFull; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (program.Projects![i] is { } project)
            {
                _prices.Check(project.Start is null && program.FirstDay is not null ? project with { Start = program.FirstDay } : project, string.Create(CultureInfo.InvariantCulture, $"projects[{i}]."), issues);
            }
        }
    }

    public ProgramEstimate Of(ProgramOfWork program, IReadOnlyList<Issue> issues)
    {
        ProjectCalendar? calendar = ProjectCalendar.Of(program.FirstDay, program.Holidays, home.Book);
        Dictionary<string, CrewForce> crews = (program.Crews ?? []).ToDictionary(one => one.Trade, one => one.Force(home.Book));
        PricedProject[] priced = [.. program.Projects.Select(project => Priced(project, calendar))];
        CapitalPlan? capital = program.YearlyBudget is { } budget ? CapitalPlan.Of([.. priced.Where(one => one.Project.Progress is null).Select(CandidateOf)], budget, calendar!.Start.Year) : null;
        if (capital is { NotDone.Count: > 0 and var never })
        {
            throw new EstimateException("The program cannot be estimated", [new(
                IssueCode.OutOfRange, "yearlyBudget", Severity.Error, string.Create(CultureInfo.InvariantCulture, $"At this budget {never:N0} projects are not done within a hundred years: give more a year."))]);
        }

        Dictionary<string, int> years = (capital?.Years ?? []).SelectMany(year => year.Projects.Select(id => (id, year.Year))).ToDictionary(one => one.id, one => one.Year);
        IReadOnlyList<ScheduledActivity[]> places = new ProgramSchedule(priced, calendar, crews, project => years.GetValueOrDefault(project.Project.Id)).Laid();
        ProjectEstimate[] projects = Written(priced, places, calendar);
        return new ProgramWriter(program, home.Book, calendar).Written(projects, [.. priced.Select(MarketOf)], capital, CrewLoad.Of(priced, places, calendar, crews), issues);
    }

    private PricedProject Priced(Project project, ProjectCalendar? calendar)
    {
        cancellation.ThrowIfCancellationRequested();
        return _prices.Of(project, calendar);
    }

    /// <summary>The projects at their places.</summary>
    /// <exception cref="EstimateException">Reports of a project are of nothing there; all issues of all projects are listed.</exception>
    private ProjectEstimate[] Written(PricedProject[] priced, IReadOnlyList<ScheduledActivity[]> places, ProjectCalendar? calendar)
    {
        List<ProjectEstimate> projects = new(priced.Length);
        IssueList refused = new();
        for (int at = 0; at < priced.Length; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                projects.Add(new ProjectLayout(_prices.At(priced[at], places[at], calendar), _prices, calendar, places[at]).Written([]));
            }
            catch (EstimateException problem)
            {
                foreach (Issue issue in problem.Issues)
                {
                    refused.Add(issue.Code, string.Create(CultureInfo.InvariantCulture, $"projects[{at}].{issue.Path}"), issue.Severity, issue.Message);
                }
            }
        }

        return !refused.HasError ? [.. projects] : throw new EstimateException("This is no progress of the program", refused.ToList());
    }

    private string? MarketOf(PricedProject project) => project.Jobs.Select(job => job.Estimate.Basis?.Place?.Name).FirstOrDefault(name => name is not null);

    /// <summary>What a project costs, and what a year of waiting adds: what its jobs cost more in a house in worse condition, over the years until it is.</summary>
    private CapitalCandidate CandidateOf(PricedProject project)
    {
        FigureReader figures = new(home.Book);
        (double worse, double poor) = (figures.Likely("capital.worse"), figures.Likely("capital.decay"));
        figures.ThrowIfBroken();
        (decimal years, decimal decay) = ((decimal)worse, (decimal)poor);
        CostRollUp all = new(home.Book);
        decimal waiting = 0;
        for (int at = 0; at < project.Jobs.Length; at++)
        {
            CostRange cost = project.CostOf(at);
            all.Add(cost);
            PricedProjectJob job = project.Jobs[at];
            if (job.Estimate.Repaint is not null)
            {
                waiting += job.Job.House.Condition == Condition.Poor ? cost.Likely * decay : (Worse(job) - job.Estimate.Total.Likely) / years;
            }
        }

        return new(project.Project.Id, all.Total, Math.Max(0, Math.Round(waiting, 2)));
    }

    /// <summary>What a job costs once the house is a step worse; a condition nobody told counts as fair.</summary>
    private decimal Worse(PricedProjectJob job) => home.Estimate(job.Job with
    {
        House = job.Job.House with { Condition = job.Job.House.Condition == Condition.Good ? Condition.Fair : Condition.Poor },
    }).Total.Likely;
}
