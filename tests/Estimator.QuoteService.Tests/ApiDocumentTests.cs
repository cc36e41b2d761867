using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Estimator.Tests.Service;

public class ApiDocumentTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string[] Operations =
        ["bids", "change", "compare", "estimate", "offers", "portfolios", "priceBook", "program", "project", "questions", "schema", "scopes"];

    [Fact]
    public async Task Document_IsValid()
    {
        string json = await service.Client.GetStringAsync("/openapi/v1.json");
        ReadResult read = OpenApiDocument.Parse(json, "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.StartsWith("3.1", (string?)JsonNode.Parse(json)!["openapi"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_NamesEveryOperation() =>
        Assert.Equal(Operations, (await OperationsAsync()).Select(operation => (string?)operation.Told["operationId"]).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Document_HoldsTheLibrarysOwnSchemaOfJobs()
    {
        JsonNode job = (await DocumentAsync())["components"]!["schemas"]!["Job"]!;
        JsonNode own = JsonNode.Parse(EstimatorJson.JobSchema())!;
        Assert.True(JsonNode.DeepEquals(own["anyOf"]![0]!["properties"]!["house"], job["anyOf"]![0]!["properties"]!["house"]));
        Assert.Equal(own["anyOf"]![2]!["allOf"]!.AsArray().Count, job["anyOf"]![2]!["allOf"]!.AsArray().Count);
        Assert.NotNull(job["anyOf"]![2]!["allOf"]![0]!["then"]);
    }

    /// <summary>Every body that is shown is sent, and every parameter; the answer is one that the document tells.</summary>
    [Fact]
    public async Task Examples_AreAnsweredAsTheDocumentSays()
    {
        int sent = 0;
        foreach ((string path, string method, JsonObject told) in await OperationsAsync())
        {
            foreach ((string? type, JsonNode? example) in Bodies(told))
            {
                using HttpRequestMessage request = new(new HttpMethod(method), Filled(path, told));
                request.Content = type is null ? null : new StringContent(TextOf(example!), Encoding.UTF8, type);
                using HttpResponseMessage response = await service.Client.SendAsync(request);
                string answer = await response.Content.ReadAsStringAsync();
                Assert.True(response.IsSuccessStatusCode, $"{method} {path} {type}: {response.StatusCode} {answer}");
                Assert.Contains(response.Content.Headers.ContentType!.MediaType, told["responses"]!["200"]!["content"]!.AsObject().Select(content => content.Key));
                Assert.NotEmpty(answer);
                sent++;
            }
        }

        Assert.Equal(Operations.Length + 1, sent);
    }

    [Fact]
    public async Task Page_LoadsNothingFromElsewhere()
    {
        using HttpResponseMessage page = await service.Client.GetAsync("/docs/");
        string html = await page.Content.ReadAsStringAsync();
        Assert.Contains("scalar.js", html, StringComparison.Ordinal);
        Assert.DoesNotContain("://", html, StringComparison.Ordinal);
        string policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        using HttpResponseMessage script = await service.Client.GetAsync("/docs/scalar.js");
        Assert.True(script.IsSuccessStatusCode);
    }

    private static IEnumerable<(string? Type, JsonNode? Example)> Bodies(JsonObject told) =>
        told["requestBody"]?["content"]?.AsObject() is { } content
            ? content.Where(body => body.Value!["example"] is not null).Select(body => ((string?)body.Key, body.Value!["example"]))
            : [(null, null)];

    private static string TextOf(JsonNode example) => example is JsonValue value && value.TryGetValue(out string? text) ? text : example.ToJsonString();

    private static string Filled(string path, JsonObject told)
    {
        StringBuilder query = new();
        foreach (JsonNode? parameter in told["parameters"]?.AsArray() ?? [])
        {
            string name = (string)parameter!["name"]!;
            string value = Uri.EscapeDataString(Convert.ToString(TextOf(parameter["example"]!), CultureInfo.InvariantCulture)!);
            path = path.Replace($"{{{name}}}", value, StringComparison.Ordinal);
            query.Append((string?)parameter["in"] == "query" ? $"{(query.Length == 0 ? '?' : '&')}{name}={value}" : "");
        }

        return path + query;
    }

    private async Task<JsonNode> DocumentAsync() => JsonNode.Parse(await service.Client.GetStringAsync("/openapi/v1.json"))!;

    private async Task<IReadOnlyList<(string Path, string Method, JsonObject Told)>> OperationsAsync() =>
        [.. from path in (await DocumentAsync())["paths"]!.AsObject() from operation in path.Value!.AsObject() select (path.Key, operation.Key.ToUpperInvariant(), operation.Value!.AsObject())];
}
