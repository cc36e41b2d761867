namespace Estimator;

/// <summary>Something that was not known.</summary>
/// <param name="Path">The member that was absent.</param>
/// <param name="Text">What was assumed in its place.</param>
/// <param name="Effect">By how much it alone widens the range each way, in currency; zero if it is taken as typical without widening.</param>
public sealed record Assumption(string Path, string Text, decimal Effect)
{
    /// <summary>The assumption as people read it: <c>house.stories: mean of homes</c>.</summary>
    public override string ToString() => $"{Path}: {Text}";
}
