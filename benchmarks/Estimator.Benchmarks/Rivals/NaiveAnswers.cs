namespace Estimator.Benchmarks;

/// <summary>What a house's answers make of the book: codes of its keys, factors of its place, what all rows share.</summary>
internal sealed class NaiveAnswers(PlainPrices prices)
{
    /// <summary>Codes by key; what is not known has a code too.</summary>
    public int[] Codes { get; } = [.. Enumerable.Range(0, ExteriorKeys.All.Count).Select(NaiveKeys.ConstantOf)];

    public double Labor { get; private set; }

    public double Supply { get; private set; }

    /// <summary>Σc² of the drivers that all rows share.</summary>
    public Width Common { get; private set; }

    public void Set(NaiveHouse house)
    {
        int state = house.State ?? prices.Places.Unknown;
        (Labor, Supply) = (prices.Places.Labor[state], prices.Places.Supply[state]);
        Codes[NaiveKeys.Siding] = (int?)house.Siding ?? prices.Places.SidingMix[state];
        Codes[NaiveKeys.Condition] = (int?)house.Condition ?? Key.Condition.Unknown;
        Codes[NaiveKeys.Stories] = NaiveKeys.StoriesOf(house);
        Common = Drivers(house);
    }

    private Width Drivers(NaiveHouse house)
    {
        double down = 0;
        double up = 0;
        void Add(CommonDriver driver, bool applies)
        {
            if (applies)
            {
                down += prices.Drivers[(int)driver].Down;
                up += prices.Drivers[(int)driver].Up;
            }
        }

        Add(CommonDriver.Market, true);
        Add(CommonDriver.Performer, true);
        Add(CommonDriver.Geometry, true);
        Add(CommonDriver.FloorArea, house.FloorArea is null);
        Add(CommonDriver.Stories, Codes[NaiveKeys.Stories] == Key.Stories.Unknown);
        Add(CommonDriver.YearBuilt, house.YearBuilt is null);
        Add(CommonDriver.State, house.State is null);
        Add(CommonDriver.Metro, house.State is not null);
        return new(down, up);
    }
}
