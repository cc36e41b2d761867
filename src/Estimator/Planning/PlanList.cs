namespace Estimator;

/// <summary>Puts the activities that apply into working order, each with the reason and what it waits for.</summary>
internal static class PlanList
{
    /// <param name="work">The work.</param>
    /// <param name="crew">The crew and its hours.</param>
    /// <param name="fast">Hours of a fast job as a share of the likely hours.</param>
    /// <param name="slow">Hours of a slow job as a share of the likely hours.</param>
    public static Plan Of(in PlannedWork work, Crew crew, double fast, double slow)
    {
        int[][] requires = Requirements.Of(work);
        Schedule schedule = Schedule.Of(work, requires, crew, fast);
        int low = schedule.Days;
        schedule.Lay(work, crew, slow);
        int high = schedule.Days;
        schedule.Lay(work, crew, 1);
        List<PlanStep> steps = new(schedule.Sequence.Count);
        foreach (int item in schedule.Sequence)
        {
            steps.Add(Step(
                work, item, steps.Count + 1, requires[item], Schedule.DayOf(schedule.Starts[item]), Schedule.DayOf(schedule.Ends[item])));
        }

        return new()
        {
            Steps = steps,
            // Less work may fit worse between drying times.
            WorkingDays = new(Math.Min(low, schedule.Days), schedule.Days, Math.Max(high, schedule.Days)),
            Crew = crew.Size,
        };
    }

    /// <summary>An item as a step.</summary>
    public static PlanStep Step(in PlannedWork work, int number, int order, int[] requires, int day, int lastDay)
    {
        ref readonly WorkItem item = ref work.Items[number];
        JobPart part = work.Parts[item.Part];
        Activity activity = work.ActivityOf(item).Activity;
        return new()
        {
            Order = order,
            Activity = work.Ids[number],
            Name = activity.Name,
            Room = part.Name,
            Phase = activity.Phase,
            Why = part.Words.Fill(activity.Why, activity.PaintedSurface),
            Requires = Names(work, requires),
            Hours = Math.Round(item.Hours, 3),
            WaitHours = item.Wait,
            Likely = Money.FromCents(item.Labor + item.Supply),
            Day = day,
            LastDay = lastDay,
            Tools = activity.Tools,
            Material = activity.Supply is { } supply ? part.Words.Fill(supply.Product, activity.PaintedSurface) : null,
            Safety = activity.Safety,
        };
    }

    private static string[] Names(in PlannedWork work, int[] items)
    {
        string[] names = new string[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            names[i] = work.Ids[items[i]];
        }

        return names;
    }
}
