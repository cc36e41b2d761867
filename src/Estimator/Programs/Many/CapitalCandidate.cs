using System.Globalization;

namespace Estimator;

/// <summary>Work that has to be done in some year, and what it costs to put it off.</summary>
/// <param name="Id">What it is.</param>
/// <param name="Cost">What it costs if it is done now.</param>
/// <param name="Waiting">What each year of waiting adds, in currency; not negative.</param>
public sealed record CapitalCandidate(string Id, CostRange Cost, decimal Waiting)
{
    /// <summary>What it costs likely after so many years.</summary>
    /// <param name="years">Years from now, 0 at least.</param>
    public decimal After(int years) => Cost.Likely + (Waiting * years);

    /// <summary>The candidate as people read it: <c>Elm Street 4: 7,550, 450 a year to wait</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}: {Cost.Likely:N0}, {Waiting:N0} a year to wait");
}
