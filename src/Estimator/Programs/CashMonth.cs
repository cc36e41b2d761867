using System.Globalization;

namespace Estimator;

/// <summary>What is paid in a month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Due">What falls due for work and designs, in currency.</param>
/// <param name="Retained">What is kept of it until the work is accepted.</param>
/// <param name="Released">What was kept before and is paid now.</param>
public sealed record CashMonth(DateOnly Month, decimal Due, decimal Retained, decimal Released)
{
    /// <summary>What leaves the account: due less retained plus released.</summary>
    public decimal Paid => Due - Retained + Released;

    /// <summary>How far below it may lie: one month of this size in ten is below that. The same where the ranges of the projects are not known.</summary>
    public decimal Low { get; init; } = Due - Retained + Released;

    /// <summary>How far above it may lie: one in ten is above.</summary>
    public decimal High { get; init; } = Due - Retained + Released;

    /// <summary>The month as people read it: <c>2025-05: 27,000</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:yyyy-MM}: {Paid:N0}");
}
