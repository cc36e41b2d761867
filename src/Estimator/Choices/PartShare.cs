namespace Estimator;

/// <summary>What some parts of a difference move together, in whole cents.</summary>
/// <param name="Parts">The parts, a bit each.</param>
/// <param name="Low">Cents of the low.</param>
/// <param name="Likely">Cents of the likely cost.</param>
/// <param name="High">Cents of the high.</param>
internal readonly record struct PartShare(ulong Parts, long Low, long Likely, long High)
{
    /// <summary>A cause that moves this.</summary>
    public Cause ToCause(IReadOnlyList<string> names, string? before, string? after) => new()
    {
        Names = names,
        Before = before,
        After = after,
        Low = Money.FromCents(Low),
        Likely = Money.FromCents(Likely),
        High = Money.FromCents(High),
    };
}
