using System.Globalization;

namespace Estimator;

/// <summary>The same job done by a contractor and by the homeowner.</summary>
public sealed class HireOrSelf
{
    /// <summary>What a contractor charges.</summary>
    public required Estimate Hire { get; init; }

    /// <summary>What materials, tools, hire and trades that take a license cost the homeowner; hours without labor to pay are the homeowner's own.</summary>
    public required Estimate Self { get; init; }

    /// <summary>Likely cost of hiring less likely cost of doing it oneself; negative where tools cost more than the visit.</summary>
    public decimal Saved => Hire.Total.Likely - Self.Total.Likely;

    /// <summary>The homeowner's own hours.</summary>
    public double OwnHours => Math.Round(Self.UnpaidHours, 1);

    /// <summary>What an own hour saves; zero if there are none.</summary>
    public decimal SavedPerHour => OwnHours == 0 ? 0 : Math.Round(Saved / (decimal)OwnHours, 2);

    /// <summary>The comparison as people read it: <c>3,120 USD saved in 85.5 hours</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Saved:N0} {Hire.Total.Currency} saved in {OwnHours:0.#} hours");
}
