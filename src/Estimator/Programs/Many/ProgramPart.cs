using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>What the projects of a team, of a manager or of a market cost together.</summary>
/// <param name="Name">The team, manager or market.</param>
/// <param name="Projects">How many projects it has.</param>
/// <param name="Cost">What they cost together.</param>
public sealed record ProgramPart(string Name, int Projects, [property: JsonIgnore] CostRange Cost)
{
    /// <summary>One program in ten costs less.</summary>
    public decimal Low => Cost.Low;

    /// <summary>The expected cost.</summary>
    public decimal Likely => Cost.Likely;

    /// <summary>One program in ten costs more.</summary>
    public decimal High => Cost.High;

    /// <summary>The part as people read it: <c>North: 12 projects, 91,000</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Projects} projects, {Likely:N0}");
}
