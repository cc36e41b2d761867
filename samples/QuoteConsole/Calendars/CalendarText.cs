using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace QuoteConsole.Calendars;

/// <summary>Events as an iCalendar file. The same events are the same bytes: it is dated by the project, not by the clock.</summary>
internal static class CalendarText
{
    private const string Product = "-//Estimator//Schedule//EN";

    /// <param name="name">The project or program.</param>
    /// <param name="stamp">The day the schedule is of.</param>
    /// <param name="events">The events, each key once.</param>
    public static string Of(string name, DateOnly stamp, IEnumerable<DayEvent> events)
    {
        Calendar calendar = new() { ProductId = Product };
        calendar.AddProperty("X-WR-CALNAME", name);
        CalDateTime stamped = new(stamp.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        foreach (DayEvent one in events)
        {
            CalendarEvent day = new()
            {
                Uid = $"{Uri.EscapeDataString(name)}.{Uri.EscapeDataString(one.Key)}@estimator",
                DtStamp = stamped,
                Summary = one.Name,
                Categories = [one.Kind],
                Start = new CalDateTime(one.First),
                End = new CalDateTime(one.Last.AddDays(1)),
                Transparency = TransparencyType.Transparent,
            };
            if (one.Note.Length > 0)
            {
                day.Description = one.Note;
            }

            calendar.Events.Add(day);
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }
}
