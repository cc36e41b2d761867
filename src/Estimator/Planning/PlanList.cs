namespace Estimator;

/// <summary>Puts the activities that apply into working order, each with the reason and what it waits for.</summary>
internal static class PlanList
{
    /// <param name="work">The activities and their quantities; their order is a working order.</param>
    /// <param name="crew">The crew and its hours.</param>
    /// <param name="fast">Hours of a fast job as a share of the likely hours.</param>
    /// <param name="slow">Hours of a slow job as a share of the likely hours.</param>
    public static Plan Of(in PlannedWork work, Crew crew, double fast, double slow)
    {
        int count = work.Activities.Length;
        Span<UInt128> requires = stackalloc UInt128[count];
        FillRequirements(work, requires);
        Span<int> days = stackalloc int[count];
        int likely = Schedule.Days(work, requires, crew, 1, days);
        List<PlanStep> steps = new(count);
        for (int number = 0; number < count; number++)
        {
            if (work.HasStep(number))
            {
                steps.Add(Step(work, number, steps.Count + 1, requires[number], days[number]));
            }
        }

        Span<int> unused = stackalloc int[count];
        return new()
        {
            Steps = steps,
            WorkingDays = new(
                Schedule.Days(work, requires, crew, fast, unused), likely, Schedule.Days(work, requires, crew, slow, unused)),
            Crew = crew.Size,
        };
    }

    /// <summary>What each step waits for among the steps that apply; for one that does not, what that one would wait for.</summary>
    /// <remarks>What is waited for anyway, because another requirement waits for it, is not said twice.</remarks>
    private static void FillRequirements(in PlannedWork work, Span<UInt128> requires)
    {
        Span<UInt128> before = stackalloc UInt128[requires.Length];
        for (int number = 0; number < requires.Length; number++)
        {
            UInt128 all = 0;
            foreach (int other in new Bits(work.Activities[number].Requires))
            {
                all |= work.HasStep(other) ? UInt128.One << other : requires[other];
            }

            UInt128 implied = 0;
            foreach (int other in new Bits(all))
            {
                implied |= before[other];
            }

            before[number] = all | implied;
            requires[number] = all & ~implied;
        }
    }

    private static PlanStep Step(in PlannedWork work, int number, int order, UInt128 requires, int day)
    {
        JobActivity one = work.Activities[number];
        Activity activity = one.Activity;
        return new()
        {
            Order = order,
            Activity = one.Id,
            Name = activity.Name,
            Phase = activity.Phase,
            Why = work.Words.Fill(activity.Why),
            Requires = Names(work, requires),
            Hours = Math.Round(work.Hours[number], 3),
            WaitHours = work.Waits[number],
            Likely = Money.FromCents(work.Cents[number]),
            Day = day,
            Tools = activity.Tools,
            Material = activity.Supply is { } supply ? work.Words.Fill(supply.Product) : null,
            Safety = activity.Safety,
        };
    }

    private static string[] Names(in PlannedWork work, UInt128 requires)
    {
        string[] names = new string[(int)UInt128.PopCount(requires)];
        int next = 0;
        foreach (int number in new Bits(requires))
        {
            names[next++] = work.Activities[number].Id;
        }

        return names;
    }
}
