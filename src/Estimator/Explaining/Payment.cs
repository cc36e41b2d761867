using System.Globalization;

namespace Estimator;

/// <summary>A payment of a project: what for, how much, when.</summary>
/// <param name="Milestone">What has to be done first.</param>
/// <param name="Amount">In currency; all payments add up to the likely total without the contingency.</param>
/// <param name="Day">Working day on which it falls due, in the likely schedule.</param>
/// <param name="Date">The same on the calendar; absent if no start was given.</param>
/// <param name="Note">A limit the law sets, or other remark; absent if none.</param>
public sealed record Payment(string Milestone, decimal Amount, int Day, DateOnly? Date, string? Note)
{
    /// <summary>Who is paid: the contractor, or one whom the owner pays besides.</summary>
    public string Payee { get; init; } = Contractor;

    /// <summary>The job of a project that is paid; absent in the estimate of a job.</summary>
    public string? Job { get; init; }

    internal const string Contractor = "Contractor";

    /// <summary>The payment as people read it: <c>Sign the contract, 4,200, day 1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Milestone}, {Amount:N0}, day {Day}");
}
