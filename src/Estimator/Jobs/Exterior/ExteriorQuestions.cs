namespace Estimator;

/// <summary>What may be answered to what an exterior leaves open.</summary>
internal static class ExteriorQuestions
{
    /// <summary>The answers to what a driver asks.</summary>
    public static IEnumerable<JobAnswer> AnswersTo(ExteriorPainting job, string driver, ExteriorPrices prices)
    {
        HouseQuestions house = new(job, prices.Job);
        return driver switch
        {
            // Walls, and with them the price, grow with the root of the floor area.
            "floorArea" => house.FloorAreas(WidthOf(CommonDriver.FloorArea, prices), ratio => ratio * ratio),
            "geometry" => Walls(job, prices),
            "application" => house.Of(
                Key.Application, Key.Application.Unknown, code => Key.Application.Words[code], code => job with { Application = (Application)code }),
            "windows" => house.Counts(Key.Windows, Usual(job, ExteriorMeasure.Windows, prices), ExteriorRules.MostWindows, count => job with { Windows = count }),
            "doors" => house.Counts(Key.Doors, Usual(job, ExteriorMeasure.Doors, prices), ExteriorRules.MostDoors, count => job with { Doors = count }),
            "shutters" => house.Counts(Key.Shutters, Usual(job, ExteriorMeasure.Shutters, prices), ExteriorRules.MostShutters, count => job with { Shutters = count }),
            "garageDoors" => house.Counts(Key.GarageDoors, Usual(job, ExteriorMeasure.GarageDoors, prices), ExteriorRules.MostGarageDoors, count => job with { GarageDoors = count }),
            _ => house.AnswersTo(driver),
        };
    }

    /// <summary>Measured walls: whatever they were derived from is known with them.</summary>
    private static IEnumerable<JobAnswer> Walls(ExteriorPainting job, ExteriorPrices prices)
    {
        double derived = Usual(job, ExteriorMeasure.Wall, prices, out Width width);
        return derived == 0
            ? []
            : SizeAnswers.Areas(width, ratio => derived * ratio, prices.Tables.Country.Units, area => job with { PaintableArea = area });
    }

    private static double Usual(ExteriorPainting job, ExteriorMeasure measure, ExteriorPrices prices) => Usual(job, measure, prices, out _);

    /// <summary>How much there is taken to be of what nobody measured or counted.</summary>
    /// <param name="job">The job.</param>
    /// <param name="measure">What.</param>
    /// <param name="prices">The prices.</param>
    /// <param name="width">How wide of what is derived the real one may be.</param>
    private static double Usual(ExteriorPainting job, ExteriorMeasure measure, ExteriorPrices prices, out Width width)
    {
        Inputs<OneWide> told = Inputs<OneWide>.Over(stackalloc OneWide[ExteriorInputs.Asked.Count], ExteriorInputs.Of(job, prices.Tables));
        Workspace<OneWide> work = Workspace<OneWide>.Over(stackalloc OneWide[Workspace<OneWide>.LengthFor(prices.Job)], prices.Job);
        prices.Measure(told, work);
        width = default;
        foreach (CommonDriver driver in (ReadOnlySpan<CommonDriver>)[CommonDriver.Geometry, CommonDriver.FloorArea, CommonDriver.Stories])
        {
            width = work.Drivers[(int)driver].Value > 0 ? width.And(WidthOf(driver, prices)) : width;
        }

        return work.Measures[(int)measure].Value;
    }

    private static Width WidthOf(CommonDriver driver, ExteriorPrices prices) => prices.Job.Drivers[(int)driver];
}
