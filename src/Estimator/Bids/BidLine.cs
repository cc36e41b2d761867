using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A line of a bid, as the contractor wrote it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BidLine
{
    /// <summary>What is done, in the contractor's words: <c>Scrape and prime bare wood</c>.</summary>
    public required string Text { get; init; }

    /// <summary>What it costs; absent where the bid has one sum for all.</summary>
    public decimal? Amount { get; init; }

    /// <summary>How much of it, in <see cref="Unit"/>; 0 or more, absent if nobody said.</summary>
    public double? Quantity { get; init; }

    /// <summary>The unit of the quantity, as estimates write it: <c>ft2</c>, <c>ft</c>, <c>count</c>, <c>room</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>The line as people read it: <c>Scrape and prime, 850</c>.</summary>
    public override string ToString() => Amount is { } amount ? string.Create(CultureInfo.InvariantCulture, $"{Text}, {amount:N0}") : Text;

    internal void Check(string path, IssueList issues)
    {
        if (string.IsNullOrWhiteSpace(Text))
        {
            issues.Error(IssueCode.Missing, path + "text", "Give what is done, in words.");
        }

        if (Quantity is { } quantity && !(quantity >= 0 && double.IsFinite(quantity)))
        {
            issues.Error(IssueCode.OutOfRange, path + "quantity", "Give 0 or more.");
        }

        if (Quantity is not null && Unit is null)
        {
            issues.Error(IssueCode.Missing, path + "unit", "Give the unit of the quantity, for example \"ft2\".");
        }
    }
}
