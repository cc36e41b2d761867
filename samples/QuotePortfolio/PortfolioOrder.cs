using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Estimator;
using QuotePortfolio.Input;

namespace QuotePortfolio;

/// <summary>What is to be done.</summary>
internal sealed record PortfolioOrder
{
    public required string In { get; init; }

    /// <summary>The file of quotes; null for totals only.</summary>
    public string? Out { get; init; }

    public required BulkJob Job { get; init; }

    public required HomeEstimator Estimator { get; init; }

    public DateOnly? AsOf { get; init; }

    /// <summary>The column that is carried through; the one named <c>id</c>, if there is one, if null.</summary>
    public string? Id { get; init; }

    /// <summary>Threads that price.</summary>
    public required int Threads { get; init; }

    /// <summary>Whether homes of a table without sizes are priced at the typical one.</summary>
    public bool TakesTypicalSize { get; init; }

    /// <summary>Whether an interrupted run is forgotten.</summary>
    public bool Restart { get; init; }

    /// <summary>What the quotes depend on, by name.</summary>
    public IReadOnlyDictionary<string, string> Fingerprint(HomeSource source)
    {
        FileInfo file = new(In);
        return new Dictionary<string, string>
        {
            ["input"] = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFullPath(In)}, {file.Length} bytes, {file.LastWriteTimeUtc:O}"),
            ["first row"] = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', source.Header.Headings)))),
            ["--job"] = Job.Name,
            ["--as-of"] = AsOf?.ToString("O", CultureInfo.InvariantCulture) ?? "",
            ["--id"] = Id ?? "",
            ["price book"] = Estimator.PriceBook.ContentHash,
            ["version"] = typeof(HomeEstimator).Assembly.GetName().Version!.ToString(),
        };
    }
}
