namespace Estimator.Tests.Laws;

/// <summary>Place and date are multipliers: they compose, they invert, and nothing else of a price depends on them.</summary>
public sealed class MarketLaws
{
    private const string Trade = "painting";
    private static readonly Market Market = new(PriceBook.UnitedStates2025);

    [Law]
    public void Redating_ScalesEachLine(ExteriorPainting job, Rise rise)
    {
        (DateOnly one, DateOnly other) = Dates(rise);
        ExteriorPainting built = job.On(house => house with { YearBuilt = 1950 });
        (double labor, double supply) = Market.DateFactors(Trade, one);
        (double laborThen, double supplyThen) = Market.DateFactors(Trade, other);
        Scales(built with { AsOf = one }, built with { AsOf = other }, laborThen / labor, supplyThen / supply);
    }

    [Law]
    public void Relocating_ScalesEachLine(ExteriorPainting job, Rise rise)
    {
        // The siding is known: an unknown one is the mean of the place's own housing.
        ExteriorPainting known = job.On(house => house with { Siding = house.Siding ?? Siding.Wood, SidingMix = null, Zip = null });
        (string one, string other) = rise.In(Market.States);
        Scales(
            known.On(house => house with { State = one }),
            known.On(house => house with { State = other }),
            Labor(other) / Labor(one),
            Supply(other) / Supply(one));
    }

    [Law]
    public void Redating_ScalesEachLine_Rooms(InteriorPainting job, Rise rise)
    {
        (DateOnly one, DateOnly other) = Dates(rise);
        InteriorPainting built = job.On(house => house with { YearBuilt = 1950 });
        (double labor, double supply) = Market.DateFactors(Trade, one);
        (double laborThen, double supplyThen) = Market.DateFactors(Trade, other);
        Scales(built with { AsOf = one }, built with { AsOf = other }, laborThen / labor, supplyThen / supply);
    }

    [Law]
    public void Relocating_ScalesEachLine_Rooms(InteriorPainting job, Rise rise)
    {
        (string one, string other) = rise.In(Market.States);
        Scales(
            job.On(house => house with { State = one, Zip = null }),
            job.On(house => house with { State = other, Zip = null }),
            Labor(other) / Labor(one),
            Supply(other) / Supply(one));
    }

    [Law]
    public void Redating_ComposesWithRelocating(ExteriorPainting job, Rise rise)
    {
        ExteriorPainting known = job.On(house => house with { Siding = Siding.Vinyl, SidingMix = null, Zip = null, YearBuilt = 1950, State = null });
        (string state, _) = rise.In(Market.States);
        (_, DateOnly date) = Dates(rise);
        (double labor, double supply) = Market.DateFactors(Trade, date);
        Scales(
            known with { AsOf = null },
            known.On(house => house with { State = state }) with { AsOf = date },
            Labor(state) * labor,
            Supply(state) * supply);
    }

    [Fact]
    public void Relocating_ToNowhereAndRedatingToTheBooksDateChangeNothing()
    {
        Assert.Equal((1, 1), Market.DateFactors(Trade, PriceBook.UnitedStates2025.BaseDate));
        Assert.Equal(1, Market.LaborByState(Trade)[Market.Unknown]);
        Assert.Equal(1, Market.SupplyByState[Market.Unknown]);
    }

    /// <summary>Every line of the second job is the line of the first times the factors, but for half a cent on each side.</summary>
    /// <remarks>The rooms of a house share out one line in whole cents: it is their sum that scales.</remarks>
    private static void Scales(Job one, Job other, double labor, double supply)
    {
        foreach ((Work before, Work after) in WorkOf(one).Zip(WorkOf(other)))
        {
            Assert.Equal(before.Activity, after.Activity);
            IsScaled(before.Labor, after.Labor, labor);
            IsScaled(before.Supply, after.Supply, supply);
        }
    }

    private static IEnumerable<Work> WorkOf(Job job) => Cost.Of(job).Lines
        .Where(line => line.Activity != "minimumCharge")
        .GroupBy(line => job is InteriorPainting { Rooms: null } ? line.Activity.Split(':')[0] : line.Activity)
        .Select(lines => new Work(lines.Key, lines.Sum(line => line.Labor), lines.Sum(line => line.Material + line.Equipment)));

    private static void IsScaled(decimal before, decimal after, double factor) =>
        Assert.Equal((double)before * factor, (double)after, 0.0051 * (1 + factor));

    private static (DateOnly One, DateOnly Other) Dates(Rise rise)
    {
        (int one, int other) = rise.Whole(0, 20 * 365);
        return (new DateOnly(2005, 1, 1).AddDays(one), new DateOnly(2005, 1, 1).AddDays(other));
    }

    private static double Labor(string state) => Market.LaborByState(Trade)[Market.StateOf(state)];

    private static double Supply(string state) => Market.SupplyByState[Market.StateOf(state)];

    private sealed record Work(string Activity, decimal Labor, decimal Supply);
}
