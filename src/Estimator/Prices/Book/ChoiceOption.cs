namespace Estimator;

/// <summary>One answer to a <see cref="Choice"/>.</summary>
/// <param name="Id">Its name in a job: <c>quartz</c>.</param>
/// <param name="Meaning">What it means, in the words of a specification.</param>
public sealed record ChoiceOption(string Id, string Meaning)
{
    /// <summary>Its name.</summary>
    public override string ToString() => Id;
}
