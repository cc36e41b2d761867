using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A part of a project's budget.</summary>
/// <param name="Kind">Whose money it is.</param>
/// <param name="Name">What for: a job's id, or a discipline such as <c>Project management</c>.</param>
/// <param name="Cost">What is in it.</param>
public sealed record Purse(PurseKind Kind, string Name, [property: JsonIgnore] CostRange Cost)
{
    /// <summary>One project in ten needs less.</summary>
    public decimal Low => Cost.Low;

    /// <summary>What is expected to be needed.</summary>
    public decimal Likely => Cost.Likely;

    /// <summary>One project in ten needs more.</summary>
    public decimal High => Cost.High;

    /// <summary>The purse as people read it: <c>siding: 15,045</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Likely:N0}");
}
