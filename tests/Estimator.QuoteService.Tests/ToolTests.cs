using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Estimator.Tests.Service;

public class ToolTests(RunningService service) : IClassFixture<RunningService>
{
    private const string House = """{"kind":"exteriorPainting","house":{"floorArea":"2400 ft2","state":"CA"}}""";

    [Fact]
    public async Task Tools_AreListed_WithSchemasAndHints()
    {
        await using McpClient client = await ConnectAsync();
        IList<McpClientTool> tools = await client.ListToolsAsync();
        Assert.Equal(["check_bid", "compare", "estimate", "explain_figure", "questions"], tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations is { ReadOnlyHint: true, DestructiveHint: false, OpenWorldHint: false }));
        Assert.All(tools, tool => Assert.NotEmpty(tool.Description));
        JsonElement job = tools.Single(tool => tool.Name == "estimate").JsonSchema.GetProperty("properties").GetProperty("job");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(EstimatorJson.JobSchema(HomeEstimator.Default.Scopes)), JsonNode.Parse(job.GetRawText())));
    }

    [Fact]
    public async Task Estimate_IsTheLibrarysTotal_Shortly()
    {
        Assert.True(EstimatorJson.TryReadJob(House, out Job? job, out _));
        (string text, bool isError) = await CallAsync("estimate", ("job", House));
        Assert.False(isError, text);
        Assert.Equal(HomeEstimator.Default.Estimate(job).Total.Likely, (decimal)JsonNode.Parse(text)!["total"]!["likely"]!);
        Assert.InRange(text.Length, 200, 4_000);
    }

    [Theory]
    [InlineData("estimate", "{\"kind\":\"exteriorPainting\",\"coats\":9}", "outOfRange")]
    [InlineData("estimate", "{\"kind\":\"exteriorPainting\",\"florArea\":1}", "unknownMember")]
    [InlineData("questions", "{}", "missing")]
    public async Task WrongJob_ComesBackAsIssues_AndNoNumber(string tool, string job, string code)
    {
        (string text, bool isError) = await CallAsync(tool, ("job", job));
        Assert.True(isError);
        Assert.Equal(code, (string?)JsonNode.Parse(text)!["issues"]![0]!["code"]);
        Assert.DoesNotContain("likely", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_HaveRanges()
    {
        (string text, _) = await CallAsync("questions", ("job", House));
        JsonArray questions = JsonNode.Parse(text)!["questions"]!.AsArray();
        Assert.NotEmpty(questions);
        Assert.All(questions, question => Assert.NotEmpty(question!["answers"]!.AsArray()));
    }

    [Fact]
    public async Task Bid_IsJudged()
    {
        (string text, _) = await CallAsync("check_bid", ("job", House), ("bid", """{"amount":2000,"deposit":1900}"""));
        Assert.InRange((int)JsonNode.Parse(text)!["percentile"]!, 0, 50);
        Assert.NotEmpty((string)JsonNode.Parse(text)!["deposit"]!["advice"]!);
    }

    [Fact]
    public async Task Comparison_NamesTheCause()
    {
        (string text, _) = await CallAsync("compare", ("before", House), ("after", House.Replace("2400", "3000", StringComparison.Ordinal)));
        Assert.Contains("house.floorArea", text, StringComparison.Ordinal);
        Assert.True((decimal)JsonNode.Parse(text)!["difference"]! > 0);
    }

    [Fact]
    public async Task Figure_IsExplainedWithItsSources_OrTheNearestAreNamed()
    {
        (string text, bool isError) = await CallAsync("explain_figure", ("id", "\"rate.painting\""));
        Assert.False(isError, text);
        Assert.Equal(PriceBook.UnitedStates2025.Figures["rate.painting"].Likely, (double)JsonNode.Parse(text)!["likely"]!);
        Assert.NotEmpty(JsonNode.Parse(text)!["sources"]!.AsArray());
        (text, isError) = await CallAsync("explain_figure", ("id", "\"painting\""));
        Assert.True(isError);
        Assert.Contains("rate.painting", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain", "{}", 415, null)]
    [InlineData("application/json", "{oops", 400, -32700)]
    [InlineData("application/json", """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{},"capabilities":{}}}""", 400, -32700)]
    [InlineData("application/json", """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"estimate","arguments":"\ud800"}}""", 400, -32700)]
    [InlineData("application/json", """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}""", 400, -32602)]
    [InlineData("application/json", """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{}}""", 200, -32602)]
    [InlineData("application/json", """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"estimate","arguments":[1]}}""", 200, -32602)]
    public async Task WhatIsNoRequest_IsTheClientsFault(string type, string body, int status, int? code)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/mcp") { Content = RunningService.Json(body, type) };
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        using HttpResponseMessage response = await service.Client.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(code, (int?)JsonNode.Parse(text[text.IndexOf('{', StringComparison.Ordinal)..])!["error"]?["code"]);
    }

    private async Task<McpClient> ConnectAsync() => await McpClient.CreateAsync(
        new HttpClientTransport(new() { Endpoint = new(service.Client.BaseAddress!, "/mcp"), TransportMode = HttpTransportMode.StreamableHttp }));

    private async Task<(string Text, bool IsError)> CallAsync(string tool, params (string Name, string Json)[] arguments)
    {
        await using McpClient client = await ConnectAsync();
        CallToolResult result = await client.CallToolAsync(
            tool, arguments.ToDictionary(argument => argument.Name, argument => (object?)JsonDocument.Parse(argument.Json).RootElement));
        return (result.Content.OfType<TextContentBlock>().Single().Text, result.IsError is true);
    }
}
