using System.Security.Cryptography;
using System.Text;

namespace Estimator;

/// <summary>Names an estimate by what it follows from, so that an old quote can be computed again and compared.</summary>
internal sealed class EstimateHash(Job job, PriceBook book)
{
    /// <summary>Raised whenever a formula changes what a job costs.</summary>
    public const string FormulaVersion = "1";

    private string? _text;

    /// <summary>The hash, in hexadecimal.</summary>
    public string Text() => _text ??= Of(job, book);

    public static string Of(Job job, PriceBook book) => Of(job, book.ContentHash, FormulaVersion);

    public static string Of(Job job, string bookHash, string formula) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', EstimatorJson.WriteJob(job with { Id = null }), bookHash, formula))));
}
