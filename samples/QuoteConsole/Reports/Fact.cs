namespace QuoteConsole.Reports;

/// <summary>A figure that is seen first.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The figure.</param>
/// <param name="Note">What belongs to it, such as its range; may be empty.</param>
internal sealed record Fact(string Name, string Value, string Note = "");
