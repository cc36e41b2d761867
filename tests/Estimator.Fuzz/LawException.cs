namespace Estimator.Fuzz;

/// <summary>Something does not hold that must hold for every input.</summary>
internal sealed class LawException(string message) : Exception(message);
