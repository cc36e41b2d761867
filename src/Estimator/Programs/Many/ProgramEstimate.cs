using System.Globalization;

namespace Estimator;

/// <summary>The answer to a program: totals, spread, who is where when, what is paid when, and what needs a look.</summary>
/// <remarks>Immutable. A program of one project is that project.</remarks>
public sealed class ProgramEstimate
{
    /// <summary>The program.</summary>
    public required string Id { get; init; }

    /// <summary>What all projects cost together; correlated by what they share.</summary>
    public required EstimateTotal Total { get; init; }

    /// <summary>The projects in the order in which they were given.</summary>
    public required IReadOnlyList<ProgramProject> Projects { get; init => field = FrozenList.Of(value); }

    /// <summary>What they need above their likely, each with a reserve of its own that does for eight in ten.</summary>
    public required decimal SeparateContingency { get; init; }

    /// <summary>What one reserve for all of them needs to do in eight of ten programs.</summary>
    public required decimal PooledContingency { get; init; }

    /// <summary>By team; empty where no project names one.</summary>
    public required IReadOnlyList<ProgramPart> Teams { get; init => field = FrozenList.Of(value); }

    /// <summary>By who looks after them; empty where no project names anybody.</summary>
    public required IReadOnlyList<ProgramPart> Managers { get; init => field = FrozenList.Of(value); }

    /// <summary>By state, as far as states are known.</summary>
    public required IReadOnlyList<ProgramPart> Markets { get; init => field = FrozenList.Of(value); }

    /// <summary>The few projects that drive the spread: the largest, up to ten.</summary>
    public IReadOnlyList<ProgramProject> Drivers => FrozenList.Of(Projects.OrderByDescending(project => project.Share).Take(10));

    /// <summary>How all stand together; absent where nothing is reported of any.</summary>
    public EarnedValue? Value { get; init; }

    /// <summary>What is out of tolerance.</summary>
    public required IReadOnlyList<Deviation> Exceptions { get; init => field = FrozenList.Of(value); }

    /// <summary>Working days until all is done.</summary>
    public required int WorkingDays { get; init; }

    /// <summary>The first day on the calendar; absent without a start.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The last day on the calendar.</summary>
    public DateOnly? Finish { get; init; }

    /// <summary>What is paid by month; empty without a start.</summary>
    public required IReadOnlyList<CashMonth> Months { get; init => field = FrozenList.Of(value); }

    /// <summary>How busy the crews are by month; empty without a start, and for trades of which nobody said how many there are.</summary>
    public required IReadOnlyList<CrewMonth> Crews { get; init => field = FrozenList.Of(value); }

    /// <summary>What somebody waits for, over all projects, in order.</summary>
    public required IReadOnlyList<Milestone> Milestones { get; init => field = FrozenList.Of(value); }

    /// <summary>Which projects are done in which year; absent without a yearly budget.</summary>
    public CapitalPlan? Capital { get; init; }

    /// <summary>Warnings and remarks, a hundred at most; never an error.</summary>
    public required IReadOnlyList<Issue> Issues { get; init => field = FrozenList.Of(value); }

    /// <summary>The program as people read it: <c>Repaint 2026: 2,000 projects, 15,100,000 USD (12,000,000 – 18,600,000)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}: {Projects.Count:N0} projects, {Total}");
}
