namespace Estimator;

/// <summary>In which order the crews take the work.</summary>
/// <remarks>
/// A crew takes what it can begin first; of what it could begin at the same time, what there is less time to lose on. So a
/// crew that is needed twice does not wait for the one while the other is ready.
/// </remarks>
/// <param name="Sequence">All items by their start; none comes before what it waits for.</param>
/// <param name="Before">For each item the one its crew does just before; -1 if there is none.</param>
internal readonly record struct CrewOrder(int[] Sequence, int[] Before)
{
    public const int None = -1;

    /// <summary>As if there were a crew for everything: the order in which the work is told.</summary>
    public static CrewOrder Unlimited(int count)
    {
        CrewOrder order = new(new int[count], new int[count]);
        for (int item = 0; item < count; item++)
        {
            (order.Sequence[item], order.Before[item]) = (item, None);
        }

        return order;
    }

    /// <param name="work">The work.</param>
    /// <param name="requires">What each item waits for.</param>
    /// <param name="crew">Who works.</param>
    /// <param name="free">The same work if there were a crew for everything.</param>
    public static CrewOrder Of(in PlannedWork work, WaitList requires, Crew crew, CriticalPath free)
    {
        CrewOrder order = Unlimited(work.Items.Length);
        double?[] ends = new double?[work.Items.Length];
        Dictionary<string, int> last = [];
        for (int at = 0; at < ends.Length; at++)
        {
            (double Start, double Latest, int Item) next = (double.PositiveInfinity, 0, None);
            for (int item = 0; item < ends.Length; item++)
            {
                if (ends[item] is null && StartOf(item, JustBefore(work, crew, item, last)) is { } start && (start, free.Latest[item], item).CompareTo(next) < 0)
                {
                    next = (start, free.Latest[item], item);
                }
            }

            order.Sequence[at] = next.Item;
            order.Before[next.Item] = JustBefore(work, crew, next.Item, last);
            ends[next.Item] = next.Start + free.Days.Work[next.Item];
            if (work.Items[next.Item].Hours > 0)
            {
                last[crew.HandsFor(work.ActivityOf(work.Items[next.Item]).Activity)] = next.Item;
            }
        }

        return order;

        double? StartOf(int item, int before)
        {
            double start = before >= 0 ? ends[before]!.Value : 0;
            ReadOnlySpan<int> others = requires[item];
            for (int number = 0; number < others.Length; number++)
            {
                if (ends[others[number]] is not { } end)
                {
                    return null;
                }

                start = Math.Max(start, end + free.Lag(item, number));
            }

            return start;
        }
    }

    private static int JustBefore(in PlannedWork work, Crew crew, int item, Dictionary<string, int> last) => work.Items[item].Hours > 0
        ? last.GetValueOrDefault(crew.HandsFor(work.ActivityOf(work.Items[item]).Activity), None)
        : None;
}
