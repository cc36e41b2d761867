namespace Estimator;

/// <summary>Working days of every item: of its work, and of the wait afterwards.</summary>
/// <remarks>Five of seven days of a wait are working days, whoever waits.</remarks>
internal readonly record struct StepDays(double[] Work, double[] Waits)
{
    private const double HoursInWeek = 24 * 7;
    private const double WorkingDaysInWeek = 5;

    public static StepDays Of(in PlannedWork work, Crew crew)
    {
        StepDays days = new(new double[work.Items.Length], new double[work.Items.Length]);
        for (int item = 0; item < work.Items.Length; item++)
        {
            ref readonly WorkItem one = ref work.Items[item];
            days.Work[item] = one.Hours / (crew.At(work.ActivityOf(one).Activity) * crew.HoursPerDay);
            days.Waits[item] = OfWait(one.Wait);
        }

        return days;
    }

    /// <summary>Hours on the clock as working days.</summary>
    public static double OfWait(double hours) => hours / HoursInWeek * WorkingDaysInWeek;
}
