using System.Globalization;

namespace Estimator;

/// <summary>How long a paint job lasts, and what it comes to a year: the figure to keep a house in paint by.</summary>
public sealed class RepaintCycle
{
    /// <summary>Each painted surface with the years until it is due again.</summary>
    public required IReadOnlyList<SurfaceLife> Surfaces { get; init => field = FrozenList.Of(value); }

    /// <summary>The year in which the first of the main surfaces is likely due.</summary>
    public required int NextYear { get; init; }

    /// <summary>Likely cost of the job divided by the years the main surfaces last, in whole units of currency.</summary>
    public required decimal CostPerYear { get; init; }

    /// <summary>The cycle as people read it: <c>again in 2032, 1,020 a year</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"again in {NextYear}, {CostPerYear:N0} a year");
}
