namespace Estimator;

/// <summary>The question whose answer would narrow the range most.</summary>
/// <param name="Path">The member to be given.</param>
/// <param name="Question">In words.</param>
/// <param name="Share">Share of the squared width that it stands for, 0 to 1.</param>
public sealed record NextQuestion(string Path, string Question, double Share)
{
    /// <summary>The question.</summary>
    public override string ToString() => Question;
}
