namespace QuoteService.Page.Asking;

/// <summary>Questions that belong together.</summary>
/// <param name="Name">What they are about.</param>
/// <param name="Fields">The questions.</param>
public sealed record FieldGroup(string Name, IReadOnlyList<Field> Fields);
