namespace Estimator;

/// <summary>Who works: how many people, and how many hours of a day they work at the job itself.</summary>
/// <param name="Size">People there on average: of a painting crew that a third joins for half of the job, two and a half.</param>
/// <param name="HoursPerDay">Hours of a day.</param>
/// <param name="IsAlone">Whether one person does the work of all trades, one thing after the other.</param>
internal readonly record struct Crew(double Size, double HoursPerDay, bool IsAlone = false)
{
    private const string Own = "";

    /// <summary>Hours it stays longer where that saves coming back.</summary>
    public double LongDay { get; init; }

    /// <summary>Trades of the contractor's own people, who do one thing after the other.</summary>
    public IReadOnlyList<string>? OwnTrades { get; init; }

    /// <summary>Whether the firms take turns on one site; otherwise every trade works as soon as it can.</summary>
    public bool TakesTurns { get; init; }

    /// <summary>Working days between the end of one firm's work and the day on which the next one comes.</summary>
    public double HandOver { get; init; }

    /// <summary>People as they are counted.</summary>
    public int People => (int)Math.Round(Size, MidpointRounding.AwayFromZero);

    /// <summary>A contractor's painters for so many hours: a pair for a small job, more the larger it is.</summary>
    /// <remarks>People grow more slowly than hours, so that more hours never take fewer days.</remarks>
    public static Crew Painting(JobFigures figures, double hours)
    {
        double share = (hours - figures.SmallJob) / Math.Max(1, figures.LargeJob - figures.SmallJob);
        double more = Math.Max(0, figures.LargeCrew - figures.CrewSize);
        return new(figures.CrewSize + (more * Math.Clamp(share, 0, 1)), figures.ProductiveHours) { LongDay = figures.LongDay };
    }

    /// <summary>People at an activity at once.</summary>
    public int At(Activity activity) => IsAlone ? 1 : activity.Crew;

    /// <summary>What an activity needs for itself: its trade's hands, or the site, or those of the one who does everything.</summary>
    public string HandsFor(Activity activity) => IsAlone || TakesTurns ? Own : activity.Trade;

    /// <summary>Whose people do it: nothing for the contractor's own.</summary>
    public string FirmOf(Activity activity) => IsAlone || OwnTrades?.Contains(activity.Trade) == true ? Own : activity.Trade;

    /// <summary>Working days from the end of one piece of work to the coming of another firm; none for the contractor's own people.</summary>
    public double HandOverTo(Activity next, Activity before) => FirmOf(next) is var firm && firm != Own && firm != FirmOf(before) ? HandOver : 0;
}
