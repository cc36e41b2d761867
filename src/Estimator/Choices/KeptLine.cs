using System.Globalization;

namespace Estimator;

/// <summary>A line of an estimate as a kept quote remembers it.</summary>
/// <param name="Activity">Its id.</param>
/// <param name="Name">What it is.</param>
/// <param name="Likely">Its likely cost, in the quote's currency.</param>
public sealed record KeptLine(string Activity, string Name, decimal Likely)
{
    /// <summary>The line as people read it: <c>Paint walls, 312</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}, {Likely:N0}");
}
