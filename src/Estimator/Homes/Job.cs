using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A job to be estimated: what was asked for, before anything is measured or priced.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ExteriorPainting), "exteriorPainting")]
[JsonDerivedType(typeof(InteriorPainting), "interiorPainting")]
[JsonDerivedType(typeof(Remodel), "remodel")]
public abstract record Job
{
    private static readonly House Unknown = new();

    private protected Job()
    {
    }

    /// <summary>The house; what is not known of it may be left out.</summary>
    public House House { get => field ?? Unknown; init; }

    /// <summary>The date the prices are of: 2005 to ten years past the price index. The book's base date if left out.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Who does the work; a contractor if left out.</summary>
    public Performer? Performer { get; init; }
}
