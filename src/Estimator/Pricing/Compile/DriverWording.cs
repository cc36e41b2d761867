namespace Estimator;

/// <summary>What a driver is called, and how its answer is asked for.</summary>
/// <param name="Name">In words.</param>
/// <param name="Path">The member whose answer removes it; null if none does.</param>
/// <param name="Question">The question; null if there is nothing to ask.</param>
internal sealed record DriverWording(string Name, string? Path = null, string? Question = null);
