using System.Globalization;

namespace Estimator;

/// <summary>A step of a job in the schedule of its project.</summary>
public sealed class ProjectStep
{
    private readonly PlanStep _step;

    internal ProjectStep(string job, PlanStep step) => (Job, _step) = (job, step);

    /// <summary>The job of the project.</summary>
    public string Job { get; }

    /// <summary>Id of the activity in that job.</summary>
    public string Activity => _step.Activity;

    /// <summary>What is done.</summary>
    public string Name => _step.Name;

    /// <summary>The room it is done in; absent if it belongs to the job as a whole.</summary>
    public string? Room => _step.Room;

    /// <summary>The trade that does it.</summary>
    public string Trade => _step.Trade ?? ProjectSite.Painting;

    /// <summary>The part of the job it belongs to.</summary>
    public Phase Phase => _step.Phase;

    /// <summary>Activities of its job that must be over first.</summary>
    public IReadOnlyList<string> Requires => _step.Requires;

    /// <summary>Person-hours; zero for a wait, a check or a choice.</summary>
    public double Hours => _step.Hours;

    /// <summary>Working day of the project it begins on, from 1.</summary>
    public required int Day { get; init; }

    /// <summary>Working day of the project it ends on.</summary>
    public required int LastDay { get; init; }

    /// <summary>Working day of the project by which it must be over so that nothing waits.</summary>
    public required int DueDay { get; init; }

    /// <summary><see cref="Day"/> on the calendar; absent without a start.</summary>
    public DateOnly? Date { get; init; }

    /// <summary><see cref="LastDay"/> on the calendar.</summary>
    public DateOnly? LastDate { get; init; }

    /// <summary><see cref="DueDay"/> on the calendar.</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>How much of it is reported done, 0 to 100 %; zero while nothing is reported.</summary>
    public double Done { get; init; }

    /// <summary>Whether the owner does it: chooses, orders, signs, clears.</summary>
    public bool IsOwners => Trade == ProjectSite.Owner;

    /// <summary>The step as people read it: <c>siding: Hang the siding, day 21 to 23</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Job}: {Name}, day {Day} to {LastDay}");
}
