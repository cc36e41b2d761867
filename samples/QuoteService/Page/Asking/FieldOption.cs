namespace QuoteService.Page.Asking;

/// <summary>Something that can be chosen.</summary>
/// <param name="Value">As the link has it.</param>
/// <param name="Text">In words.</param>
public sealed record FieldOption(string Value, string Text);
