using ParquetSharp;

namespace Estimator.Fuzz;

/// <summary>Homes as Parquet, with bytes that are others; a refusal names the file.</summary>
internal sealed class ParquetReader() : Reader("parquet", 3)
{
    public override IReadOnlyList<Seed> Seeds { get; } = [Seed.OfBytes(SeedParquet.Homes(Compression.Uncompressed)), Seed.OfBytes(SeedParquet.Homes(Compression.Snappy))];

    public override Outcome Read(byte[] input)
    {
        string homes = WorkFile.With("homes.parquet", input);
        string quotes = WorkFile.At("quotes.csv");
        (int code, string said, string error) = Call.Of(terminal => QuotePortfolio.App.Run(["--in", homes, "--out", quotes, "--threads", "1", "--typical-size", "--restart"], terminal));
        if (code == 2)
        {
            Laws.Hold(error.Contains("homes.parquet", StringComparison.Ordinal) || error.Contains("column", StringComparison.Ordinal), $"the file is not named: {error}");
            return Outcome.Refused(error);
        }

        string table = File.ReadAllText(quotes);
        Quotes.Keep(table);
        return new(code == 0, table);
    }
}
