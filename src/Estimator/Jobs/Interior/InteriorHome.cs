namespace Estimator;

/// <summary>One lane of what the interior takeoff measures: a room, or all rooms of a house together.</summary>
/// <remarks>Shares and switches are between zero and one.</remarks>
internal struct InteriorHome<T>
    where T : unmanaged, ILane<T>
{
    /// <summary>Rooms, their floor and ceiling in ft², and their walls in ft² less what is not wall or stays unpainted.</summary>
    public T Rooms;
    public T Floor;
    public T Walls;
    public T Ceiling;

    /// <summary>Length of baseboard and crown, ft.</summary>
    public T Baseboard;
    public T Crown;

    /// <summary>Sides of doors by style, windows, cabinet doors and drawers, closets, built-ins in ft, steps, railing in ft, radiators.</summary>
    public T DoorsFlush;
    public T DoorsPaneled;
    public T DoorsFrench;
    public T Windows;
    public T CabinetDoors;
    public T CabinetDrawers;
    public T Closets;
    public T BuiltIns;
    public T Stairs;
    public T Railing;
    public T Radiators;

    /// <summary>What is painted.</summary>
    public T PaintWalls;
    public T PaintCeiling;
    public T PaintTrim;
    public T PaintCrown;
    public T PaintDoors;
    public T PaintWindows;

    /// <summary>Coats of paint.</summary>
    public T WallCoats;
    public T CeilingCoats;
    public T TrimCoats;

    /// <summary>Share of the walls in a color of its own.</summary>
    public T AccentShare;

    /// <summary>Holes by size.</summary>
    public T SmallHoles;
    public T MediumHoles;
    public T LargeHoles;

    /// <summary>Share of walls, ceilings or rooms on which it was found.</summary>
    public T Wallpaper;
    public T Popcorn;
    public T Stains;
    public T Smoke;
    public T Glossy;
    public T OilPaint;
    public T NewDrywall;
    public T Mildew;

    /// <summary>Whether the wall color changes hard, and whether all is primed in any case.</summary>
    public T ColorChange;
    public T FullPrimer;

    /// <summary>Share of the walls that grease or steam makes to be washed.</summary>
    public T Washed;

    public T Occupied;
    public T IsHigh;
    public T IsSelf;

    /// <summary>Code of the era the house was built in, as a look-up index.</summary>
    public T Era;

    /// <summary>One where a popcorn ceiling may hold asbestos.</summary>
    public T AsbestosEra;
}

/// <summary>What was not said about rooms: one where it was not, zero where it was.</summary>
internal struct InteriorUnknowns<T>
    where T : unmanaged, ILane<T>
{
    /// <summary>Which rooms there are.</summary>
    public T Rooms;

    /// <summary>One where the rooms are listed: what is said then is that there are few of them.</summary>
    public T FewRooms;

    /// <summary>The floor area they were derived from.</summary>
    public T FloorArea;

    /// <summary>How large a listed room is.</summary>
    public T Size;

    /// <summary>How many bedrooms the house has.</summary>
    public T Bedrooms;

    /// <summary>How high the rooms are.</summary>
    public T Height;

    /// <summary>What is painted.</summary>
    public T Scope;
}
