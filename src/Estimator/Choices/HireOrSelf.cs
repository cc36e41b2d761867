namespace Estimator;

/// <summary>The same job done by a contractor and by the homeowner.</summary>
public sealed record HireOrSelf
{
    /// <summary>What a contractor charges.</summary>
    public required Estimate Hire { get; init; }

    /// <summary>What materials, tools and hire cost the homeowner; its hours are the homeowner's own.</summary>
    public required Estimate Self { get; init; }

    /// <summary>Likely cost of hiring less likely cost of doing it oneself; negative where tools cost more than the visit.</summary>
    public decimal Saved => Hire.Total.Likely - Self.Total.Likely;

    /// <summary>The homeowner's own hours.</summary>
    public double OwnHours => Math.Round(Self.Lines.Sum(line => line.Hours), 1);

    /// <summary>What an own hour saves; zero if there are none.</summary>
    public decimal SavedPerHour => OwnHours == 0 ? 0 : Math.Round(Saved / (decimal)OwnHours, 2);
}
