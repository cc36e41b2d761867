namespace Estimator.Tests.Laws;

/// <summary>More rooms, harder work, better paint or a dearer market never lowers the low, the likely or the high, room by room or for a house.</summary>
public sealed class InteriorMonotoneLaws
{
    private static readonly Market Market = new(PriceBook.UnitedStates2025);

    [Law]
    public void Monotone_HouseFloorArea(InteriorPainting job, Rise rise)
    {
        (double less, double more) = rise.Logarithmic(1, 1_000_000);
        InteriorPainting house = job.OfHouse();
        Cost.NeverFalls(
            house.On(one => one with { FloorArea = Area.FromSquareFeet(less) }),
            house.On(one => one with { FloorArea = Area.FromSquareFeet(more) }));
    }

    [Law]
    public void Monotone_Bedrooms(InteriorPainting job, Rise rise)
    {
        (int less, int more) = rise.Whole(0, 20);
        InteriorPainting house = job.OfHouse();
        Cost.NeverFalls(house.On(one => one with { Bedrooms = less }), house.On(one => one with { Bedrooms = more }));
    }

    [Law]
    public void Monotone_CeilingHeight(InteriorPainting job, Rise rise)
    {
        (double less, double more) = rise.Logarithmic(0.1, 1_000);
        InteriorPainting flat = job.Each(room => room with { HighestPoint = null });
        Cost.NeverFalls(flat with { CeilingHeight = Length.FromFeet(less) }, flat with { CeilingHeight = Length.FromFeet(more) });
    }

    [Law]
    public void Monotone_Coats(InteriorPainting job, Rise rise)
    {
        (int less, int more) = rise.Whole(1, 5);
        Cost.NeverFalls(job with { Coats = less }, job with { Coats = more });
    }

    [Law]
    public void Monotone_WorseCondition(InteriorPainting job, Rise rise)
    {
        (Condition less, Condition more) = rise.In(Enum.GetValues<Condition>());
        Cost.NeverFalls(job.On(house => house with { Condition = less }), job.On(house => house with { Condition = more }));
    }

    [Law]
    public void Monotone_HarderChangeOfColor(InteriorPainting job, Rise rise)
    {
        (ColorChange less, ColorChange more) = rise.In(Enum.GetValues<ColorChange>());
        Cost.NeverFalls(job with { ColorChange = less }, job with { ColorChange = more });
    }

    [Law]
    public void Monotone_MoreFurniture(InteriorPainting job, Rise rise)
    {
        (Furnishing less, Furnishing more) = rise.In(Enum.GetValues<Furnishing>());
        Cost.NeverFalls(job with { Furnishing = less }, job with { Furnishing = more });
    }

    [Law]
    public void Monotone_BetterGrade(InteriorPainting job, Rise rise)
    {
        (PaintGrade less, PaintGrade more) = rise.In(Enum.GetValues<PaintGrade>());
        Paint paint = job.Paint ?? new();
        Cost.NeverFalls(job with { Paint = paint with { Grade = less } }, job with { Paint = paint with { Grade = more } });
        Cost.NeverFalls(job with { CeilingPaint = paint with { Grade = less } }, job with { CeilingPaint = paint with { Grade = more } });
        Cost.NeverFalls(job with { TrimPaint = paint with { Grade = less } }, job with { TrimPaint = paint with { Grade = more } });
    }

    [Law]
    public void Monotone_OneMoreSurface(InteriorPainting job, RoomSurface first, RoomSurface further)
    {
        InteriorPainting said = job with { Surfaces = job.Surfaces ?? [first] };
        Cost.NeverFalls(said, said with { Surfaces = said.Surfaces.With(further) });
    }

    [Law]
    public void Monotone_OneMoreFinding(InteriorPainting job, RoomFinding further)
    {
        // New drywall has nothing to be patched, washed or scraped: it is other work, not more.
        if (further != RoomFinding.NewDrywall)
        {
            Cost.NeverFalls(job, job with { Findings = job.Findings.With(further) });
        }
    }

    [Law]
    public void Monotone_PeopleLiveThere(InteriorPainting job) =>
        Cost.NeverFalls(job with { Occupied = false }, job with { Occupied = true });

    [Law]
    public void Monotone_DearerFirm(InteriorPainting job, Rise rise) => Cost.RisesWithTheFirm(job, rise);

    [Law]
    public void Monotone_FullPrimer(InteriorPainting job) =>
        Cost.NeverFalls(job with { FullPrimer = false }, job with { FullPrimer = true });

    [Law]
    public void Monotone_OlderHouse(InteriorPainting job, Rise rise)
    {
        (int older, int newer) = rise.Whole(1900, job.Date().Year + 1);
        Cost.NeverFalls(job.On(house => house with { YearBuilt = newer }), job.On(house => house with { YearBuilt = older }));
    }

    [Law]
    public void Monotone_DearerPlace(InteriorPainting job, Rise rise)
    {
        (string one, string other) = rise.In(Market.States);
        (string less, string more) = MonotoneLaws.IsDearer(one, other) ? (other, one) : (one, other);
        if (MonotoneLaws.IsDearer(more, less))
        {
            Cost.NeverFalls(
                job.On(house => house with { State = less, Zip = null }),
                job.On(house => house with { State = more, Zip = null }));
        }
    }

    [Law]
    public void Monotone_LaterDate(InteriorPainting job, Rise rise)
    {
        if (MonotoneLaws.RisingDates(rise) is var (sooner, later))
        {
            InteriorPainting built = job.On(house => house with { YearBuilt = Math.Min(house.YearBuilt ?? 1970, sooner.Year) });
            Cost.NeverFalls(built with { AsOf = sooner }, built with { AsOf = later });
        }
    }
}
