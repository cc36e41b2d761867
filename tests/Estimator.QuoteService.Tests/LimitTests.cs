using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Estimator.Tests.Service;

public class LimitTests(LimitTests.SmallService service) : IClassFixture<LimitTests.SmallService>
{
    private const string House = """{"kind":"exteriorPainting"}""";

    [Fact]
    public async Task LongBody_Is413()
    {
        using HttpResponseMessage response = await service.PostAsync("/v1/estimates", House + new string(' ', 200_000));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    /// <summary>A few kilobytes that unpack to many megabytes.</summary>
    [Theory]
    [InlineData("/v1/estimates", "application/json")]
    [InlineData("/v1/portfolios", "text/csv")]
    public async Task PackedBomb_Is413(string path, string type)
    {
        using HttpContent bomb = Packed(new string(' ', 4 << 20), type);
        using HttpResponseMessage response = await service.Client.PostAsync(path, bomb);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task PackedJob_IsPriced()
    {
        using HttpResponseMessage response = await service.Client.PostAsync("/v1/estimates", Packed(House, "application/json"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task WhatIsNotPacked_AndSaysItIs_Is400(string packing)
    {
        using StringContent plain = RunningService.Json(House);
        plain.Headers.ContentEncoding.Add(packing);
        using HttpResponseMessage response = await service.Client.PostAsync("/v1/estimates", plain);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task DeepJson_Is400()
    {
        using HttpResponseMessage response = await service.PostAsync("/v1/estimates", $$"""{"kind":"exteriorPainting","house":{{new string('[', 20_000)}}""");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("/v1/estimates", "application/json")]
    [InlineData("/v1/estimates", "application/jsonl")]
    public async Task SlowClient_Is408Or503(string path, string type)
    {
        using TcpClient slow = new();
        await slow.ConnectAsync(service.Client.BaseAddress!.Host, service.Client.BaseAddress.Port);
        NetworkStream stream = slow.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {type}\r\nContent-Length: 100\r\n\r\n{{"));
        using StreamReader answer = new(stream);
        string? status = await answer.ReadLineAsync();

        // A stream whose answer has begun can only be broken off.
        Assert.Contains(status?.Split(' ')[1], (string?[])["408", "503", "200", null]);
        Assert.True(status is not null || type == "application/jsonl");
        Assert.Equal(type == "application/json", status?.Contains(" 200 ", StringComparison.Ordinal) is false);
    }

    [Fact]
    public async Task AbandonedConnections_LeaveTheServiceWell()
    {
        for (int number = 0; number < 20; number++)
        {
            using TcpClient gone = new();
            await gone.ConnectAsync(service.Client.BaseAddress!.Host, service.Client.BaseAddress.Port);
            await gone.GetStream().WriteAsync("POST /v1/estimates HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"u8.ToArray());
        }

        using HttpResponseMessage response = await service.PostAsync("/v1/estimates", House);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task TooManyJobsInAStream_EndWithAnIssue()
    {
        string lines = string.Concat(Enumerable.Repeat("{}\n", 52));
        using HttpResponseMessage response = await service.PostAsync("/v1/estimates", lines, "application/jsonl");
        string[] answers = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(51, answers.Length);
        Assert.Contains("50 jobs", answers[^1], StringComparison.Ordinal);
    }

    private static ByteArrayContent Packed(string text, string type)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        ByteArrayContent content = new(packed.ToArray());
        content.Headers.ContentType = new(type);
        content.Headers.ContentEncoding.Add("gzip");
        return content;
    }

    /// <summary>A service that takes little.</summary>
    public sealed class SmallService() : RunningService(("Limits:BodyBytes", "100000"), ("Limits:StreamBytes", "1000000"), ("Limits:Seconds", "2"), ("Limits:StreamSeconds", "6"), ("Limits:StreamJobs", "50"));
}
