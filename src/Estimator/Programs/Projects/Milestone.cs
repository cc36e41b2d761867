using System.Globalization;

namespace Estimator;

/// <summary>A moment of a project that somebody waits for.</summary>
/// <param name="Project">The project.</param>
/// <param name="Job">The job of it.</param>
/// <param name="Name">What happens: <see cref="Begins"/>, <see cref="Done"/>, or a contract that is signed.</param>
/// <param name="Day">Working day, from 1.</param>
/// <param name="Date">The same on the calendar; absent without a start.</param>
public sealed record Milestone(string Project, string Job, string Name, int Day, DateOnly? Date)
{
    /// <summary>The name of the moment at which people come.</summary>
    public const string Begins = "work begins";

    /// <summary>The name of the moment at which a job is over.</summary>
    public const string Done = "done";

    /// <summary>The milestone as people read it: <c>2026-06-02 siding: work begins</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Date is { } date ? $"{date:yyyy-MM-dd}" : $"day {Day}")} {Job}: {Name}");
}
