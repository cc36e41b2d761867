namespace Estimator;

/// <summary>Where a house stands, as its country tells places apart. Wages, prices, tax and law go by it.</summary>
/// <param name="State">Code of the state, as the price book lists it: <c>CO</c>, in <c>us-2025</c>.</param>
/// <param name="PostalCode">Postal code, which tells the state where that is left out: a ZIP code, in <c>us-2025</c>.</param>
public readonly record struct Place(string? State = null, string? PostalCode = null)
{
    /// <summary>The postal code, or else the state; empty if neither was said.</summary>
    public override string ToString() => PostalCode ?? State ?? "";
}
