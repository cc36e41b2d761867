using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The house the work is done on, as far as it is known.</summary>
/// <remarks>
/// Every member may be left out: an unknown is priced at what is typical, or at the mean over the housing stock,
/// widens the range, and is listed among the estimate's assumptions with its effect.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record House
{
    /// <summary>Heated floor area over all stories: 1 to 1,000,000 ft².</summary>
    public Area? FloorArea { get; init; }

    /// <summary>Stories above ground: 1, 1.5, 2, 2.5 or 3.</summary>
    public double? Stories { get; init; }

    /// <summary>What the walls are clad with. For more than one material give <see cref="SidingMix"/> instead.</summary>
    public Siding? Siding { get; init; }

    /// <summary>The shares of the wall by siding; they add up to 1. Not together with <see cref="Siding"/>.</summary>
    public SidingMix? SidingMix { get; init; }

    /// <summary>The state of the paint and of what is under it.</summary>
    public Condition? Condition { get; init; }

    /// <summary>What an inspection found and the work must deal with; absent if nothing was found or nobody looked.</summary>
    public IReadOnlyList<Finding>? Findings { get; init => field = FrozenList.Of(value); }

    /// <summary>The year the house was built: 1600 to the year after the estimate's date.</summary>
    public int? YearBuilt { get; init; }

    /// <summary>How the house stands among its neighbors; decides how much of its wall is outside.</summary>
    public HomeType? HomeType { get; init; }

    /// <summary>The shape of the roof; only a gabled roof adds wall above the eaves.</summary>
    public Roof? Roof { get; init; }

    /// <summary>Floor to floor height: 6 to 20 ft. Typical is in the price book.</summary>
    public Length? StoryHeight { get; init; }

    /// <summary>Long side of the footprint divided by the short side: 1 to 6. Typical is in the price book.</summary>
    public double? AspectRatio { get; init; }

    /// <summary>The outline on the ground; the mean of homes if left out.</summary>
    public Footprint? Footprint { get; init; }

    /// <summary>The attached garage; the mean of homes if left out.</summary>
    public Garage? Garage { get; init; }

    /// <summary>Dormers on the roof: 0 to 20; none if left out.</summary>
    public int? Dormers { get; init; }

    /// <summary>Floor of an open porch: 1 to 2,000 ft²; none if left out. Its ceiling, beam, posts and railing are painted with the trim.</summary>
    public Area? Porch { get; init; }

    /// <summary>Code of the state, as the price book lists it: in <c>us-2025</c> two letters.</summary>
    public string? State { get; init; }

    /// <summary>Postal code, which tells the state: in <c>us-2025</c> a ZIP code of five digits.</summary>
    public string? Zip { get; init; }

    /// <summary><see cref="State"/> and <see cref="Zip"/> together.</summary>
    [JsonIgnore]
    public Place Place
    {
        get => new(State, Zip);
        init => (State, Zip) = (value.State, value.PostalCode);
    }

    /// <summary>Whether an owners' association must approve what changes the outside; if left out the plan of a remodel asks.</summary>
    public bool? OwnersAssociation { get; init; }

    /// <summary>Number of bedrooms: 0 to 20.</summary>
    public int? Bedrooms { get; init; }
}
