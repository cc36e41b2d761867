namespace Estimator;

/// <summary>A line that is a share of other lines: overhead, a permit, an architect.</summary>
/// <param name="Id">Id of its line.</param>
/// <param name="Name">What it is.</param>
/// <param name="Base">What it is a share of.</param>
/// <param name="Share">The share, or cents where the base is the job itself.</param>
/// <param name="Width">How far the share may be lower or higher, relative to it.</param>
/// <param name="Sources">Where the share comes from.</param>
internal sealed record Markup(string Id, string Name, MarkupBase Base, double Share, Width Width, IReadOnlyList<string> Sources);

/// <summary>What a markup is a share of.</summary>
internal enum MarkupBase
{
    /// <summary>All direct lines.</summary>
    Direct,

    /// <summary>Direct lines and general conditions.</summary>
    Work,

    /// <summary>Material of the direct lines.</summary>
    Material,

    /// <summary>One a job: the share is in cents.</summary>
    Job,

    /// <summary>The permit's own lines.</summary>
    Permit,

    /// <summary>All that the contractor charges: direct lines and every markup before the soft costs.</summary>
    Contract,
}
