namespace Estimator;

/// <summary>One of three ways to do a job: good, better or best.</summary>
public sealed class Offer
{
    /// <summary>The grade of paint it is done with: economy, standard or premium.</summary>
    public required PaintGrade Grade { get; init; }

    /// <summary>What is different from the offer before it; of the first, from the job as it was asked for.</summary>
    public required IReadOnlyList<string> Changes { get; init => field = FrozenList.Of(value); }

    /// <summary>The job as it is offered.</summary>
    public required Job Job { get; init; }

    /// <summary>Its estimate; <see cref="Estimate.Repaint"/> says how long it lasts and what that comes to a year.</summary>
    public required Estimate Estimate { get; init; }

    /// <summary>The offer as people read it: <c>Premium: 9,120 USD (5,480 – 13,240), 14 days</c>.</summary>
    public override string ToString() => $"{Grade}: {Estimate}";
}
