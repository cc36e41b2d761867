namespace Estimator;

/// <summary>What an exterior painting job is asked, and what one job says.</summary>
internal static class ExteriorInputs
{
    /// <summary>Everything that may be said; see <see cref="ExteriorNumber"/> and <see cref="ExteriorCode"/>.</summary>
    public static readonly Asked Asked = new(
        (int)ExteriorNumber.Count,
        [
            new(Key.Siding), new(Key.Condition), new(Key.PaintType, (int)PaintType.AcrylicLatex), new(Key.PaintGrade, (int)PaintGrade.Standard),
            new(Key.HomeType, (int)HomeType.Detached), new(Key.Roof), new(Key.Application),
        ],
        [
            new(HomeColumn.FloorArea, (int)ExteriorNumber.FloorArea),
            new(HomeColumn.PaintableArea, (int)ExteriorNumber.PaintableArea),
            new(HomeColumn.Stories, (int)ExteriorNumber.Stories),
            new(HomeColumn.YearBuilt, (int)ExteriorNumber.YearBuilt),
            new(HomeColumn.Coats, (int)ExteriorNumber.Coats),
            new(HomeColumn.Siding, (int)ExteriorCode.Siding),
            new(HomeColumn.Condition, (int)ExteriorCode.Condition),
            new(HomeColumn.PaintType, (int)ExteriorCode.PaintType),
            new(HomeColumn.PaintGrade, (int)ExteriorCode.PaintGrade),
            new(HomeColumn.HomeType, (int)ExteriorCode.HomeType),
            new(HomeColumn.State),
            new(HomeColumn.Zip),
            ColumnUse.Switches<Finding>(HomeColumn.Findings, (int)ExteriorNumber.Mildew),
            ColumnUse.Switches<ExteriorSurface>(HomeColumn.Surfaces, (int)ExteriorNumber.PaintSiding),
        ]);

    /// <summary>Coats on siding and trim where nobody says.</summary>
    public const int UsualCoats = 2;

    /// <summary>Colors where nobody says: walls and trim.</summary>
    public const int UsualColors = 2;

    /// <summary>What a job says.</summary>
    public static Told Of(ExteriorPainting job, ExteriorTables tables)
    {
        House house = job.House;
        Told told = new(Asked);
        told.Say((int)ExteriorNumber.FloorArea, house.FloorArea?.SquareFeet);
        told.Say((int)ExteriorNumber.PaintableArea, job.PaintableArea?.SquareFeet);
        told.Say((int)ExteriorNumber.Stories, house.Stories);
        told.Say((int)ExteriorNumber.StoryHeight, house.StoryHeight?.Feet);
        told.Say((int)ExteriorNumber.Shape, house.AspectRatio is { } aspect ? Rectangle.PerimeterOf(aspect) : null);
        told.Say((int)ExteriorNumber.Gables, house.AspectRatio is { } ratio ? ExteriorTables.GablesOf(ratio, tables.RoofPitch) : null);
        told.Say((int)ExteriorNumber.YearBuilt, house.YearBuilt);
        told.Say((int)ExteriorNumber.Coats, job.Coats);
        told.Say((int)ExteriorNumber.Windows, job.Windows);
        told.Say((int)ExteriorNumber.Doors, job.Doors);
        told.Say((int)ExteriorNumber.Shutters, job.Shutters);
        told.Say((int)ExteriorNumber.GarageDoors, job.GarageDoors);
        told.Say((int)ExteriorNumber.Trim, job.Trim?.Feet);
        told.Say((int)ExteriorNumber.Corners, house.Footprint is { } footprint ? tables.CornersOf(footprint) : null);
        told.Say((int)ExteriorNumber.GarageWall, house.Garage is { } garage ? tables.GarageWallOf(garage) : null);
        told.Say((int)ExteriorNumber.Dormers, house.Dormers);
        told.Say((int)ExteriorNumber.Porch, house.Porch?.SquareFeet);
        told.Say((int)ExteriorNumber.Ornament, job.TrimStyle is { } style ? tables.OrnamentOf(style) : null);
        told.Say((int)ExteriorNumber.Colors, job.Colors);
        told.Say((int)ExteriorNumber.Failing, job.Failing);
        told.SayEach((int)ExteriorNumber.PaintSiding, job.Surfaces);
        told.SayEach((int)ExteriorNumber.Mildew, house.Findings);
        told.Say((int)ExteriorNumber.FullPrimer, job.FullPrimer);
        told.Say((int)ExteriorNumber.Self, job.Performer == Performer.Self);
        told.SayCode((int)ExteriorCode.Siding, house.SidingMix is null ? (int?)house.Siding : Key.OwnSidingMix);
        told.SayCode((int)ExteriorCode.Condition, (int?)house.Condition);
        told.SayCode((int)ExteriorCode.PaintType, (int?)job.Paint?.Type);
        told.SayCode((int)ExteriorCode.PaintGrade, (int?)job.Paint?.Grade);
        told.SayCode((int)ExteriorCode.HomeType, (int?)house.HomeType);
        told.SayCode((int)ExteriorCode.Roof, (int?)house.Roof);
        told.SayCode((int)ExteriorCode.Application, (int?)job.Application);
        return told;
    }
}

/// <summary>Numbers an exterior is asked for; negative where not said. Switches are one or zero.</summary>
internal enum ExteriorNumber
{
    /// <summary>ft².</summary>
    FloorArea,

    /// <summary>Measured wall, ft².</summary>
    PaintableArea,

    Stories,

    /// <summary>ft.</summary>
    StoryHeight,

    /// <summary>Perimeter ÷ √footprint, from the aspect ratio.</summary>
    Shape,

    /// <summary>Gable area ÷ footprint of a gabled roof, from the aspect ratio.</summary>
    Gables,

    YearBuilt,
    Coats,
    Windows,
    Doors,
    Shutters,

    /// <summary>Bays.</summary>
    GarageDoors,

    /// <summary>ft.</summary>
    Trim,

    /// <summary>What the corners beyond four add to the perimeter of a typical house, as a share.</summary>
    Corners,

    /// <summary>Wall of the attached garage, ft².</summary>
    GarageWall,

    Dormers,

    /// <summary>Floor of the porch, ft².</summary>
    Porch,

    /// <summary>Trim ÷ usual trim.</summary>
    Ornament,

    Colors,

    /// <summary>Share of the old paint that has failed.</summary>
    Failing,

    // Switches in the order of ExteriorSurface.
    PaintSiding,
    PaintTrim,
    PaintDoors,
    PaintWindows,
    PaintShutters,
    PaintGarageDoors,

    // Switches in the order of Finding.
    Mildew,
    Chalking,
    Efflorescence,
    FreshMasonry,
    Rot,
    Rust,
    BareSurface,
    Asbestos,
    OilPaint,

    /// <summary>Whether all that is prepared gets a full coat of primer.</summary>
    FullPrimer,

    /// <summary>Whether the homeowner does it.</summary>
    Self,

    /// <summary>How many they are.</summary>
    Count,
}

/// <summary>Codes an exterior is asked for, in the order of <see cref="ExteriorInputs.Asked"/>.</summary>
internal enum ExteriorCode
{
    Siding,
    Condition,
    PaintType,
    PaintGrade,
    HomeType,
    Roof,
    Application,
}
