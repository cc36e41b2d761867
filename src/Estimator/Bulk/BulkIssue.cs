namespace Estimator;

/// <summary>Why a row of a bulk call has no price.</summary>
public enum BulkIssue : byte
{
    /// <summary>Nothing: the row is priced.</summary>
    None,

    /// <summary>The floor area is outside 1 to 1,000,000 ft².</summary>
    FloorAreaOutOfRange,

    /// <summary>The paintable area is outside 1 to 1,000,000 ft².</summary>
    PaintableAreaOutOfRange,

    /// <summary>The stories are not 1, 1.5, 2, 2.5 or 3.</summary>
    StoriesOutOfRange,

    /// <summary>The year built is outside 1600 to the year after the prices' date.</summary>
    YearBuiltOutOfRange,

    /// <summary>The coats are outside 1 to 5.</summary>
    CoatsOutOfRange,

    /// <summary>A code of siding, condition, home type, furnishing, paint, grade or state, or a bit of the findings or surfaces, is none of the accepted.</summary>
    UnknownCode,

    /// <summary>The bedrooms are outside 0 to 20.</summary>
    BedroomsOutOfRange,

    /// <summary>The size of a remodel is outside what its scope accepts, or a count is not whole.</summary>
    SizeOutOfRange,

    /// <summary>The ZIP code has more digits than one has, or is negative.</summary>
    ZipOutOfRange,

    /// <summary>The ZIP code lies in another state.</summary>
    PlaceConflict,
}
