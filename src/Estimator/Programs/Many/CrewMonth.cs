using System.Globalization;

namespace Estimator;

/// <summary>How busy the crews of a trade are in a month.</summary>
/// <param name="Trade">The trade.</param>
/// <param name="Month">The first day of the month.</param>
/// <param name="AtWork">Crew-days at work.</param>
/// <param name="ThereAre">Crew-days there are: crews times working days.</param>
public sealed record CrewMonth(string Trade, DateOnly Month, double AtWork, double ThereAre)
{
    /// <summary>The share of the crews that is at work, 0 to 1.</summary>
    public double Load => ThereAre == 0 ? 0 : AtWork / ThereAre;

    /// <summary>The month as people read it: <c>2026-05 painting: 94 %</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:yyyy-MM} {Trade}: {Load:0 %}");
}
