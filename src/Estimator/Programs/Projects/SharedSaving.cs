using System.Globalization;

namespace Estimator;

/// <summary>Work that several jobs of a project would each have paid for, and that is paid for once.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Job">The job that is spared it.</param>
/// <param name="With">The job that does it.</param>
/// <param name="Saved">What that saves, markups included, in currency.</param>
/// <param name="Why">Why it falls away.</param>
public sealed record SharedSaving(string Name, string Job, string With, decimal Saved, string Why)
{
    /// <summary>The saving as people read it: <c>trim: Scaffold, done with siding, 310 less</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Job}: {Name}, with {With}, {Saved:N0} less");
}
