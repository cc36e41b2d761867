namespace Estimator;

/// <summary>What moves all lines of an estimate at once. The price book gives each a relative width.</summary>
/// <remarks>
/// An unknown that decides which lines there are or how large they are (stories, floor area, year) is a common
/// driver; an unknown that decides a rate (siding, condition) has a spread of its own on every line.
/// </remarks>
internal enum CommonDriver
{
    /// <summary>Bids of one kind of firm for one and the same job differ: the contractor market.</summary>
    Market,

    /// <summary>Nobody said what kind of firm does the work.</summary>
    Performer,

    /// <summary>Wall derived from the floor area and not measured.</summary>
    Geometry,

    /// <summary>Floor area not known.</summary>
    FloorArea,

    /// <summary>Stories not known, wall derived from them. (How high the work is spreads the hours of each line.)</summary>
    Stories,

    /// <summary>Stories not known, wall measured: there may have to be scaffolding.</summary>
    Scaffold,

    /// <summary>Rooms listed one by one, which are bid more unevenly than a house.</summary>
    FewRooms,

    /// <summary>Rooms whose size is typical and not given.</summary>
    RoomSize,

    /// <summary>Bedrooms, and with them the rooms of a house, not counted.</summary>
    Bedrooms,

    /// <summary>Height of the rooms not known.</summary>
    CeilingHeight,

    /// <summary>What is painted in the rooms was not said.</summary>
    Scope,

    /// <summary>What is behind a level differs from product to product.</summary>
    Specification,

    /// <summary>The level of a remodel was not said.</summary>
    Level,

    /// <summary>Year built not known.</summary>
    YearBuilt,

    /// <summary>State not known, or no data for the place.</summary>
    State,

    /// <summary>State known, town against country not.</summary>
    Metro,

    /// <summary>Priced after the last quarter of the price index; the width is per year.</summary>
    IndexAge,
}
