namespace Estimator;

/// <summary>A question that a job leaves open, with the answers it may get, and by how much an answer narrows the range on average.</summary>
/// <remarks>
/// Worked: a range 2,000 wide; with one answer, in three cases of four, it is 1,200 wide, with the other 2,400. The expected width is
/// 0.75 × 1,200 + 0.25 × 2,400 = 1,500, and the question saves 500. Widths are those of the ranges as they are shown, smallest charge included.
/// </remarks>
public sealed class OpenQuestion
{
    /// <summary>The member of the job to be given.</summary>
    public required string Path { get; init; }

    /// <summary>In words.</summary>
    public required string Question { get; init; }

    /// <summary>The answers; for sizes and the like, a few that stand for all. Each is priced as an estimate of its job.</summary>
    public required IReadOnlyList<PossibleAnswer> Answers { get; init => field = FrozenList.Of(value); }

    /// <summary>High less low now.</summary>
    public required decimal Width { get; init; }

    /// <summary>The mean of high less low after the answer, as often as each is given; in whole cents.</summary>
    public required decimal ExpectedWidth { get; init; }

    /// <summary>By how much an answer narrows the range on average; above zero.</summary>
    public decimal Saves => Width - ExpectedWidth;

    /// <summary>Share of the squared width that not knowing it stands for, 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>The question.</summary>
    public override string ToString() => Question;
}
