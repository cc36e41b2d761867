namespace Estimator;

/// <summary>A coating or a sheen that does not do on a surface indoors. A list that is left out means any.</summary>
internal sealed record UnsuitableInside
{
    public IReadOnlyList<PaintType>? Paints { get; init; }

    public IReadOnlyList<Sheen>? Sheens { get; init; }

    public required IReadOnlyList<PaintedSurface> Surfaces { get; init; }

    public IReadOnlyList<RoomKind>? Rooms { get; init; }

    /// <summary>Only where the old paint is in this condition.</summary>
    public Condition? Condition { get; init; }

    public required string Why { get; init; }

    public required string Instead { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Whether it speaks of a paint, with type and sheen, on a surface of a room.</summary>
    public bool Applies(Paint paint, PaintedSurface surface, RoomKind room, Condition? condition) =>
        Surfaces.Contains(surface)
        && Paints?.Contains(paint.Type!.Value) != false
        && Sheens?.Contains(paint.Sheen!.Value) != false
        && Rooms?.Contains(room) != false
        && (Condition is null || Condition == condition);
}
