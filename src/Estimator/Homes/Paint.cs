using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The paint or stain to be used.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Paint
{
    /// <summary>What it is; acrylic latex if left out.</summary>
    public PaintType? Type { get; init; }

    /// <summary>Its quality; standard if left out.</summary>
    public PaintGrade? Grade { get; init; }

    /// <summary>How dark it is; matters on surfaces that heat up, such as vinyl.</summary>
    public PaintShade? Shade { get; init; }

    /// <summary>How much it shines; what is usual for the surface if left out. Does not change the price.</summary>
    public Sheen? Sheen { get; init; }

    /// <summary>What the color is called, at most 60 characters; keeps cans of different colors apart on the shopping list.</summary>
    public string? Color { get; init; }
}
