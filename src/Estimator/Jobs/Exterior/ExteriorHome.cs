namespace Estimator;

/// <summary>One lane of houses as the exterior takeoff sees them: what was said, and what is usual where nobody said it.</summary>
/// <remarks>Sizes and counts that the takeoff derives are negative where nobody gave them. Switches are one or zero.</remarks>
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

    /// <summary>What corners add to the perimeter of a typical house; the usual where only the wall is known, which has them in it.</summary>
    public T Corners;

    /// <summary>Wall of the attached garage, ft².</summary>
    public T GarageWall;

    /// <summary>Dormers, and the floor of the porch in ft²; none where nobody said.</summary>
    public T Dormers;
    public T Porch;

    /// <summary>Trim ÷ usual trim.</summary>
    public T Ornament;

    /// <summary>Colors beyond the usual two.</summary>
    public T FurtherColors;

    /// <summary>Share of the old paint that fails ÷ what is usual in its condition.</summary>
    public T Failing;

    /// <summary>Perimeter ÷ √footprint.</summary>
    public T Shape;

    /// <summary>Gable area ÷ footprint.</summary>
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
    public T PaintDoors;
    public T PaintWindows;
    public T PaintShutters;
    public T PaintGarageDoors;

    /// <summary>What was found.</summary>
    public T Mildew;
    public T Chalking;
    public T Efflorescence;
    public T FreshMasonry;
    public T Rot;
    public T Rust;
    public T BareSurface;
    public T Asbestos;
    public T OilPaint;

    /// <summary>Whether all that is prepared gets a full coat of primer.</summary>
    public T FullPrimer;

    /// <summary>Whether the homeowner does it.</summary>
    public T Self;

    /// <summary>Settles what was said, and fills the keys of the rates.</summary>
    /// <param name="told">What was said.</param>
    /// <param name="tables">What is usual.</param>
    /// <param name="work">Holds the place; receives the keys.</param>
    public void Settle(scoped in Inputs<T> told, ExteriorTables tables, scoped in Workspace<T> work)
    {
        Span<T> numbers = told.Numbers;
        HomeType = told.Codes[(int)ExteriorCode.HomeType];
        Era = tables.Eras.Of(numbers[(int)ExteriorNumber.YearBuilt]);
        SettleSize(numbers, told.Codes[(int)ExteriorCode.Roof], tables);
        SettleSurfaces(numbers, tables);
        SettleFindings(numbers);
        T siding = told.Codes[(int)ExteriorCode.Siding];
        T ofPlace = T.Index(work.Place[(int)PlaceNumber.SidingMix]);
        work.Keys[ExteriorKeys.Siding] = T.IfGreater(T.Lookup(in tables.SidingUnknown, siding), T.Of(0), ofPlace, siding);
        work.Keys[ExteriorKeys.Condition] = SettleCondition(numbers[(int)ExteriorNumber.Failing], told.Codes[(int)ExteriorCode.Condition], tables);
        work.Keys[ExteriorKeys.Stories] = Stories;
        work.Keys[ExteriorKeys.PaintType] = told.Codes[(int)ExteriorCode.PaintType];
        work.Keys[ExteriorKeys.PaintGrade] = told.Codes[(int)ExteriorCode.PaintGrade];
        T application = told.Codes[(int)ExteriorCode.Application];
        T byHand = T.Lookup(in tables.ApplicationUnknown, application) * Self;
        work.Keys[ExteriorKeys.Application] = T.IfGreater(byHand, T.Of(0), T.Index(T.Of((int)Application.BrushAndRoll)), application);
        work.Keys[ExteriorKeys.Windows] = Inputs<T>.Counted(Windows, Key.Windows);
        work.Keys[ExteriorKeys.Doors] = Inputs<T>.Counted(Doors, Key.Doors);
        work.Keys[ExteriorKeys.Shutters] = Inputs<T>.Counted(Shutters, Key.Shutters);
        work.Keys[ExteriorKeys.GarageDoors] = Inputs<T>.Counted(GarageDoors, Key.GarageDoors);
    }

    private void SettleSize(Span<T> numbers, T roof, ExteriorTables tables)
    {
        FloorArea = numbers[(int)ExteriorNumber.FloorArea];
        PaintableArea = numbers[(int)ExteriorNumber.PaintableArea];
        StoryHeight = Inputs<T>.Given(numbers[(int)ExteriorNumber.StoryHeight], T.Of(tables.StoryHeight));
        T usualStories = T.Lookup(in tables.UsualStories, HomeType);
        Stories = StoryCodes.Of(Inputs<T>.Given(numbers[(int)ExteriorNumber.Stories], usualStories));
        Shape = Inputs<T>.Given(numbers[(int)ExteriorNumber.Shape], T.Lookup(in tables.Shape, HomeType));
        Gables = Inputs<T>.Given(numbers[(int)ExteriorNumber.Gables], T.Lookup(in tables.Gables, HomeType)) * T.Lookup(in tables.GabledOf, roof);
        Coats = Inputs<T>.Given(numbers[(int)ExteriorNumber.Coats], T.Of(ExteriorInputs.UsualCoats));
        Windows = numbers[(int)ExteriorNumber.Windows];
        Doors = numbers[(int)ExteriorNumber.Doors];
        Shutters = numbers[(int)ExteriorNumber.Shutters];
        GarageDoors = numbers[(int)ExteriorNumber.GarageDoors];
        Trim = numbers[(int)ExteriorNumber.Trim];
        T usualCorners = T.Lookup(in tables.Corners, HomeType);
        T toldCorners = Inputs<T>.Given(numbers[(int)ExteriorNumber.Corners], usualCorners);
        Corners = T.IfGreater(T.Of(0), FloorArea, T.IfGreater(T.Of(0), PaintableArea, toldCorners, usualCorners), toldCorners);
        GarageWall = Inputs<T>.Given(numbers[(int)ExteriorNumber.GarageWall], T.Lookup(in tables.GarageWall, HomeType));
        Dormers = T.Max(numbers[(int)ExteriorNumber.Dormers], T.Of(0));
        Porch = T.Max(numbers[(int)ExteriorNumber.Porch], T.Of(0));
        Ornament = Inputs<T>.Given(numbers[(int)ExteriorNumber.Ornament], T.Lookup(in tables.Ornament, Era));
        FurtherColors = T.Max(numbers[(int)ExteriorNumber.Colors] - T.Of(ExteriorInputs.UsualColors), T.Of(0));
    }

    /// <summary>The condition as it was said, or as the failing paint tells it; and how much fails beside what is usual in it.</summary>
    private T SettleCondition(T failing, T said, ExteriorTables tables)
    {
        T good = T.Index(T.Of((int)Condition.Good));
        T fair = T.Index(T.Of((int)Condition.Fair));
        T poor = T.Index(T.Of((int)Condition.Poor));
        T told = T.IfGreater(failing, T.Of(tables.FairUpTo), poor, T.IfGreater(failing, T.Of(tables.GoodUpTo), fair, good));
        T open = T.Lookup(in tables.ConditionUnknown, said) * T.IfGreater(T.Of(0), failing, T.Of(0), T.Of(1));
        T condition = T.IfGreater(open, T.Of(0), told, said);
        T usual = T.Lookup(in tables.FailingUsual, condition);
        Failing = T.IfGreater(T.Of(0), failing, T.Lookup(in tables.FailingByAge, Era), failing / usual);
        return condition;
    }

    /// <summary>
    /// Siding, trim and doors are usual, and windows as far as windows of that age are of wood, or all that somebody counted; shutters
    /// and garage doors are painted where somebody counted them.
    /// </summary>
    private void SettleSurfaces(Span<T> numbers, ExteriorTables tables)
    {
        T one = T.Of(1);
        T zero = T.Of(0);
        PaintSiding = Inputs<T>.Given(numbers[(int)ExteriorNumber.PaintSiding], one);
        PaintTrim = Inputs<T>.Given(numbers[(int)ExteriorNumber.PaintTrim], one);
        PaintDoors = Inputs<T>.Given(numbers[(int)ExteriorNumber.PaintDoors], one);
        PaintWindows = Inputs<T>.Given(numbers[(int)ExteriorNumber.PaintWindows], T.IfGreater(T.Of(0), Windows, T.Lookup(in tables.PaintedWindows, Era), one));
        PaintShutters = Inputs<T>.Given(numbers[(int)ExteriorNumber.PaintShutters], T.IfGreater(Shutters, zero, one, zero));
        PaintGarageDoors = Inputs<T>.Given(numbers[(int)ExteriorNumber.PaintGarageDoors], T.IfGreater(GarageDoors, zero, one, zero));
    }

    /// <summary>What nobody said was found was not found.</summary>
    private void SettleFindings(Span<T> numbers)
    {
        T zero = T.Of(0);
        Mildew = T.Max(numbers[(int)ExteriorNumber.Mildew], zero);
        Chalking = T.Max(numbers[(int)ExteriorNumber.Chalking], zero);
        Efflorescence = T.Max(numbers[(int)ExteriorNumber.Efflorescence], zero);
        FreshMasonry = T.Max(numbers[(int)ExteriorNumber.FreshMasonry], zero);
        Rot = T.Max(numbers[(int)ExteriorNumber.Rot], zero);
        Rust = T.Max(numbers[(int)ExteriorNumber.Rust], zero);
        BareSurface = T.Max(numbers[(int)ExteriorNumber.BareSurface], zero);
        Asbestos = T.Max(numbers[(int)ExteriorNumber.Asbestos], zero);
        OilPaint = T.Max(numbers[(int)ExteriorNumber.OilPaint], zero);
        FullPrimer = T.Max(numbers[(int)ExteriorNumber.FullPrimer], zero);
        Self = T.Max(numbers[(int)ExteriorNumber.Self], zero);
    }
}
