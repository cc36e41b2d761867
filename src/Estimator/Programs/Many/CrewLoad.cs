namespace Estimator;

/// <summary>How busy the crews of a program are, month by month.</summary>
internal static class CrewLoad
{
    public static IReadOnlyList<CrewMonth> Of(
        IReadOnlyList<PricedProject> projects, IReadOnlyList<ScheduledActivity[]> places, ProjectCalendar? calendar, Dictionary<string, CrewForce> crews)
    {
        if (calendar is null || crews.Count == 0)
        {
            return [];
        }

        SortedDictionary<(string Trade, DateOnly Month), double> atWork = [];
        for (int project = 0; project < projects.Count; project++)
        {
            for (int at = 0; at < places[project].Length; at++)
            {
                string trade = projects[project].Jobs[at].Site.Trade;
                if (crews.TryGetValue(trade, out CrewForce? force))
                {
                    Add(trade, places[project][at], projects[project].Jobs[at].Site.Hours / force.HoursOfACrew);
                }
            }
        }

        return [.. atWork.Select(one => new CrewMonth(one.Key.Trade, one.Key.Month, Math.Round(one.Value, 2), (double)crews[one.Key.Trade].Crews * DaysIn(one.Key.Month)))];

        // A job's crew-days are spread over its time on site, to the hour: where two crews end at noon, two others may begin.
        void Add(string trade, ScheduledActivity place, double crewDays)
        {
            double time = Math.Max(ScheduledActivity.Moment, place.Finish - place.Start);
            for (int day = place.FirstDay; day <= place.LastDay; day++)
            {
                double part = Math.Max(0, Math.Min(day, place.Finish) - Math.Max(day - 1, place.Start));
                DateOnly date = calendar.DateOf(day);
                (string, DateOnly) month = (trade, new(date.Year, date.Month, 1));
                atWork[month] = atWork.GetValueOrDefault(month) + (crewDays * part / time);
            }
        }

        int DaysIn(DateOnly month) => calendar.DayAt(month.AddMonths(1).AddDays(-1)) - calendar.DayAt(month.AddDays(-1));
    }
}
