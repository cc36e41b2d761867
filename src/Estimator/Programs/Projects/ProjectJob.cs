using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A job of a project.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProjectJob
{
    /// <summary>Its id in the project, 1 to 60 characters: <c>siding</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The job. Its start and holidays are the project's.</summary>
    public required Job Job { get; init; }

    /// <summary>
    /// Ids of jobs that must be over on site before it begins on site. What the trade knows if left out: roof before solar, windows before
    /// siding before paint; an empty list for nothing.
    /// </summary>
    public IReadOnlyList<string>? After { get; init => field = FrozenList.Of(value); }

    /// <summary>The amount of the contract once it is signed, in currency, above 0 and up to a billion; it takes the place of the price. Absent before.</summary>
    public decimal? Contract { get; init; }

    /// <summary>The job as people read it: <c>siding</c>.</summary>
    public override string ToString() => Id;
}
