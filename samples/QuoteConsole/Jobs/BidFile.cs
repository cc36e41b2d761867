using System.Text;
using Estimator;

namespace QuoteConsole.Jobs;

/// <summary>Bids and their lines from a file: JSON, or CSV whose first row names its columns.</summary>
internal static class BidFile
{
    private static readonly string[] LineColumns = ["text", "amount", "quantity", "unit"];
    private static readonly string[] BidColumns = ["contractor", "amount", "deposit"];

    /// <summary>Several bids.</summary>
    /// <exception cref="UsageException">The file cannot be read, or holds something else.</exception>
    public static IReadOnlyList<Bid> Bids(string file, Terminal terminal)
    {
        string text = TextOf(file, terminal);
        if (!text.StartsWith('['))
        {
            return [.. CsvTable.Read(text, JobFile.NameOf(file), BidColumns).Select(row => new Bid
            {
                Contractor = row.GetValueOrDefault("contractor"),
                Amount = Amount(row, "amount", file) ?? throw new UsageException($"{JobFile.NameOf(file)}: a row has no amount."),
                Deposit = Amount(row, "deposit", file),
            })];
        }

        return EstimatorJson.TryReadBids(Encoding.UTF8.GetBytes(text), out IReadOnlyList<Bid>? bids, out IReadOnlyList<Issue> issues)
            ? bids
            : throw Refusal(file, issues);
    }

    /// <summary>The lines of a bid: CSV, a JSON list of lines, or a whole bid whose lines are taken.</summary>
    /// <exception cref="UsageException">The file cannot be read, or holds something else.</exception>
    public static IReadOnlyList<BidLine>? Lines(string file, Terminal terminal)
    {
        string text = TextOf(file, terminal);
        if (text is not ['[' or '{', ..])
        {
            return [.. CsvTable.Read(text, JobFile.NameOf(file), LineColumns).Select(row => new BidLine
            {
                Text = row.GetValueOrDefault("text") ?? throw new UsageException($"{JobFile.NameOf(file)}: a row has no text."),
                Amount = Amount(row, "amount", file),
                Quantity = (double?)Amount(row, "quantity", file),
                Unit = row.GetValueOrDefault("unit"),
            })];
        }

        string bid = text[0] == '[' ? $$"""{"amount":1,"lines":{{text}}}""" : text;
        return EstimatorJson.TryReadBid(Encoding.UTF8.GetBytes(bid), out Bid? read, out IReadOnlyList<Issue> issues) ? read.Lines : throw Refusal(file, issues);
    }

    private static string TextOf(string file, Terminal terminal) => InputFile.TextOf(file, terminal).Trim();

    private static decimal? Amount(Dictionary<string, string> row, string column, string file) => !row.TryGetValue(column, out string? text) ? null
        : WrittenNumber.TryParse(text, out decimal amount) ? amount
        : throw new UsageException($"{JobFile.NameOf(file)}: {column} '{Excerpt.Of(text)}' is no number: {WrittenNumber.Advice}.");

    private static UsageException Refusal(string file, IReadOnlyList<Issue> issues) => new(string.Join('\n', issues.Select(issue => $"{JobFile.NameOf(file)}: {issue}")));
}
