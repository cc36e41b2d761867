namespace QuoteConsole.Pictures;

/// <summary>What is to be spent by a date, all before it included.</summary>
internal sealed record PlannedPoint(DateOnly Date, decimal Low, decimal Likely, decimal High);
