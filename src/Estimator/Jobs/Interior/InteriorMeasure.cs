namespace Estimator;

/// <summary>What the takeoff of interior painting counts, in a room or in all rooms together. The price book names them in camel case.</summary>
internal enum InteriorMeasure
{
    /// <summary>One a job.</summary>
    Job,

    /// <summary>One if the house is old enough to be tested for lead and paint is disturbed.</summary>
    LeadTest,

    /// <summary>Chance that the job disturbs lead paint.</summary>
    LeadJob,

    /// <summary>One if a popcorn ceiling has to be tested for asbestos.</summary>
    PopcornTest,

    /// <summary>One if the homeowner does it and needs tools.</summary>
    OwnTools,

    /// <summary>Rooms.</summary>
    Room,

    /// <summary>Floor of the rooms, ft².</summary>
    Floor,

    /// <summary>Wall to be painted, ft².</summary>
    Walls,

    /// <summary>Wall that gets a second coat, ft².</summary>
    WallsSecondCoat,

    /// <summary>Wall times the coats after the second, ft².</summary>
    WallsFurtherCoats,

    /// <summary>Ceiling to be painted, ft².</summary>
    Ceiling,

    /// <summary>Ceiling that gets a second coat, ft².</summary>
    CeilingSecondCoat,

    /// <summary>Ceiling times the coats after the second, ft².</summary>
    CeilingFurtherCoats,

    /// <summary>Walls and ceiling to be patched and sanded, ft².</summary>
    Prepared,

    /// <summary>Baseboard, ft.</summary>
    Trim,

    /// <summary>Crown molding, ft.</summary>
    Crown,

    /// <summary>Casing round doors and windows, ft.</summary>
    Casing,

    /// <summary>Sides of flush doors.</summary>
    DoorsFlush,

    /// <summary>Sides of paneled doors.</summary>
    DoorsPaneled,

    /// <summary>Sides of French doors.</summary>
    DoorsFrench,

    /// <summary>Windows.</summary>
    Windows,

    /// <summary>Cabinet doors.</summary>
    CabinetDoors,

    /// <summary>Cabinet drawers.</summary>
    CabinetDrawers,

    /// <summary>One if cabinets are painted.</summary>
    CabinetJob,

    /// <summary>Cabinet doors, and drawers as parts of a door, times the coats after the first.</summary>
    CabinetSecondCoat,

    /// <summary>Built-ins, ft.</summary>
    BuiltIns,

    /// <summary>Closets painted inside.</summary>
    Closets,

    /// <summary>Steps of stairs.</summary>
    Stairs,

    /// <summary>Railing, ft.</summary>
    Railing,

    /// <summary>Radiators.</summary>
    Radiators,

    /// <summary>Trim, doors, windows and the like that get a second coat, ft².</summary>
    JoinerySecondCoat,

    /// <summary>The same times the coats after the second, ft².</summary>
    JoineryFurtherCoats,

    /// <summary>Wall in a strong color of its own, ft².</summary>
    AccentWalls,

    /// <summary>Walls and ceiling that are patched, sanded and spot-primed, ft²: all but new drywall.</summary>
    Patched,

    /// <summary>Holes up to two inches.</summary>
    SmallHoles,

    /// <summary>Holes of three to six inches.</summary>
    MediumHoles,

    /// <summary>Larger holes.</summary>
    LargeHoles,

    /// <summary>Wallpaper to be stripped, ft².</summary>
    Wallpaper,

    /// <summary>Popcorn ceiling to be scraped and skimmed, ft².</summary>
    Popcorn,

    /// <summary>Rooms with water stains.</summary>
    Stains,

    /// <summary>Walls and ceiling with smoke, ft².</summary>
    Smoke,

    /// <summary>Walls and ceiling with glossy paint, ft².</summary>
    Glossy,

    /// <summary>New drywall, ft².</summary>
    NewDrywall,

    /// <summary>Walls and ceiling with mildew, ft².</summary>
    Mildew,

    /// <summary>Walls and ceiling with grease or steam on them, ft².</summary>
    Washed,

    /// <summary>Walls and ceiling that get a full coat of primer, ft².</summary>
    FullPrime,

    /// <summary>Wall whose color changes hard, ft².</summary>
    ColorChange,

    /// <summary>Walls, ceiling and trim of rooms in which paint is disturbed, times the chance that it holds lead, ft².</summary>
    LeadRoom,

    /// <summary>Floor of rooms that may hold furniture, ft².</summary>
    Furniture,

    /// <summary>Rooms that people use meanwhile.</summary>
    Occupied,

    /// <summary>Rooms higher than twelve feet.</summary>
    HighRoom,
}
