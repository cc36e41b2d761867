using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Houses in, quantities out: what there is to wash, scrape, prime and paint.</summary>
/// <remarks>
/// A measured wall replaces all geometry. Otherwise, with F floor area, s stories, a aspect ratio, h story height:
/// <code>
/// wall  = exposure × 2(1+a)/√a × √F × √s × h × corners + garage + dormers + gables      (√(F/s) × s = √F × √s)
/// corners = 1 + c × √F/√(typical F), at most twice the typical addition
/// gables = exposure × F/s × pitch/(2a), at most 15 % of the wall below
/// </code>
/// Worked: 2,000 ft², two stories, detached, a = 1.5, h = 8.5, an L (c = 0.12), two-car garage: 4.082 × 44.72 × 1.414 × 8.5 =
/// 2,195 ft², with corners × 1.124 = 2,468, and 430 of the garage; 0.7 × 1000 × 0.139 = 97 ft² of gables. The usual share of openings is deducted, or what is counted and left
/// unpainted if that is more (and the stories are known): so painting more of them never costs less.
/// </remarks>
internal static class ExteriorTakeoff
{
    // A steep roof over a deep, low house would have gables larger than its walls; its upper part is roof, not siding.
    private const double GableLimit = 0.15;

    private const double PorchSides = 3;

    // Nobody knows how many corners a house of 20,000 ft² has.
    private const double MostCorners = 2;

    /// <summary>Fills one quantity per <see cref="ExteriorMeasure"/>.</summary>
    // Inlines with a budget of its own: see ILane.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Measure<T>(scoped in ExteriorHome<T> home, ExteriorTables tables, Span<T> measures)
        where T : unmanaged, ILane<T>
    {
        T shape = home.Shape * T.Lookup(in tables.Exposure, home.HomeType);
        T root = RootFloor(home, tables, shape);
        T perimeter = shape * root * Corners(home, tables, root);
        MeasureOpenings(home, tables, root, measures);
        MeasureTrim(home, tables, perimeter, measures);
        T wall = home.PaintSiding * Wall(home, tables, perimeter, root);
        MeasureWall(home, wall, measures);
        MeasurePreparation(home, tables, T.Max(wall, BesideWall(tables, measures)), measures);
        measures[(int)ExteriorMeasure.Job] = T.Of(1);
        measures[(int)ExteriorMeasure.OwnTools] = home.Self;
    }

    /// <summary>The drivers all lines share: the squared share of the job each moves, zero where it moves nothing.</summary>
    /// <remarks>
    /// What a house measures moves what follows from it, and not the trim that was measured or the windows that were counted beside: by area
    /// they are the rest. So a wall that is added to measured trim widens the whole by its own part.
    /// </remarks>
    public static void Drivers<T>(scoped in ExteriorHome<T> home, ExteriorTables tables, ReadOnlySpan<T> measures, Span<T> drivers)
        where T : unmanaged, ILane<T>
    {
        T one = T.Of(1);
        T derived = T.IfGreater(T.Of(0), home.PaintableArea, one, T.Of(0));
        drivers[(int)CommonDriver.Market] = one - home.Self;
        T trim = measures[(int)ExteriorMeasure.Trim] * T.Of(tables.TrimWidth);
        T windows = measures[(int)ExteriorMeasure.Windows] * T.Of(tables.WindowArea);
        T shutters = measures[(int)ExteriorMeasure.Shutters] * T.Of(tables.WindowArea) * Inputs<T>.IsUnsaid(home.Shutters);
        T isTrimDerived = Inputs<T>.IsUnsaid(home.Trim);
        T areWindowsDerived = Inputs<T>.IsUnsaid(home.Windows);
        T ofWall = measures[(int)ExteriorMeasure.Wall] + (trim * isTrimDerived);
        T ofFloor = ofWall + ((windows + shutters) * areWindowsDerived);
        T told = (trim * (one - isTrimDerived)) + (windows * (one - areWindowsDerived));
        drivers[(int)CommonDriver.Geometry] = derived * DriverShare.Squared(ofWall, told);
        drivers[(int)CommonDriver.FloorArea] = derived * DriverShare.Squared(ofFloor, told) * Inputs<T>.IsUnsaid(home.FloorArea);
        T storiesUnknown = T.Lookup(in tables.StoriesUnknown, home.Stories);
        drivers[(int)CommonDriver.Stories] = derived * storiesUnknown;
        drivers[(int)CommonDriver.Scaffold] = (one - derived) * storiesUnknown * (one + (home.Self * T.Of(tables.UnpaidScaffold - 1)));
        drivers[(int)CommonDriver.YearBuilt] = T.Lookup(in tables.EraUnknown, home.Era);
    }

    /// <summary>√F; where only a wall was measured, that of the house which has such a wall.</summary>
    private static T RootFloor<T>(scoped in ExteriorHome<T> home, ExteriorTables tables, T shape)
        where T : unmanaged, ILane<T>
    {
        T ofWall = home.PaintableArea / (shape * (T.Of(1) + home.Corners) * T.Of(tables.StoryHeight * tables.MeanRootStories));
        T unknown = T.IfGreater(T.Of(0), home.PaintableArea, T.Lookup(in tables.RootFloorArea, home.HomeType), ofWall);
        return T.IfGreater(T.Of(0), home.FloorArea, unknown, T.Sqrt(T.Max(home.FloorArea, T.Of(0))));
    }

    /// <summary>What corners beyond four make of the perimeter; larger houses have more of them, down to a point.</summary>
    private static T Corners<T>(scoped in ExteriorHome<T> home, ExteriorTables tables, T root)
        where T : unmanaged, ILane<T> =>
        T.Of(1) + (home.Corners * T.Min(root / T.Of(tables.TypicalRoot), T.Of(MostCorners)));

    /// <summary>Wall with gables less what is left unpainted in it; never below zero.</summary>
    private static T Wall<T>(scoped in ExteriorHome<T> home, ExteriorTables tables, T perimeter, T root)
        where T : unmanaged, ILane<T>
    {
        T box = (perimeter * T.Lookup(in tables.RootStories, home.Stories) * home.StoryHeight) + home.GarageWall + (home.Dormers * T.Of(tables.DormerWall));
        T gables = home.Gables
            * T.Lookup(in tables.Exposure, home.HomeType)
            * root * root * T.Lookup(in tables.InverseStories, home.Stories);
        T unpaintedWindows = (T.Of(1) - home.PaintWindows) * T.Max(home.Windows, T.Of(0));
        T unpaintedDoors = (T.Of(1) - home.PaintDoors) * T.Max(home.Doors, T.Of(0));
        T counted = (unpaintedWindows * T.Of(tables.WindowArea)) + (unpaintedDoors * T.Of(tables.DoorArea));
        T openings = (T.Of(1) - T.Lookup(in tables.StoriesUnknown, home.Stories)) * counted;
        T gross = box + T.Min(gables, T.Of(GableLimit) * box);
        T net = gross - T.Max(openings, T.Of(tables.OpeningShare) * gross);
        return Inputs<T>.Given(home.PaintableArea, T.Max(net, T.Of(0)));
    }

    /// <summary>What is painted beside the wall: trim a foot wide, windows and doors with their frames.</summary>
    private static T BesideWall<T>(ExteriorTables tables, ReadOnlySpan<T> measures)
        where T : unmanaged, ILane<T> =>
        (measures[(int)ExteriorMeasure.Trim] * T.Of(tables.TrimWidth))
            + (measures[(int)ExteriorMeasure.Windows] * T.Of(tables.WindowArea))
            + (measures[(int)ExteriorMeasure.Doors] * T.Of(tables.DoorArea));

    private static void MeasureWall<T>(scoped in ExteriorHome<T> home, T wall, Span<T> measures)
        where T : unmanaged, ILane<T>
    {
        T one = T.Of(1);
        measures[(int)ExteriorMeasure.Wall] = wall;
        measures[(int)ExteriorMeasure.MachineWash] = T.IfGreater(wall * (one - home.Asbestos), T.Of(0), one, T.Of(0));
        measures[(int)ExteriorMeasure.SecondCoat] = wall * T.Min(home.Coats - one, one);
        measures[(int)ExteriorMeasure.FurtherCoats] = wall * T.Max(home.Coats - one - one, T.Of(0));
        measures[(int)ExteriorMeasure.Openings] *= home.PaintSiding;
    }

    /// <summary>
    /// What is washed, scraped and primed: the wall, whose rates hold the trim and the openings in it, or these alone
    /// where the wall is not painted.
    /// </summary>
    private static void MeasurePreparation<T>(
        scoped in ExteriorHome<T> home, ExteriorTables tables, T prepared, Span<T> measures)
        where T : unmanaged, ILane<T>
    {
        T zero = T.Of(0);
        T one = T.Of(1);
        measures[(int)ExteriorMeasure.Prepared] = prepared;
        measures[(int)ExteriorMeasure.HighWall] = prepared * T.Lookup(in tables.HighShare, home.Stories);
        T disturbs = T.IfGreater(prepared, T.Of(tables.LeadExempt), one, zero);
        T lead = disturbs * T.Lookup(in tables.Lead, home.Era);
        measures[(int)ExteriorMeasure.LeadTest] = disturbs * T.Lookup(in tables.LeadPresumed, home.Era);
        measures[(int)ExteriorMeasure.LeadJob] = lead;
        measures[(int)ExteriorMeasure.LeadWall] = prepared * lead;
        measures[(int)ExteriorMeasure.Abradable] = prepared * (one - home.Asbestos);
        measures[(int)ExteriorMeasure.Failing] = prepared * (one - home.BareSurface) * home.Failing;
        measures[(int)ExteriorMeasure.Sashes] = measures[(int)ExteriorMeasure.Windows] * T.Lookup(in tables.PuttySashes, home.Era);
        measures[(int)ExteriorMeasure.FurtherColors] = home.FurtherColors * measures[(int)ExteriorMeasure.Trim];
        MeasureFindings(home, prepared, measures);
    }

    private static void MeasureFindings<T>(scoped in ExteriorHome<T> home, T prepared, Span<T> measures)
        where T : unmanaged, ILane<T>
    {
        measures[(int)ExteriorMeasure.AsbestosJob] = T.IfGreater(prepared, T.Of(0), home.Asbestos, T.Of(0));
        measures[(int)ExteriorMeasure.Mildew] = prepared * home.Mildew;
        measures[(int)ExteriorMeasure.Chalking] = prepared * home.Chalking;
        measures[(int)ExteriorMeasure.Efflorescence] = prepared * home.Efflorescence;
        measures[(int)ExteriorMeasure.FreshMasonry] = prepared * home.FreshMasonry;
        measures[(int)ExteriorMeasure.Rot] = prepared * home.Rot;
        measures[(int)ExteriorMeasure.Rust] = prepared * home.Rust;
        measures[(int)ExteriorMeasure.OilPaint] = prepared * home.OilPaint;
        measures[(int)ExteriorMeasure.FullPrime] = prepared * T.Max(T.Max(home.BareSurface, home.OilPaint), T.Max(home.FreshMasonry, home.FullPrimer));
        measures[(int)ExteriorMeasure.Asbestos] = prepared * home.Asbestos;
    }

    /// <summary>
    /// Eaves and rakes of the footprint, for each further story half a perimeter of band, corner and frieze boards, those of dormers, the
    /// casings of windows and doors, and of a porch its ceiling in boards a foot wide and on three sides beam, posts and railing.
    /// </summary>
    private static void MeasureTrim<T>(scoped in ExteriorHome<T> home, ExteriorTables tables, T perimeter, Span<T> measures)
        where T : unmanaged, ILane<T>
    {
        T casings = (measures[(int)ExteriorMeasure.Openings] * T.Of(tables.CasingPerWindow))
            + (Inputs<T>.Given(home.Doors, T.Of(tables.DoorsPerHouse)) * T.Of(tables.CasingPerDoor));
        T eaves = (perimeter * T.Lookup(in tables.TrimStories, home.Stories)) + (home.Dormers * T.Of(tables.DormerTrim));
        T porch = home.Porch + (T.Sqrt(home.Porch) * T.Of(PorchSides * tables.PorchTrim));
        T derived = home.Ornament * (eaves + casings + porch);
        measures[(int)ExteriorMeasure.Trim] = home.PaintTrim * Inputs<T>.Given(home.Trim, derived);
    }

    /// <summary>Counts of openings; a derived count stays fractional.</summary>
    private static void MeasureOpenings<T>(scoped in ExteriorHome<T> home, ExteriorTables tables, T root, Span<T> measures)
        where T : unmanaged, ILane<T>
    {
        T ofFloor = T.Of(tables.WindowsPerHouse) + (T.Of(tables.WindowsPerFloorArea) * root * T.Min(root, T.Of(tables.WindowedRoot)));
        T ofWall = T.IfGreater(T.Of(0), home.PaintableArea, ofFloor, T.Of(tables.WindowsPerWall) * home.PaintableArea);
        T derived = T.IfGreater(T.Of(0), home.FloorArea, ofWall, ofFloor);
        T windows = Inputs<T>.Given(home.Windows, derived);

        // Who counts the windows to be painted does not say that the house has no others.
        T openings = T.Max(windows, derived);
        measures[(int)ExteriorMeasure.Openings] = openings;
        measures[(int)ExteriorMeasure.Windows] = home.PaintWindows * windows;
        measures[(int)ExteriorMeasure.Doors] = home.PaintDoors * Inputs<T>.Given(home.Doors, T.Of(tables.DoorsPerHouse));
        measures[(int)ExteriorMeasure.Shutters] =
            home.PaintShutters * Inputs<T>.Given(home.Shutters, T.Of(tables.ShuttersPerWindow) * openings);
        measures[(int)ExteriorMeasure.GarageDoors] =
            home.PaintGarageDoors * Inputs<T>.Given(home.GarageDoors, T.Of(tables.GarageDoorsPerHouse));
    }
}
