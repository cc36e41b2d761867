using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>What a contractor asks for a job. A signed contract is one, too.</summary>
/// <remarks>Immutable; two bids are equal if all that they say is.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Bid
{
    private const decimal Most = 1_000_000_000;

    /// <summary>Who asks; absent if it does not matter.</summary>
    public string? Contractor { get; init; }

    /// <summary>The price in the currency of the price book, tax and all; above 0, at most a billion.</summary>
    public required decimal Amount { get; init; }

    /// <summary>What it lists, a hundred lines at most; absent where it is a sum and nothing else.</summary>
    public IReadOnlyList<BidLine>? Lines { get; init => field = FrozenList.Of(value); }

    /// <summary>What is to be paid on signing; absent if nobody said.</summary>
    public decimal? Deposit { get; init; }

    /// <summary>The bid as people read it: <c>North Painting, 6,200</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Contractor ?? "A contractor"}, {Amount:N0}");

    /// <exception cref="EstimateException">An amount or a quantity is none.</exception>
    internal void ThrowIfBad(string path = "")
    {
        IssueList issues = new();
        if (Amount is not (> 0 and <= Most) || !IsWholeCents(Amount))
        {
            issues.Error(IssueCode.OutOfRange, path + "amount", "Give what the contractor asks, in whole cents: above 0, at most 1,000,000,000.");
        }

        if (Deposit < 0 || Deposit > Amount || (Deposit is { } asked && !IsWholeCents(asked)))
        {
            issues.Error(IssueCode.OutOfRange, path + "deposit", "Give 0 up to the amount of the bid, in whole cents.");
        }

        issues.Count(path + "lines", Lines?.Count ?? 0);
        for (int i = 0; i < (Lines?.Count ?? 0) && !issues.IsFull; i++)
        {
            ArgumentNullException.ThrowIfNull(Lines![i], nameof(Lines));
            Lines[i].Check(string.Create(CultureInfo.InvariantCulture, $"{path}lines[{i}]."), issues);
        }

        issues.ThrowIfError();
    }

    private static bool IsWholeCents(decimal amount) => decimal.Round(amount, 2) == amount;
}
