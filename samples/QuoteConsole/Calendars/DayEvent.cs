namespace QuoteConsole.Calendars;

/// <summary>An event of whole days.</summary>
/// <param name="Key">What tells it from all others of its calendar, and stays when its dates change.</param>
/// <param name="Kind">On site, decision, payment.</param>
/// <param name="Name">What calendars show.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Note">What else there is to say; may be empty.</param>
internal sealed record DayEvent(string Key, string Kind, string Name, DateOnly First, DateOnly Last, string Note);
