namespace Estimator;

/// <summary>Something to be said about a job: why it cannot be priced, or what to think about before it is done.</summary>
/// <param name="Code">Stable code, for example <c>outOfRange</c>.</param>
/// <param name="Path">The member it is about, as in the JSON, for example <c>house.stories</c>; empty for the whole job.</param>
/// <param name="Severity">An error has no price; a warning and an info are priced all the same.</param>
/// <param name="Message">What is wrong and what is accepted, or what to do instead.</param>
public sealed record Issue(string Code, string Path, Severity Severity, string Message)
{
    /// <summary>The issue as people read it: <c>house.stories: 7 is not accepted: give 1, 1.5, 2, 2.5 or 3.</c></summary>
    public override string ToString() => $"{(Path.Length == 0 ? "" : Path + ": ")}{Message}";
}
