using System.Globalization;

namespace Estimator;

/// <summary>Something that may go wrong in a job, and the part of its contingency that is kept for it until that is known.</summary>
public sealed class ProjectRisk
{
    /// <summary>Its id in the price book: <c>damage</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The job.</summary>
    public required string Job { get; init; }

    /// <summary>What may go wrong.</summary>
    public required string Name { get; init; }

    /// <summary>How likely it is in a house of this age, 0 to 1.</summary>
    public required double Chance { get; init; }

    /// <summary>Its part of the job's contingency, in currency; zero where the job has none.</summary>
    public required decimal Reserve { get; init; }

    /// <summary>What was spent on it so far.</summary>
    public decimal Spent { get; init; }

    /// <summary>The working day after which it is over.</summary>
    public required int LastDay { get; init; }

    /// <summary>The same on the calendar; absent without a start.</summary>
    public DateOnly? LastDate { get; init; }

    /// <summary>Whether it may still come: the work after which it is known is not all done.</summary>
    public bool IsOpen { get; init; }

    /// <summary>What is free again now that it is over: what was kept and not spent.</summary>
    public decimal Released => IsOpen ? 0 : Math.Max(0, Reserve - Spent);

    /// <summary>Why it is there, and when it is known.</summary>
    public required string Why { get; init; }

    /// <summary>The risk as people read it: <c>kitchen: Rot behind what is opened, 50 %, 2,100 kept</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Job}: {Name}, {Chance:0 %}, {Reserve:N0} kept");
}
