namespace Estimator;

/// <summary>Reads what applies out of a priced job: the start of the job, room by room, the end of the job.</summary>
internal static class WorkItems
{
    // Some five hundred years of one person: a step of more hours is laid out as if it had these, so that the plan of a mistake ends.
    private const double MostHours = 1_000_000;

    /// <param name="job">The job.</param>
    /// <param name="items">Room for every activity in every part.</param>
    /// <returns>As much of <paramref name="items"/> as applies.</returns>
    public static ReadOnlySpan<WorkItem> Of(in PricedJob job, Span<WorkItem> items)
    {
        int activities = job.Prices.Table.Activities.Length;
        int rooms = job.Parts.Length == 1 ? activities : FirstOfRooms(job);
        int count = Add(job, 0, 0, rooms, items);
        for (int part = 1; part < job.Parts.Length; part++)
        {
            count += Add(job, part, 0, activities, items[count..]);
        }

        count += Add(job, 0, rooms, activities, items[count..]);
        return items[..count];
    }

    /// <summary>Number of the first activity that some room has.</summary>
    private static int FirstOfRooms(in PricedJob job)
    {
        CompiledActivity[] activities = job.Prices.Table.Activities;
        for (int number = 0; number < activities.Length; number++)
        {
            for (int part = 1; part < job.Parts.Length; part++)
            {
                if (Quantity(job, part, activities[number]) > 0)
                {
                    return number;
                }
            }
        }

        return activities.Length;
    }

    private static int Add(in PricedJob job, int part, int from, int to, Span<WorkItem> items)
    {
        int count = 0;
        for (int number = from; number < to; number++)
        {
            CompiledActivity activity = job.Prices.Table.Activities[number];
            double quantity = Quantity(job, part, activity);
            if (quantity > 0)
            {
                items[count++] = new(
                    part, number, quantity, Math.Min(Hours(job, part, activity), MostHours), Wait(job.Parts[part], activity),
                    job.Cents(part, activity.LaborRow), job.Cents(part, activity.SupplyRow));
            }
        }

        return count;
    }

    /// <summary>How much of an activity there is: its measure times the share it applies to. Zero: it does not apply.</summary>
    /// <remarks>Work is priced by its chance where an answer is not known; a wait is planned only where it is known to apply.</remarks>
    private static double Quantity(in PricedJob job, int part, CompiledActivity activity)
    {
        double quantity = job.Measure(part, activity.Measure) * activity.PerMeasure;
        JobPart of = job.Parts[part];
        foreach (KeyFactor extent in activity.Extent)
        {
            bool isGuess = !activity.IsPriced && extent.Table.IsGuess(of.Codes[extent.Number]);
            quantity *= isGuess ? 0 : extent.Of(of.Codes, of.SidingShares);
        }

        return quantity;
    }

    /// <summary>Person-hours: the quantity, its factors on labor and its hours per unit.</summary>
    private static double Hours(in PricedJob job, int part, CompiledActivity activity) => activity.LaborRow < 0
        ? 0
        : job.Measure(part, activity.Measure) * activity.HoursPerUnit * job.PaceOf(activity)
            * job.Factors(part)[job.Parts[part].Table.Rows[activity.LaborRow].Rate].Value;

    private static double Wait(JobPart part, CompiledActivity activity)
    {
        double hours = activity.Activity.WaitHours;
        foreach (KeyFactor factor in activity.WaitFactors)
        {
            hours *= factor.Of(part.Codes, part.SidingShares);
        }

        return hours;
    }
}
