namespace QuotePortfolio;

/// <summary>What a file holds, by the end of its name.</summary>
internal static class FileKind
{
    /// <exception cref="UsageException">It is neither CSV nor Parquet.</exception>
    public static bool IsParquet(string path, string option) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".PARQUET" or ".PQ" => true,
        ".CSV" or ".TSV" or ".TXT" => false,
        _ => throw new UsageException($"{option}: '{Path.GetFileName(path)}' should end in .csv or .parquet."),
    };
}
