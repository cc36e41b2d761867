using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Estimator;

/// <summary>Reads quotes that were kept: the job as strictly as any job, the rest as it was written.</summary>
internal static class KeptQuoteReader
{
    // Far above any line, and so far that no list of them overflows.
    private const decimal Most = 1_000_000_000_000;

    private const string Advice = "Give the JSON that the library wrote of a kept quote: job, asOf, book, version, bookHash, formula, hash, currency, low, likely, high, lines.";

    private static readonly ContractJson OnceEach = new(new(JobContract.Json.Options) { AllowDuplicateProperties = false });

    public static bool TryRead(string json, [NotNullWhen(true)] out KeptQuote? quote, out IReadOnlyList<Issue> issues)
    {
        IssueList list = new();
        quote = null;
        try
        {
            quote = JsonSerializer.Deserialize(json, OnceEach.KeptQuote);
            Check(quote, list);
        }
        catch (JsonException problem)
        {
            list.Error(IssueCode.BadJson, problem.Path?.TrimStart('$', '.') ?? "", $"This is no kept quote: {problem.Message} {Advice}");
        }

        quote = list.HasError ? null : quote;
        issues = list.ToList();
        return quote is not null;
    }

    private static void Check(KeptQuote? quote, IssueList list)
    {
        if (quote is null)
        {
            list.Error(IssueCode.BadJson, "", $"This is no kept quote. {Advice}");
        }
        else if (quote.Lines.Any(line => line is null))
        {
            list.Error(IssueCode.Null, "lines", "null is not accepted in a list: leave it out.");
        }
        else if (quote.Lines.Any(line => line.Activity is null || line.Name is null))
        {
            list.Error(IssueCode.Missing, "lines", "Give each line its activity, its name and its likely cost.");
        }
        else if (quote.Lines.Select(line => line.Activity).Distinct().Count() < quote.Lines.Count)
        {
            list.Error(IssueCode.Repeated, "lines", "An activity stands here twice: give it once.");
        }
        else if (quote.Lines.Any(line => Math.Abs(line.Likely) > Most) || quote.Lines.Sum(line => line.Likely) != quote.Likely)
        {
            list.Error(IssueCode.BadValue, "lines", "The lines do not add up to likely.");
        }
    }
}
