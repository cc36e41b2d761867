namespace QuoteService.Page.Asking;

/// <summary>One answer.</summary>
/// <param name="Name">The member of the job as the JSON contract has it, <c>house.siding</c>; of a room <c>room1.length</c>.</param>
/// <param name="Value">What was answered.</param>
public sealed record Answer(string Name, string Value);
