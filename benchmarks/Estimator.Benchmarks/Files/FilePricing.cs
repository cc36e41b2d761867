using QuotePortfolio;
using QuotePortfolio.Input;
using QuoteShared;
using QuoteShared.Homes;

namespace Estimator.Benchmarks;

/// <summary>Files of homes in a folder of its own, priced end to end by the portfolio sample: read, price, write.</summary>
internal sealed class FilePricing : IDisposable
{
    public const int Homes = 500_000;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("homes");

    public FilePricing()
    {
        SampleHouses houses = new(Homes);
        HomeFiles.WriteCsv(houses, In("csv"));
        HomeFiles.WriteParquet(houses, In("parquet"));
    }

    public void PriceCsv() => Price("csv");

    public void PriceParquet() => Price("parquet");

    /// <summary>Only cuts the file into rows and reads their cells, on one thread.</summary>
    public void ReadCsv() => Read("csv");

    /// <inheritdoc cref="ReadCsv"/>
    public void ReadParquet() => Read("parquet");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <exception cref="InvalidOperationException">The sample did not price the file.</exception>
    private void Price(string kind)
    {
        using StringWriter output = new();
        int code = App.Run(["--in", In(kind), "--out", Path.Combine(_folder.FullName, "quotes." + kind), "--restart"], new Terminal(TextReader.Null, output, output));
        if (code != 0)
        {
            throw new InvalidOperationException(output.ToString());
        }
    }

    private void Read(string kind)
    {
        HomeEstimator estimator = HomeEstimator.Default;
        ExteriorJob job = new();
        using HomeSource source = HomeSource.Open(In(kind), id: null, job);
        Portion portion = source.NewPortion(new(estimator), job, estimator);
        while (source.TryRead(portion))
        {
            portion.Begin();
            while (portion.Next() is not null)
            {
                // The next block of the portion.
            }
        }
    }

    private string In(string kind) => Path.Combine(_folder.FullName, "homes." + kind);
}
