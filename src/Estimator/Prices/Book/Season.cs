namespace Estimator;

/// <summary>The part of a year in which outside work is done in some states.</summary>
internal sealed record Season
{
    public required IReadOnlyList<string> States { get; init; }

    /// <summary>The first day, in any year.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, in the same year.</summary>
    public required DateOnly To { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public string? Note { get; init; }

    public bool Holds(DateOnly date) => (date.Month, date.Day).CompareTo((From.Month, From.Day)) >= 0 && (date.Month, date.Day).CompareTo((To.Month, To.Day)) <= 0;
}
