namespace Estimator;

/// <summary>The activities that apply, part by part: what lines, plans and shopping lists are made of.</summary>
internal readonly ref struct PlannedWork
{
    public required CompiledActivity[] Activities { get; init; }

    public required JobPart[] Parts { get; init; }

    /// <summary>What applies, in the order in which it is told: the job's start, its rooms, its end.</summary>
    public required ReadOnlySpan<WorkItem> Items { get; init; }

    /// <summary>Person-hours of all.</summary>
    public double Hours
    {
        get
        {
            double hours = 0;
            foreach (ref readonly WorkItem item in Items)
            {
                hours += item.Hours;
            }

            return hours;
        }
    }

    public CompiledActivity ActivityOf(in WorkItem item) => Activities[item.Activity];

    /// <summary>An item's id: the book's, in a room with the room's number.</summary>
    public PartId IdOf(in WorkItem item) => Activities[item.Activity].IdIn(item.Part);

    /// <summary>Whether it has a step: it takes hours, or it is a wait, check or choice.</summary>
    public bool HasStep(in WorkItem item) => Activities[item.Activity].LaborRow >= 0 || !Activities[item.Activity].IsPriced;
}

/// <summary>One activity in one part of a job, with how much of it there is and what the loop left for it.</summary>
/// <param name="Part">Number of the part.</param>
/// <param name="Activity">Number of the activity.</param>
/// <param name="Quantity">How much, in the activity's unit; above zero.</param>
/// <param name="Hours">Person-hours.</param>
/// <param name="Wait">Hours to wait afterwards.</param>
/// <param name="Labor">Likely cents of labor.</param>
/// <param name="Supply">Likely cents of material or hire.</param>
internal readonly record struct WorkItem(
    int Part, int Activity, double Quantity, double Hours, double Wait, double Labor, double Supply);
