namespace Estimator;

/// <summary>A job that has to be over on site before another begins there.</summary>
/// <param name="Job">Its id in the project.</param>
/// <param name="Why">Why; absent where the project itself asked for it.</param>
public sealed record JobLink(string Job, string? Why)
{
    /// <summary>The link as people read it: <c>after siding</c>.</summary>
    public override string ToString() => $"after {Job}";
}
