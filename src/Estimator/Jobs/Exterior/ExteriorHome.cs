namespace Estimator;

/// <summary>One lane of houses as the exterior takeoff sees them.</summary>
/// <remarks>Numbers that may be typical are negative where nothing was given. Switches are one or zero.</remarks>
internal struct ExteriorHome<T>
    where T : unmanaged, ILane<T>
{
    /// <summary>Floor area in ft², or negative.</summary>
    public T FloorArea;

    /// <summary>Measured wall in ft², or negative.</summary>
    public T PaintableArea;

    /// <summary>Code of the stories, as a look-up index.</summary>
    public T Stories;

    /// <summary>Code of the home type, as a look-up index.</summary>
    public T HomeType;

    /// <summary>Code of the era the house was built in, as a look-up index.</summary>
    public T Era;

    /// <summary>Story height in ft.</summary>
    public T StoryHeight;

    /// <summary>Perimeter ÷ √footprint, or negative.</summary>
    public T Shape;

    /// <summary>Gable area ÷ footprint, or negative.</summary>
    public T Gables;

    /// <summary>Coats on the wall.</summary>
    public T Coats;

    /// <summary>Windows, doors, shutters, garage bays and feet of trim, each or negative.</summary>
    public T Windows;
    public T Doors;
    public T Shutters;
    public T GarageDoors;
    public T Trim;

    /// <summary>What is painted.</summary>
    public T PaintSiding;
    public T PaintTrim;
    public T PaintWindows;
    public T PaintDoors;
    public T PaintShutters;
    public T PaintGarageDoors;

    /// <summary>Whether none of the following is so on any of the houses: then they are not measured.</summary>
    public bool NothingFound;

    /// <summary>What was found.</summary>
    public T Mildew;
    public T Chalking;
    public T Efflorescence;
    public T FreshMasonry;
    public T Rot;
    public T Rust;
    public T BareSurface;
    public T OilPaint;
    public T Asbestos;

    /// <summary>Whether all that is prepared gets a full coat of primer.</summary>
    public T FullPrimer;

    /// <summary>Whether the homeowner does it.</summary>
    public T IsSelf;
}
