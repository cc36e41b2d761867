using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Painting the outside of a house.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ExteriorPainting : Job
{
    internal const string KindName = "exteriorPainting";

    /// <summary>The wall to be painted, if somebody measured it: 1 to 1,000,000 ft². Replaces what is derived from the floor area.</summary>
    public Area? PaintableArea { get; init; }

    /// <summary>The paint; acrylic latex of standard grade if left out.</summary>
    public Paint? Paint { get; init; }

    /// <summary>Coats of paint on the walls: 1 to 5; two if left out.</summary>
    public int? Coats { get; init; }

    /// <summary>What is painted. Left out: siding, trim, doors and windows, and whatever is counted below.</summary>
    public IReadOnlyList<ExteriorSurface>? Surfaces { get; init => field = FrozenList.Of(value); }

    /// <summary>Windows to be painted: 0 to 500; derived from the floor area if left out.</summary>
    public int? Windows { get; init; }

    /// <summary>Entry doors to be painted: 0 to 100; typical for the house if left out.</summary>
    public int? Doors { get; init; }

    /// <summary>Shutters to be painted: 0 to 500; a pair at the windows of the street side if asked for and not counted.</summary>
    public int? Shutters { get; init; }

    /// <summary>Garage doors to be painted, counted as single bays: 0 to 20.</summary>
    public int? GarageDoors { get; init; }

    /// <summary>Length of eaves, rakes, corner boards, casings and other trim: 0.1 to 10,000 ft; derived if left out.</summary>
    public Length? Trim { get; init; }

    /// <summary>How much trim there is; by the age of the house if left out. Not together with <see cref="Trim"/>.</summary>
    public TrimStyle? TrimStyle { get; init; }

    /// <summary>Colors, walls included: 1 to 5; two if left out.</summary>
    public int? Colors { get; init; }

    /// <summary>The share of the old paint that has failed and comes off by hand: 0 to 1; by condition and age if left out.</summary>
    public double? Failing { get; init; }

    /// <summary>How the paint goes on the walls; what the trade does there if left out, and by brush and roller where the homeowner does it.</summary>
    public Application? Application { get; init; }

    /// <summary>Whether the walls get a full coat of primer first; only where they are bare if left out.</summary>
    public bool? FullPrimer { get; init; }

    private protected override string NameOfKind => KindName;
}
