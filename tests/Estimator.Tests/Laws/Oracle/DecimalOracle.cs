namespace Estimator.Tests.Laws.Oracle;

/// <summary>Prices a job by decimal arithmetic.</summary>
internal static class DecimalOracle
{
    private static readonly BookDocument Book = PriceBook.UnitedStates2025.Document;

    public static DecimalSheet Of(ExteriorPainting job)
    {
        DecimalHouse house = new(job, Book);
        DecimalTakeoff takeoff = new(job, house, Book);
        DecimalSheet sheet = new("exteriorPainting", Book, house.Market) { Drivers = [.. house.Market.Drivers, .. takeoff.Drivers()] };
        sheet.Add("", takeoff.Measures, house.Answers);
        return sheet;
    }
}
