namespace Estimator;

/// <summary>What the painting of all rooms of a house is asked, and what one job says.</summary>
internal static class InteriorInputs
{
    /// <summary>Coats where nobody says.</summary>
    public const int WallCoats = 2;
    public const int CeilingCoats = 1;
    public const int TrimCoats = 2;

    /// <summary>Everything that may be said; see <see cref="InteriorNumber"/> and <see cref="InteriorCode"/>.</summary>
    public static readonly Asked Asked = new(
        (int)InteriorNumber.Count,
        [
            new(Key.Condition), new(Key.Furnishing), new(Key.HomeType, (int)HomeType.Detached), new(Key.Application),
            new(Key.PaintType, (int)PaintType.AcrylicLatex), new(Key.PaintGrade, (int)PaintGrade.Standard),
            new(Key.PaintType, (int)PaintType.AcrylicLatex), new(Key.PaintGrade, (int)PaintGrade.Standard),
            new(Key.PaintType, (int)PaintType.Enamel), new(Key.PaintGrade, (int)PaintGrade.Standard),
        ],
        [
            new(HomeColumn.FloorArea, (int)InteriorNumber.FloorArea),
            new(HomeColumn.Bedrooms, (int)InteriorNumber.Bedrooms),
            new(HomeColumn.YearBuilt, (int)InteriorNumber.YearBuilt),
            new(HomeColumn.Coats, (int)InteriorNumber.Coats),
            new(HomeColumn.Condition, (int)InteriorCode.Condition),
            new(HomeColumn.Furnishing, (int)InteriorCode.Furnishing),
            new(HomeColumn.HomeType, (int)InteriorCode.HomeType),
            new(HomeColumn.PaintType, (int)InteriorCode.WallPaint),
            new(HomeColumn.PaintGrade, (int)InteriorCode.WallGrade, (int)InteriorCode.CeilingGrade, (int)InteriorCode.TrimGrade),
            new(HomeColumn.State),
            new(HomeColumn.Zip),
            ColumnUse.Switches<RoomFinding>(HomeColumn.Findings, (int)InteriorNumber.Wallpaper),
            ColumnUse.Switches<RoomSurface>(HomeColumn.Surfaces, (int)InteriorNumber.PaintWalls),
        ]);

    /// <summary>What a job that lists no rooms says.</summary>
    public static Told Of(InteriorPainting job)
    {
        House house = job.House;
        RoomPaints paints = new(job, null, default);
        Told told = new(Asked);
        told.Say((int)InteriorNumber.FloorArea, house.FloorArea?.SquareFeet);
        told.Say((int)InteriorNumber.Bedrooms, house.Bedrooms);
        told.Say((int)InteriorNumber.CeilingHeight, job.CeilingHeight?.Feet);
        told.Say((int)InteriorNumber.YearBuilt, house.YearBuilt);
        told.Say((int)InteriorNumber.Coats, job.Coats);
        told.Say((int)InteriorNumber.ColorChange, (double?)job.ColorChange);
        told.Say((int)InteriorNumber.Occupied, job.Occupied);
        told.SayEach((int)InteriorNumber.PaintWalls, job.Surfaces);
        told.SayEach((int)InteriorNumber.Wallpaper, job.Findings);
        told.Say((int)InteriorNumber.FullPrimer, job.FullPrimer);
        told.Say((int)InteriorNumber.Self, job.Performer == Performer.Self);
        told.SayCode((int)InteriorCode.Condition, (int?)house.Condition);
        told.SayCode((int)InteriorCode.Furnishing, (int?)job.Furnishing);
        told.SayCode((int)InteriorCode.HomeType, (int?)house.HomeType);
        told.SayCode((int)InteriorCode.Application, (int?)job.Application);
        foreach (PaintedSurface surface in Enum.GetValues<PaintedSurface>())
        {
            told.SayCode((int)InteriorCode.WallPaint + (2 * (int)surface), (int?)paints[surface].Type);
            told.SayCode((int)InteriorCode.WallGrade + (2 * (int)surface), (int?)paints[surface].Grade);
        }

        return told;
    }
}

/// <summary>Numbers a house is asked for whose rooms are painted; negative where not said. Switches are one or zero.</summary>
internal enum InteriorNumber
{
    /// <summary>ft².</summary>
    FloorArea,

    Bedrooms,

    /// <summary>ft.</summary>
    CeilingHeight,

    YearBuilt,
    Coats,

    /// <summary>The number of a <see cref="Estimator.ColorChange"/>.</summary>
    ColorChange,

    /// <summary>Whether people live there meanwhile.</summary>
    Occupied,

    // Switches in the order of RoomSurface.
    PaintWalls,
    PaintCeiling,
    PaintTrim,
    PaintDoors,
    PaintWindows,
    PaintCabinets,
    PaintClosets,
    PaintBuiltIns,
    PaintStairs,
    PaintRadiators,

    // Switches in the order of RoomFinding.
    Wallpaper,
    Popcorn,
    Stains,
    Smoke,
    Glossy,
    OilPaint,
    NewDrywall,
    Mildew,

    /// <summary>Whether all that is prepared gets a full coat of primer.</summary>
    FullPrimer,

    /// <summary>Whether the homeowner does it.</summary>
    Self,

    /// <summary>How many they are.</summary>
    Count,
}

/// <summary>Codes such a house is asked for, in the order of <see cref="InteriorInputs.Asked"/>.</summary>
internal enum InteriorCode
{
    Condition,
    Furnishing,
    HomeType,
    Application,

    // Type and grade of the paint, in the order of PaintedSurface.
    WallPaint,
    WallGrade,
    CeilingPaint,
    CeilingGrade,
    TrimPaint,
    TrimGrade,
}
