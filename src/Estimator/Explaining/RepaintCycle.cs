namespace Estimator;

/// <summary>How long a paint job lasts, and what it comes to a year: the figure to keep a house in paint by.</summary>
public sealed record RepaintCycle
{
    /// <summary>Each painted surface with the years until it is due again.</summary>
    public required IReadOnlyList<SurfaceLife> Surfaces { get; init; }

    /// <summary>The year in which the first of the main surfaces is likely due.</summary>
    public required int NextYear { get; init; }

    /// <summary>Likely cost of the job divided by the years the main surfaces last, in whole units of currency.</summary>
    public required decimal CostPerYear { get; init; }
}

/// <summary>How long the coating of one surface lasts.</summary>
/// <param name="Surface">What it is, for example <c>Wood siding</c> or <c>Kitchen, walls</c>.</param>
/// <param name="Years">Years until it is due again.</param>
/// <param name="NextYear">The year in which it is likely due.</param>
public sealed record SurfaceLife(string Surface, YearRange Years, int NextYear);

/// <summary>A number of years, in halves.</summary>
/// <param name="Low">One in ten is shorter.</param>
/// <param name="Likely">The expected number.</param>
/// <param name="High">One in ten is longer.</param>
public readonly record struct YearRange(double Low, double Likely, double High);
