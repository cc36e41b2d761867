using System.Globalization;

namespace Estimator;

/// <summary>A project out of tolerance.</summary>
/// <param name="Project">The project.</param>
/// <param name="Kind">In what.</param>
/// <param name="By">How far: a share of the budget, calendar days, or points of contingency ahead of progress as a share.</param>
/// <param name="Tolerance">How far it may be, in the same measure.</param>
public sealed record Deviation(string Project, DeviationKind Kind, double By, double Tolerance)
{
    /// <summary>The deviation as people read it: <c>Elm Street 4: cost over by 14 %, allowed 10 %</c>.</summary>
    public override string ToString()
    {
        FormattableString text = Kind switch
        {
            DeviationKind.Cost => $"{Project}: cost over by {By:0 %}, allowed {Tolerance:0 %}",
            DeviationKind.Finish => $"{Project}: late by {By:0} days, allowed {Tolerance:0}",
            _ => $"{Project}: contingency {By * 100:0} points ahead of progress, allowed {Tolerance * 100:0}",
        };
        return text.ToString(CultureInfo.InvariantCulture);
    }
}
