namespace Estimator;

/// <summary>What may go wrong in a job that has work of certain phases.</summary>
internal sealed record RiskProfile
{
    public required string Name { get; init; }

    /// <summary>Phases after which it is over; a job without work in any of them does not run it.</summary>
    public required IReadOnlyList<Phase> Closes { get; init; }

    /// <summary>Its share of a contingency, beside the others'.</summary>
    public required double Weight { get; init; }

    /// <summary>How likely it is, by the era of the house.</summary>
    public required IReadOnlyDictionary<string, double> Chance { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public string? Note { get; init; }
}
