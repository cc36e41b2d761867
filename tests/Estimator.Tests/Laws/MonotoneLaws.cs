namespace Estimator.Tests.Laws;

/// <summary>More work, harder work, better paint or a dearer market never lowers the low, the likely or the high.</summary>
public sealed class MonotoneLaws
{
    private const double MostArea = 1_000_000;
    private static readonly double[] Stories = [1, 1.5, 2, 2.5, 3];
    private static readonly Market Market = new(PriceBook.UnitedStates2025);

    [Law]
    public void Monotone_FloorArea(ExteriorPainting job, Rise rise)
    {
        (double less, double more) = rise.Logarithmic(1, MostArea);
        Cost.NeverFalls(
            job.On(house => house with { FloorArea = Area.FromSquareFeet(less) }),
            job.On(house => house with { FloorArea = Area.FromSquareFeet(more) }));
    }

    [Law]
    public void Monotone_FloorArea_WindowsLeftUnpainted(ExteriorPainting job, Rise rise) =>
        Monotone_FloorArea(job with { PaintableArea = null, Surfaces = [ExteriorSurface.Siding] }, rise);

    [Law]
    public void Monotone_PaintableArea(ExteriorPainting job, Rise rise)
    {
        (double less, double more) = rise.Logarithmic(1, MostArea);
        Cost.NeverFalls(
            job with { PaintableArea = Area.FromSquareFeet(less) },
            job with { PaintableArea = Area.FromSquareFeet(more) });
    }

    [Law]
    public void Monotone_Stories(ExteriorPainting job, Rise rise)
    {
        (double less, double more) = rise.In(Stories);
        Cost.NeverFalls(job.On(house => house with { Stories = less }), job.On(house => house with { Stories = more }));
    }

    [Law]
    public void Monotone_StoryHeight(ExteriorPainting job, Rise rise)
    {
        (double less, double more) = rise.Logarithmic(6, 20);
        Cost.NeverFalls(
            job.On(house => house with { StoryHeight = Length.FromFeet(less) }),
            job.On(house => house with { StoryHeight = Length.FromFeet(more) }));
    }

    [Law]
    public void Monotone_Windows(ExteriorPainting job, Rise rise)
    {
        (int less, int more) = rise.Whole(0, 500);
        ExteriorPainting painted = job.Painting(ExteriorSurface.Windows);
        Cost.NeverFalls(painted with { Windows = less }, painted with { Windows = more });
    }

    [Law]
    public void Monotone_Doors(ExteriorPainting job, Rise rise)
    {
        (int less, int more) = rise.Whole(0, 100);
        ExteriorPainting painted = job.Painting(ExteriorSurface.Doors);
        Cost.NeverFalls(painted with { Doors = less }, painted with { Doors = more });
    }

    [Law]
    public void Monotone_Shutters(ExteriorPainting job, Rise rise)
    {
        (int less, int more) = rise.Whole(0, 500);
        Cost.NeverFalls(job with { Shutters = less }, job with { Shutters = more });
    }

    [Law]
    public void Monotone_GarageDoors(ExteriorPainting job, Rise rise)
    {
        (int less, int more) = rise.Whole(0, 20);
        Cost.NeverFalls(job with { GarageDoors = less }, job with { GarageDoors = more });
    }

    [Law]
    public void Monotone_Trim(ExteriorPainting job, Rise rise)
    {
        (double less, double more) = rise.Logarithmic(0.1, 10_000);
        ExteriorPainting measured = job with { TrimStyle = null };
        Cost.NeverFalls(measured with { Trim = Length.FromFeet(less) }, measured with { Trim = Length.FromFeet(more) });
    }

    [Law]
    public void Monotone_MoreOrnament(ExteriorPainting job, Rise rise)
    {
        (TrimStyle less, TrimStyle more) = rise.In(Enum.GetValues<TrimStyle>());
        ExteriorPainting derived = job with { Trim = null };
        Cost.NeverFalls(derived with { TrimStyle = less }, derived with { TrimStyle = more });
    }

    [Law]
    public void Monotone_MoreColors(ExteriorPainting job, Rise rise)
    {
        (int less, int more) = rise.Whole(1, 5);
        Cost.NeverFalls(job with { Colors = less }, job with { Colors = more });
    }

    [Law]
    public void Monotone_MoreFails(ExteriorPainting job, Rise rise)
    {
        (int less, int more) = rise.Whole(0, 100);
        Cost.NeverFalls(job with { Failing = less / 100.0 }, job with { Failing = more / 100.0 });
    }

    [Law]
    public void Monotone_LargerGarage(ExteriorPainting job, Rise rise)
    {
        (Garage less, Garage more) = rise.In(Enum.GetValues<Garage>());
        Cost.NeverFalls(job.On(house => house with { Garage = less }), job.On(house => house with { Garage = more }));
    }

    [Law]
    public void Monotone_MoreCorners(ExteriorPainting job, Rise rise)
    {
        (Footprint less, Footprint more) = rise.In(Enum.GetValues<Footprint>());
        Cost.NeverFalls(job.On(house => house with { Footprint = less }), job.On(house => house with { Footprint = more }));
    }

    [Law]
    public void Monotone_MoreDormers(ExteriorPainting job, Rise rise)
    {
        (int less, int more) = rise.Whole(0, 20);
        Cost.NeverFalls(job.On(house => house with { Dormers = less }), job.On(house => house with { Dormers = more }));
    }

    [Law]
    public void Monotone_LargerPorch(ExteriorPainting job, Rise rise)
    {
        (int less, int more) = rise.Whole(1, 2_000);
        Cost.NeverFalls(
            job.On(house => house with { Porch = Area.FromSquareFeet(less) }), job.On(house => house with { Porch = Area.FromSquareFeet(more) }));
    }

    [Law]
    public void Monotone_DearerFirm(ExteriorPainting job, Rise rise) => Cost.RisesWithTheFirm(job, rise);

    [Law]
    public void Monotone_Coats(ExteriorPainting job, Rise rise)
    {
        (int less, int more) = rise.Whole(1, 5);
        Cost.NeverFalls(job with { Coats = less }, job with { Coats = more });
    }

    [Law]
    public void Monotone_WorseCondition(ExteriorPainting job, Rise rise)
    {
        (Condition less, Condition more) = rise.In(Enum.GetValues<Condition>());
        Cost.NeverFalls(job.On(house => house with { Condition = less }), job.On(house => house with { Condition = more }));
    }

    [Law]
    public void Monotone_BetterGrade(ExteriorPainting job, Rise rise)
    {
        (PaintGrade less, PaintGrade more) = rise.In(Enum.GetValues<PaintGrade>());
        Paint paint = job.Paint ?? new();
        Cost.NeverFalls(job with { Paint = paint with { Grade = less } }, job with { Paint = paint with { Grade = more } });
    }

    [Law]
    public void Monotone_OlderHouse(ExteriorPainting job, Rise rise)
    {
        (int older, int newer) = rise.Whole(1900, job.Date().Year + 1);
        Cost.NeverFalls(job.On(house => house with { YearBuilt = newer }), job.On(house => house with { YearBuilt = older }));
    }

    [Law]
    public void Monotone_MoreSurfaces(ExteriorPainting job, ExteriorSurface further) =>
        Cost.NeverFalls(job.Said(), job.Said().Painting(further));

    [Law]
    public void Monotone_MoreFindings(ExteriorPainting job, Finding further)
    {
        // What was never painted has no old paint to scrape: it is other work, not more.
        if (further == Finding.BareSurface)
        {
            return;
        }

        IReadOnlyList<Finding> found = job.House.Findings ?? [];
        Cost.NeverFalls(job, job.On(house => house with { Findings = [.. found.Append(further).Distinct()] }));
    }

    [Law]
    public void Monotone_DearerPlace(ExteriorPainting job, Rise rise)
    {
        // The siding is known: an unknown one is the mean of the place's own housing.
        ExteriorPainting known = job.On(house => house.SidingMix is null ? house with { Siding = house.Siding ?? Siding.Wood } : house);
        (string one, string other) = rise.In(Market.States);
        (string less, string more) = IsDearer(one, other) ? (other, one) : (one, other);
        if (IsDearer(more, less))
        {
            Cost.NeverFalls(
                known.On(house => house with { State = less, Zip = null }),
                known.On(house => house with { State = more, Zip = null }));
        }
    }

    [Law]
    public void Monotone_LaterDate(ExteriorPainting job, Rise rise)
    {
        if (RisingDates(rise) is var (sooner, later))
        {
            ExteriorPainting built = job.On(house => house with { YearBuilt = Math.Min(house.YearBuilt ?? 1970, sooner.Year) });
            Cost.NeverFalls(built with { AsOf = sooner }, built with { AsOf = later });
        }
    }

    [Law]
    public void Monotone_FullPrimer(ExteriorPainting job) =>
        Cost.NeverFalls(job with { FullPrimer = false }, job with { FullPrimer = true });

    /// <summary>Whether neither labor nor material costs less in one state than in another.</summary>
    internal static bool IsDearer(string state, string than)
    {
        double[] labor = Market.LaborByState("painting");
        (int here, int there) = (Market.StateOf(state), Market.StateOf(than));
        return labor[here] >= labor[there] && Market.SupplyByState[here] >= Market.SupplyByState[there];
    }

    /// <summary>Two dates, the second later and neither index lower on it; null where one has fallen.</summary>
    internal static (DateOnly Sooner, DateOnly Later)? RisingDates(Rise rise)
    {
        (int less, int more) = rise.Whole(0, 20 * 365);
        (DateOnly sooner, DateOnly later) = (new DateOnly(2005, 1, 1).AddDays(less), new DateOnly(2005, 1, 1).AddDays(more));
        (double labor, double supply) = Market.DateFactors("painting", sooner);
        (double laborLater, double supplyLater) = Market.DateFactors("painting", later);
        return labor <= laborLater && supply <= supplyLater ? (sooner, later) : null;
    }
}
