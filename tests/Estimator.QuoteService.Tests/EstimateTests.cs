using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Estimator.Tests.Service;

public class EstimateTests(RunningService service) : IClassFixture<RunningService>
{
    private const string House = """{"kind":"exteriorPainting","house":{"floorArea":"2400 ft2","stories":2}}""";

    [Fact]
    public async Task Estimate_IsTheLibrarysOwn_ToTheByte()
    {
        Assert.True(EstimatorJson.TryReadJob(House, out Job? job, out _));
        using HttpResponseMessage response = await service.PostAsync("/v1/estimates", House);
        Assert.Equal(EstimatorJson.WriteEstimate(HomeEstimator.Default.Estimate(job)), await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{\"kind\":\"exteriorPainting\",\"florArea\":\"1 ft2\"}", 400, "unknownMember", "florArea")]
    [InlineData("{\"house\":{}}", 400, "missing", "kind")]
    [InlineData("{}", 400, "missing", "kind")]
    [InlineData("", 400, "badJson", "")]
    [InlineData("[1", 400, "badJson", "")]
    [InlineData("{\"kind\":\"exteriorPainting\",\"house\":{\"floorArea\":\"2400\"}}", 400, "badValue", "house.floorArea")]
    [InlineData("{\"kind\":\"exteriorPainting\",\"coats\":9}", 422, "outOfRange", "coats")]
    public async Task WrongJob_IsAProblemWithItsIssues(string body, int status, string code, string path)
    {
        using HttpResponseMessage response = await service.PostAsync("/v1/estimates", body);
        JsonNode problem = await RunningService.ReadAsync(response);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(status, (int?)problem["status"]);
        JsonNode issue = problem["issues"]!.AsArray().First(one => (string?)one!["severity"] == "error")!;
        Assert.Equal((code, path), ((string?)issue["code"], (string?)issue["path"]));
        Assert.NotEmpty((string)issue["message"]!);
    }

    [Theory]
    [InlineData("/v1/estimates/compare", "{\"before\":{\"kind\":\"exteriorPainting\",\"coats\":\"x\"},\"aftr\":1}", "unknownMember:aftr badValue:before.coats missing:after")]
    [InlineData("/v1/estimates/compare", "[]", "badJson:")]
    [InlineData("/v1/estimates/compare", "{\"before\":{\"kind\":\"exteriorPainting\"},\"before\":{},\"after\":{\"kind\":\"exteriorPainting\"}}", "repeated:before")]
    [InlineData("/v1/estimates/change", "{\"before\":{\"kind\":\"exteriorPainting\"},\"after\":{\"kind\":\"interiorPainting\"}}", "conflict:after")]
    [InlineData("/v1/estimates/change", "{\"before\":{\"kind\":\"remodel\",\"scope\":\"kitchen\"},\"after\":{\"kind\":\"remodel\",\"scope\":\"bathroom\"}}", "conflict:after")]
    [InlineData("/v1/bids", "{\"job\":{\"kind\":\"exteriorPainting\"},\"bids\":[]}", "missing:bids")]
    [InlineData("/v1/bids", "{\"job\":{\"kind\":\"exteriorPainting\"},\"bids\":[{\"amout\":1}]}", "unknownMember:bids[0].amout missing:bids[0].amount")]
    [InlineData("/v1/projects", "{\"id\":\"a\",\"jobs\":[{\"id\":\"x\",\"job\":{\"kind\":\"exteriorPainting\",\"coats\":\"x\"}}],\"team\":1}", "badValue:jobs[0].job.coats badValue:team")]
    [InlineData("/v1/programs", "{\"id\":\"a\",\"projects\":[{\"id\":\"b\"}]}", "missing:projects[0].jobs")]
    public async Task WrongMembers_AreNamedAllAtOnce(string path, string body, string expected)
    {
        using HttpResponseMessage response = await service.PostAsync(path, body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        JsonArray issues = (await RunningService.ReadAsync(response))["issues"]!.AsArray();
        Assert.Equal(expected, string.Join(' ', issues.Select(issue => $"{issue!["code"]}:{issue["path"]}")));
    }

    [Theory]
    [InlineData("/v1/estimates/compare")]
    [InlineData("/v1/estimates/change")]
    [InlineData("/v1/bids")]
    public async Task ManyWrongMembers_AreCounted(string path)
    {
        using HttpResponseMessage response = await service.PostAsync(path, $"{{{string.Concat(Enumerable.Repeat("\"a\":0,", 100_000))}\"b\":1}}");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        JsonArray issues = (await RunningService.ReadAsync(response))["issues"]!.AsArray();
        Assert.Equal(103, issues.Count);
        Assert.Contains("99,901 further members", (string?)issues[100]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_InACircle_CannotBeEstimated()
    {
        using HttpResponseMessage response = await service.PostAsync("/v1/projects", """{"id":"a","jobs":[{"id":"x","after":["y"],"job":{"kind":"exteriorPainting"}},{"id":"y","after":["x"],"job":{"kind":"exteriorPainting"}}]}""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("in a circle", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tag_IsTheHash_AndSparesTheBody()
    {
        using HttpResponseMessage first = await service.PostAsync("/v1/estimates", House);
        EntityTagHeaderValue tag = first.Headers.ETag!;
        Assert.Equal($"\"{(await RunningService.ReadAsync(first))["hash"]}\"", tag.Tag);
        using HttpRequestMessage again = new(HttpMethod.Post, "/v1/estimates") { Content = RunningService.Json(House) };
        again.Headers.IfNoneMatch.Add(tag);
        using HttpResponseMessage second = await service.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        using HttpRequestMessage other = new(HttpMethod.Post, "/v1/estimates") { Content = RunningService.Json(House.Replace("2400", "2401", StringComparison.Ordinal)) };
        other.Headers.IfNoneMatch.Add(tag);
        using HttpResponseMessage third = await service.Client.SendAsync(other);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
    }

    [Fact]
    public async Task OtherContent_IsRefusedAsWhatItIs()
    {
        using HttpResponseMessage form = await service.PostAsync("/v1/estimates", "a=1", "application/x-www-form-urlencoded");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, form.StatusCode);
        Assert.Equal("application/problem+json", form.Content.Headers.ContentType!.MediaType);
    }

    /// <summary>Lines of jobs go to the same address.</summary>
    [Fact]
    public async Task BodyWithoutAType_IsOneJob()
    {
        using ByteArrayContent job = new(Encoding.UTF8.GetBytes(House));
        using HttpResponseMessage response = await service.Client.PostAsync("/v1/estimates", job);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Lines_AreAnsweredInOrder_BadOnesByTheirIssues()
    {
        string lines = $"{House}\n\n{{\"kind\":\"exteriorPainting\",\"coats\":9}}\r\n{{oops\n{House.Replace("\"kind\"", "\"id\":\"last\",\"kind\"", StringComparison.Ordinal)}";
        using HttpResponseMessage response = await service.PostAsync("/v1/estimates", lines, "application/jsonl");
        string[] answers = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("application/jsonl", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(4, answers.Length);
        Assert.Equal((string?)JsonNode.Parse(answers[0])!["hash"], (string?)JsonNode.Parse(answers[3])!["hash"]);
        Assert.Equal("outOfRange", (string?)JsonNode.Parse(answers[1])!["issues"]![0]!["code"]);
        Assert.Equal("badJson", (string?)JsonNode.Parse(answers[2])!["issues"]![0]!["code"]);
        Assert.Equal("last", (string?)JsonNode.Parse(answers[3])!["id"]);
    }

    [Fact]
    public async Task LineWithoutEnd_IsRefused()
    {
        string blanks = new(' ', 3 << 20);
        using HttpResponseMessage response = await service.PostAsync("/v1/estimates", $"{House}\n{{{blanks}", "application/x-ndjson");
        string[] answers = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, answers.Length);
        Assert.Contains("badJson", answers[1], StringComparison.Ordinal);
    }

    /// <summary>Whoever waits for an answer before sending the next job gets it.</summary>
    [Fact(Timeout = 30_000)]
    public async Task Lines_AreAnsweredWhileTheBodyStillComes()
    {
        using TcpClient client = new();
        await client.ConnectAsync(service.Client.BaseAddress!.Host, service.Client.BaseAddress.Port);
        NetworkStream stream = client.GetStream();
        using StreamReader answers = new(stream);
        string head = $"POST /v1/estimates HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/jsonl\r\nContent-Length: {House.Length + 4}\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{head}{House}\n"));
        Assert.Contains("200", await answers.ReadLineAsync(), StringComparison.Ordinal);
        await LineWithAsync(answers, "\"hash\"");
        await stream.WriteAsync("{}\n"u8.ToArray());
        await LineWithAsync(answers, "\"issues\"");
    }

    private static async Task LineWithAsync(StreamReader answers, string wanted)
    {
        string? line = "";
        while (line?.Contains(wanted, StringComparison.Ordinal) is false)
        {
            line = await answers.ReadLineAsync();
        }

        Assert.NotNull(line);
    }
}
