namespace Estimator;

/// <summary>What is known of a place whose postal code is known.</summary>
/// <param name="State">Position of its state.</param>
/// <param name="Level">Its price level beside that of its state.</param>
/// <param name="Width">What is left of the width between town and country.</param>
/// <param name="Says">Which match was made, in words.</param>
internal sealed record PostalArea(int State, double Level, double Width, string Says);
