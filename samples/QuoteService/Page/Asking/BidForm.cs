using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Estimator;
using QuoteShared;

namespace QuoteService.Page.Asking;

/// <summary>One bid as it was entered: its lines one a row, each with its amount at the end.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Answers">What was entered.</param>
public sealed partial record BidForm(int Number, Answers Answers)
{
    /// <summary>So many can be entered.</summary>
    public const int Most = 5;

    /// <summary>Parts of a bid's name in a link.</summary>
    public const string Contractor = "contractor", Amount = "amount", Deposit = "deposit", Lines = "lines";

    /// <summary>The bids that were entered.</summary>
    public static IReadOnlyList<BidForm> Of(Answers answers) =>
        [.. Enumerable.Range(1, Most).Select(number => new BidForm(number, answers)).Where(form => answers.All.Any(one => one.Name.StartsWith(form.NameOf(""), StringComparison.Ordinal)))];

    /// <summary>The name of a part in a link: <c>bid1.amount</c>.</summary>
    public string NameOf(string part) => FormattableString.Invariant($"bid{Number}.{part}");

    /// <summary>The bid, or why it is none.</summary>
    public IReadOnlyList<Issue> Read(out Bid? bid)
    {
        JsonObject json = [];
        Add(json, Contractor, text => text);
        Add(json, Amount, NumberOf);
        Add(json, Deposit, NumberOf);
        Add(json, Lines, text => new JsonArray([.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(LineOf)]));
        EstimatorJson.TryReadBid(Encoding.UTF8.GetBytes(json.ToJsonString()), out bid, out IReadOnlyList<Issue> issues);
        return issues;
    }

    private void Add(JsonObject json, string part, Func<string, JsonNode> value)
    {
        if (Answers[NameOf(part)] is { } text)
        {
            json[part] = value(text);
        }
    }

    private static JsonNode NumberOf(string text) =>
        WrittenNumber.TryParse(text, out decimal amount) ? JsonValue.Create(amount) : JsonValue.Create(text);

    private static JsonNode LineOf(string row)
    {
        Match last = LastAmount().Match(row);
        return last.Success
            ? new JsonObject { ["text"] = last.Groups[1].Value, ["amount"] = NumberOf(last.Groups[2].Value) }
            : new JsonObject { ["text"] = row };
    }

    // A text, what parts it from the rest, and all of the rest as one number, also one that is written in a way that is refused.
    [GeneratedRegex(@"^(.*?[^\s:,])[\s:,]+(\$?\d(?:[\d,]*(?:\.\d{1,2})?|[\d.]*,[\d.,]*))$")]
    private static partial Regex LastAmount();
}
