namespace Estimator;

/// <summary>Where and when a job is priced.</summary>
/// <param name="Code">Code of the place, or the unknown one: see <see cref="Market.CodeOf"/>.</param>
/// <param name="Profile">Its state; null if that is not known.</param>
/// <param name="Area">What its postal code tells; null if it is not known.</param>
/// <param name="AsOf">The date of the prices.</param>
internal readonly record struct JobPlace(int Code, PlaceProfile? Profile, PostalArea? Area, DateOnly AsOf)
{
    /// <summary>The job's own place and date; the nation and the book's base date where it says none.</summary>
    public static JobPlace Of(Job job, JobPrices prices)
    {
        Market market = prices.Market;
        int code = market.CodeOf(job.House.Place);
        int state = market.StateOf(code);
        return new(code, state == market.Unknown ? null : market.Place(state), market.AreaOf(code), job.AsOf ?? prices.Book.BaseDate);
    }

    /// <summary>What the place, the date and the one who does the work do to prices: see <see cref="PlacePrices.Fill"/>.</summary>
    public double[] NumbersOf(Job job, JobPrices prices)
    {
        PlacePrices place = new(prices, AsOf, job.Performer);
        double[] numbers = new double[place.Count];
        place.Fill(Code, numbers);
        return numbers;
    }
}
