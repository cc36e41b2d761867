namespace Estimator;

/// <summary>Where and when a job is priced.</summary>
/// <param name="State">Position of the state, or the unknown one.</param>
/// <param name="IsKnown">Whether the state is known.</param>
/// <param name="AsOf">The date of the prices.</param>
internal readonly record struct JobPlace(int State, bool IsKnown, DateOnly AsOf)
{
    /// <summary>The job's own place and date; the nation and the book's base date where it says none.</summary>
    public static JobPlace Of(Job job, JobPrices prices) =>
        new(prices.Market.StateOf(job.House.Place, out bool isKnown), isKnown, job.AsOf ?? prices.Book.BaseDate);

    /// <summary>What the place, the date and the one who does the work do to prices: see <see cref="PlacePrices.Fill"/>.</summary>
    public double[] NumbersOf(Job job, JobPrices prices)
    {
        PlacePrices place = new(prices, AsOf, job.Performer);
        double[] numbers = new double[place.Count];
        place.Fill(State, numbers);
        return numbers;
    }
}
