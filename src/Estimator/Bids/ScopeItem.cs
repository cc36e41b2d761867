using System.Globalization;

namespace Estimator;

/// <summary>Something that is in a price, or not in it.</summary>
/// <param name="Id">The activity, or the part of a job, that it is.</param>
/// <param name="Name">What it is, in the trade's words.</param>
/// <param name="Cost">What it costs by the estimate, the contractor's markups on it included.</param>
/// <param name="Ask">What to ask the contractor about it; absent if nothing.</param>
public sealed record ScopeItem(string Id, string Name, decimal Cost, string? Ask = null)
{
    /// <summary>The item as people read it: <c>Primer, 120</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}, {Cost:N0}");
}
