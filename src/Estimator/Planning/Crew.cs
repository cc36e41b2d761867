namespace Estimator;

/// <summary>Who works: how many people, and how many hours of a day they work at the job itself.</summary>
/// <param name="Size">People.</param>
/// <param name="HoursPerDay">Hours of a day.</param>
/// <param name="IsAlone">Whether one person does the work of all trades, one thing after the other.</param>
internal readonly record struct Crew(int Size, double HoursPerDay, bool IsAlone = false)
{
    /// <summary>People at an activity at once.</summary>
    public int At(Activity activity) => IsAlone ? 1 : activity.Crew;

    /// <summary>Whose hands an activity needs: its trade's, or those of the one who does everything.</summary>
    public string HandsFor(Activity activity) => IsAlone ? "" : activity.Trade;
}
