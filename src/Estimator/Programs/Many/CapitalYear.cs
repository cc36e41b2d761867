using System.Globalization;

namespace Estimator;

/// <summary>A year of a capital plan.</summary>
public sealed class CapitalYear
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>What is done in it.</summary>
    public required IReadOnlyList<string> Projects { get; init => field = FrozenList.Of(value); }

    /// <summary>What that likely costs, waiting counted in.</summary>
    public required decimal Cost { get; init; }

    /// <summary>What of it is because it was put off.</summary>
    public required decimal Waiting { get; init; }

    /// <summary>Whether one project alone costs more than a year's budget and is done all the same.</summary>
    public required bool IsOverBudget { get; init; }

    /// <summary>The year as people read it: <c>2026: 52 projects, 398,000</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}: {Projects.Count} projects, {Cost:N0}");
}
