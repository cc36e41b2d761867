using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Puts the activities that apply into working order, each with the reason and what it waits for.</summary>
internal static class PlanMaker
{
    // A house or a few rooms; more go to the heap.
    private const int MostOnStack = 256;
    private const string OneRoom = "room";

    /// <param name="work">The work.</param>
    /// <param name="crew">The crew and its hours.</param>
    /// <param name="fast">Hours of a fast job as a share of the likely hours.</param>
    /// <param name="slow">Hours of a slow job as a share of the likely hours.</param>
    /// <param name="calendar">Working days by date; null if no start was given.</param>
    [SkipLocalsInit]
    public static Plan Of(in PlannedWork work, Crew crew, double fast, double slow, WorkCalendar? calendar)
    {
        int count = work.Items.Length;
        bool isSmall = count <= MostOnStack;
        WaitList requires = Requirements.Of(work);
        Schedule schedule = new(
            requires,
            isSmall ? stackalloc double[count * Schedule.Columns] : new double[count * Schedule.Columns],
            isSmall ? stackalloc int[count] : new int[count]);
        schedule.Lay(work, crew, fast);
        LaidDays low = LaidDays.Of(work, schedule);
        schedule.Lay(work, crew, slow);
        LaidDays high = LaidDays.Of(work, schedule);
        schedule.Lay(work, crew, 1);
        LaidDays likely = LaidDays.Of(work, schedule);
        PlanStep[] steps = new PlanStep[schedule.Sequence.Length];
        for (int i = 0; i < steps.Length; i++)
        {
            int item = schedule.Sequence[i];
            steps[i] = Step(work, item, i + 1, requires[item], Schedule.DayOf(schedule.Starts[item]), Schedule.DayOf(schedule.Ends[item]), calendar);
        }

        DayRange working = DayRange.Around(low.Working, likely.Working, high.Working);
        return new()
        {
            Steps = steps,
            Start = calendar?.DateOf(1),
            Finish = calendar?.DateOf(LastOf(working.Likely)),
            EarliestFinish = calendar?.DateOf(LastOf(working.Low)),
            LatestFinish = calendar?.DateOf(LastOf(working.High)),
            WorkingDays = working,
            OnSiteDays = DayRange.Around(low.OnSite, likely.OnSite, high.OnSite),
            UnusableDays = DayRange.Around(low.Unusable, likely.Unusable, high.Unusable),
            OutOfUse = likely.Unusable > 0 ? OneRoom : null,
            Crew = crew.People,
        };
    }

    private static int LastOf(double days) => Math.Max(1, (int)Math.Ceiling(days));

    /// <summary>An item as a step.</summary>
    public static PlanStep Step(
        in PlannedWork work, int number, int order, ReadOnlySpan<int> requires, int day, int lastDay, WorkCalendar? calendar, ProjectDays? project = null)
    {
        ref readonly WorkItem item = ref work.Items[number];
        JobPart part = work.Parts[item.Part];
        CompiledActivity activity = work.ActivityOf(item);
        return new(activity, work.IdOf(item).Id, part, item.Labor + item.Supply)
        {
            Order = order,
            Why = part.Words.Fill(activity.Why, activity.Activity),
            Requires = Names(work, requires),
            Hours = Math.Round(item.Hours, 3),
            WaitHours = item.Wait,
            Day = day,
            LastDay = lastDay,
            Date = calendar?.DateOf(day),
            LastDate = calendar?.DateOf(lastDay),
            Material = activity.Product is { } product ? part.Words.Fill(product, activity.Activity) : null,
            Timing = project,
        };
    }

    private static IReadOnlyList<string> Names(in PlannedWork work, ReadOnlySpan<int> items)
    {
        if (items.Length <= 1)
        {
            return items.IsEmpty ? [] : work.IdOf(work.Items[items[0]]).Alone;
        }

        string[] names = new string[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            names[i] = work.IdOf(work.Items[items[i]]).Id;
        }

        return names;
    }
}
