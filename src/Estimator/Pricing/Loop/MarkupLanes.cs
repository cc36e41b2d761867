namespace Estimator;

/// <summary>The markups of one lane of homes, by their position in the <see cref="MarkupList"/>.</summary>
internal readonly ref struct MarkupLanes<T>(Span<T> applies, Span<T> bases, Span<T> cents)
    where T : unmanaged, ILane<T>
{
    /// <summary>One where a markup applies, zero where not; years for escalation, a factor for tax and contingency.</summary>
    public Span<T> Applies { get; } = applies;

    /// <summary>What each is a share of, in cents.</summary>
    public Span<T> Bases { get; } = bases;

    /// <summary>What each comes to, in cents.</summary>
    public Span<T> Cents { get; } = cents;
}
