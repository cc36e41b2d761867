using Estimator;
using QuotePortfolio;
using QuotePortfolio.Input;
using QuoteShared;
using QuoteShared.Homes;

namespace QuoteService.Endpoints;

/// <summary>Tables of homes in, quotes out as CSV, in order, a row for each home.</summary>
/// <remarks>
/// A table is read from a file, because Parquet is not read from front to back. The file is in the folder for temporary files and goes
/// with the request; the quotes are written as fast as the client takes them.
/// </remarks>
internal static class Portfolios
{
    private const string Csv = "text/csv";
    private const string Parquet = "application/vnd.apache.parquet";

    // Whatever is wrong with a table of some ten thousand homes is found before its answer begins.
    private const int BeginAt = 1 << 20;

    public static void MapPortfolios(this RouteGroupBuilder v1) => v1.MapPost("/portfolios", QuoteAsync)
        .WithTags("Portfolios").WithName("portfolios").AsStream()
        .WithSummary("Prices a table of homes: low, likely and high for each, or why it has no price.")
        .Accepts<Stream>(Csv, Parquet).Produces<string>(contentType: Csv).ProducesProblem(StatusCodes.Status400BadRequest);

    /// <summary>Prices the table that is the body.</summary>
    /// <param name="job"><c>exterior</c>, <c>interior</c>, or a remodel such as <c>remodel:kitchen</c>.</param>
    /// <param name="id">The column that is carried through; <c>id</c> if left out.</param>
    /// <param name="asOf">The date the prices are of.</param>
    /// <param name="typicalSize">Whether homes of a table without sizes are priced at the typical one.</param>
    private static async Task QuoteAsync(
        HttpContext http, HomeEstimator home, string job = "exterior", string? id = null, DateOnly? asOf = null, bool typicalSize = false)
    {
        string ending = http.Request.ContentType?.StartsWith(Parquet, StringComparison.OrdinalIgnoreCase) is true ? ".parquet" : ".csv";
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ending);
        await using FileStream file = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await http.Request.Body.CopyToAsync(file, http.RequestAborted);
        await file.FlushAsync(http.RequestAborted);
        try
        {
            BulkJob bulk = PortfolioJobs.Find(job, home);
            using HomeSource source = HomeSource.Open(path, id, bulk);
            source.Header.Require(bulk, typicalSize);
            await WriteAsync(http, source, bulk, home, asOf);
        }
        catch (UsageException refused) when (!http.Response.HasStarted)
        {
            string said = refused.Message.Replace($"'{path}'", "the table", StringComparison.Ordinal);
            throw new BadHttpRequestException(said, StatusCodes.Status400BadRequest);
        }
        catch (UsageException)
        {
            // What has begun can only be broken off.
            http.Abort();
        }
    }

    private static async Task WriteAsync(HttpContext http, HomeSource source, BulkJob job, HomeEstimator home, DateOnly? asOf)
    {
        // An estimator may be at a date of its own, such as today.
        DateOnly date = asOf ?? home.Estimate(new ExteriorPainting()).AsOf;
        QuoteText text = new(source.Header[HomeColumn.Id] >= 0, withCode: true, new(home, date));
        Portion portion = source.NewPortion(new(home), job, home);
        text.WriteHeader(portion.Output);
        http.Response.ContentType = Csv;
        while (source.TryRead(portion))
        {
            portion.Begin();
            while (portion.Next() is { } block)
            {
                job.Quote(block, home, date);
                text.Write(block, portion.Output);
            }

            if (portion.Output.Written.Length >= BeginAt)
            {
                await http.Response.BodyWriter.WriteAsync(portion.Output.Written.ToArray(), http.RequestAborted);
                portion.Output.Clear();
            }
        }

        await http.Response.BodyWriter.WriteAsync(portion.Output.Written.ToArray(), http.RequestAborted);
    }
}
