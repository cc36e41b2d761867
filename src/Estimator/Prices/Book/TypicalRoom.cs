namespace Estimator;

/// <summary>What is typical for a kind of room: its size, its openings, what is painted in it and how it wears.</summary>
internal sealed record TypicalRoom
{
    /// <summary>Length, width and height in ft.</summary>
    public required double Length { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    public required double Doors { get; init; }

    public required double Windows { get; init; }

    /// <summary>Share of the wall that is free of tile and cabinets.</summary>
    public required double WallShare { get; init; }

    /// <summary>Whether the ceiling is painted when a job does not say: one or zero.</summary>
    public required double CeilingShare { get; init; }

    /// <summary>Whether the baseboard is painted when a job does not say: one or zero.</summary>
    public required double TrimShare { get; init; }

    /// <summary>Whether grease or steam make a wash necessary: one or zero.</summary>
    public required double Washed { get; init; }

    /// <summary>Factor on the years paint lasts.</summary>
    public required double Wear { get; init; }

    public required double CabinetDoors { get; init; }

    public required double CabinetDrawers { get; init; }

    /// <summary>Usual sheen of the walls, and why.</summary>
    public required Sheen Sheen { get; init; }

    public required string SheenWhy { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public string? Note { get; init; }
}
