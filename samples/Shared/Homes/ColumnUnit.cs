namespace QuoteShared.Homes;

/// <summary>What the numbers of a column are in; a quantity says it in the column's name or in every cell.</summary>
internal enum ColumnUnit
{
    /// <summary>A plain number or a word.</summary>
    None,

    /// <summary>Square feet or feet, as in <c>floor_area_sqft</c>.</summary>
    Customary,

    /// <summary>Square meters or meters, as in <c>floor_area_m2</c>.</summary>
    Metric,

    /// <summary>In each cell, as in <c>2400 ft2</c>: the column is named <c>floorArea</c>.</summary>
    InCells,
}
