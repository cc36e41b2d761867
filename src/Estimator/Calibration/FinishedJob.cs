using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A job that is done, with what it took: any of hours, paint and price, in total or by activity.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FinishedJob
{
    private const int Most = 1_000_000_000;

    /// <summary>The job as it would have been asked for, dated by <see cref="Job.AsOf"/> at its prices.</summary>
    public required Job Job { get; init; }

    /// <summary>Person-hours it took in all, above 0; absent if nobody counted.</summary>
    public double? Hours { get; init; }

    /// <summary>Paint and primer it took, above 0; absent if nobody counted.</summary>
    public Volume? Paint { get; init; }

    /// <summary>What the contractor was paid for it in the currency of the price book, above 0; absent if it is not known.</summary>
    public decimal? Cost { get; init; }

    /// <summary>Hours by activity; absent if they were counted in total only.</summary>
    public IReadOnlyList<FinishedActivity>? Activities { get; init => field = FrozenList.Of(value); }

    /// <summary>The job as people read it: its id and what it took.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Job.Id ?? Job.Work}: {Hours:0.#} h, {Paint}, {Cost:N0}");

    internal void Check(string path, IssueList issues)
    {
        void Positive(string member, bool isWrong)
        {
            if (isWrong)
            {
                issues.Error(IssueCode.OutOfRange, path + member, "Give a number above 0, at most 1,000,000,000, or leave it out.");
            }
        }

        Positive("hours", !(Hours is null or (> 0 and <= Most)));
        Positive("paint", !(Paint?.UsGallons is null or (> 0 and <= Most)));
        Positive("cost", !(Cost is null or (> 0 and <= Most)));
        for (int i = 0; i < (Activities?.Count ?? 0); i++)
        {
            Positive(string.Create(CultureInfo.InvariantCulture, $"activities[{i}].hours"), !(Activities![i].Hours is > 0 and <= Most));
        }
    }
}
