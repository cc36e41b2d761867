namespace Estimator.Tests;

/// <summary>A task of a small job, with what must be over first and a wait afterwards.</summary>
/// <param name="Hours">Person-hours; none for a wait, a check or a choice.</param>
/// <param name="Trade">Who does it.</param>
/// <param name="Wait">Hours to wait afterwards.</param>
/// <param name="Crew">People at once; those of the job if left out.</param>
/// <param name="After">Numbers of the tasks that must be over.</param>
/// <param name="IsSupply">Whether it is only bought.</param>
/// <param name="Room">The room it is done in; zero for the job as a whole.</param>
/// <param name="Phase">The part of the job it belongs to.</param>
internal sealed record SmallTask(
    double Hours,
    string Trade = "",
    double Wait = 0,
    int? Crew = null,
    int[]? After = null,
    bool IsSupply = false,
    int Room = 0,
    Phase Phase = Phase.Paint);

/// <summary>Small jobs that are laid out by hand.</summary>
internal static class SmallWork
{
    /// <summary>Of ten hours a day: a day of framing, then two days of pipes beside one of wires, then a day of drywall.</summary>
    public static readonly SmallTask[] Diamond =
    [
        new(10, "carpentry"), new(20, "plumbing", After: [0]), new(10, "electrical", After: [0]), new(10, "drywall", After: [1, 2]),
    ];

    /// <param name="tasks">What is done.</param>
    /// <param name="crew">People at a task that does not say how many.</param>
    /// <param name="rooms">Rooms besides the job as a whole.</param>
    public static PlannedWork Of(SmallTask[] tasks, int crew, int rooms = 0) => new()
    {
        Activities = Array.ConvertAll(tasks, task => AnActivity.With(task.Hours > 0, task.IsSupply, task.Trade, task.Crew ?? crew, phase: task.Phase)),
        Parts = [.. Enumerable.Range(0, 1 + rooms).Select(number => PartOf(number))],
        Items = tasks.Select((task, number) => new WorkItem(task.Room, number, 1, task.Hours, task.Wait, 0, 0)).ToArray(),
    };

    /// <summary>What each task waits for.</summary>
    public static WaitList WaitsOf(SmallTask[] tasks) => WaitLists.Of(tasks.Select(task => task.After ?? []));

    /// <summary>A part of a job of which nothing matters but its place.</summary>
    public static JobPart PartOf(int number, string? name = null, int[]? after = null) => new()
    {
        Number = number,
        Name = name,
        Codes = [],
        Table = new([], [], [], [], 0, []),
        Words = new() { Condition = "", YearBuilt = "", Paints = [""] },
        After = after ?? [],
    };
}
