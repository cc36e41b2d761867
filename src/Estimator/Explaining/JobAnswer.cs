namespace Estimator;

/// <summary>An answer before it is priced.</summary>
/// <param name="Name">In words.</param>
/// <param name="Share">How often it is given; those of a question need not add up to one.</param>
/// <param name="Job">The job with it.</param>
internal readonly record struct JobAnswer(string Name, double Share, Job Job);
