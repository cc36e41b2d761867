using System.Globalization;

namespace Estimator;

/// <summary>One line of a change order.</summary>
/// <param name="Activity">Id of the line.</param>
/// <param name="Name">What it is.</param>
/// <param name="Before">Likely cost before; zero if there was no such line.</param>
/// <param name="After">Likely cost after; zero if there is no such line any more.</param>
public sealed record ChangedLine(string Activity, string Name, decimal Before, decimal After)
{
    /// <summary>After less before.</summary>
    public decimal Difference => After - Before;

    /// <summary>The line as people read it: <c>Paint walls, +312</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}, {Difference:+#,0;-#,0;0}");
}
