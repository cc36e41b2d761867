namespace QuoteShared.Homes;

/// <summary>The columns of a table of homes that are read; any may be missing, and all others are passed over.</summary>
internal enum HomeColumn
{
    Id,
    FloorArea,
    PaintableArea,
    Stories,
    UnitStories,
    Siding,
    Condition,
    YearBuilt,
    HomeType,
    BuildingType,
    State,
    PaintType,
    PaintGrade,
    Coats,
    Bedrooms,
    Furnishing,
    Area,
    Count,
    Length,
    Level,
    Zip,
}
