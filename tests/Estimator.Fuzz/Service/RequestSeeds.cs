using System.Text.Json.Nodes;
using ParquetSharp;
using QuoteService;

namespace Estimator.Fuzz;

/// <summary>Requests to each operation of the service: the examples of its own document, and some more.</summary>
internal static class RequestSeeds
{
    private static readonly JsonNode Examples = JsonNode.Parse(typeof(ServiceLimits).Assembly.GetManifestResourceStream("examples.json")!)!;

    public static IReadOnlyList<Seed> All { get; } =
    [
        Json("estimates", Example("estimate")),
        Json("estimates", Example("estimate"), "If-None-Match: W/\"0000\", *\n"),
        Json("estimates/offers", Example("offers")),
        Json("estimates/compare", Example("compare")),
        Json("estimates/change", Example("change")),
        Json("questions", Example("questions")),
        Json("bids", Example("bids")),
        Json("projects", Example("project")),
        Json("programs", Example("program")),
        Seed.OfWords((string)Examples["estimateLines"]!).Under("POST /v1/estimates\nContent-Type: application/jsonl\n\n"),
        Seed.OfWords((string)Examples["estimateLines"]!).Under("POST /v1/estimates\nContent-Type: application/x-ndjson; charset=utf-8\n\n"),
        Table("", SeedFiles.Homes(0, 5)),
        Table("?job=exterior&id=id&asOf=2025-06-30&typicalSize=false", (string)Examples["portfolios"]!),
        Table("?job=remodel:kitchen&typicalSize=true", (string)Examples["portfolios"]!),
        Parquet("?job=interior", Compression.Uncompressed),
        Parquet("?typicalSize=true", Compression.Snappy),
        Seed.OfWords("").Under("GET /v1/schema\n\n"),
    ];

    private static string Example(string name) => Examples[name]!.ToJsonString();

    private static Seed Json(string path, string body, string header = "") =>
        Seed.OfJson(body).Under($"POST /v1/{path}\nContent-Type: application/json\n{header}\n");

    private static Seed Table(string query, string table) => Seed.OfTable(table).Under($"POST /v1/portfolios{query}\nContent-Type: text/csv\n\n");

    private static Seed Parquet(string query, Compression compression) =>
        Seed.OfBytes([.. Seed.OfWords($"POST /v1/portfolios{query}\nContent-Type: application/vnd.apache.parquet\n\n").Bytes, .. SeedParquet.Homes(compression)]);
}
