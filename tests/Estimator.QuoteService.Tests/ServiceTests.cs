using System.Net;
using System.Text.Json.Nodes;

namespace Estimator.Tests.Service;

public class ServiceTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task PriceBook_IsTheWholeBook_AndTagged()
    {
        using HttpResponseMessage response = await service.Client.GetAsync("/v1/price-books/us-2025");
        using Stream json = await response.Content.ReadAsStreamAsync();
        Assert.Equal(PriceBook.UnitedStates2025.ContentHash, PriceBook.Load(json).ContentHash);
        using HttpRequestMessage again = new(HttpMethod.Get, "/v1/price-books/us-2025");
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using HttpResponseMessage second = await service.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task OtherPriceBook_Is404_AndNamesTheOneThereIs()
    {
        using HttpResponseMessage response = await service.Client.GetAsync("/v1/price-books/us-2024");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("us-2025", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scopes_HaveTheirLevelsAndChoices()
    {
        JsonArray scopes = JsonNode.Parse(await service.Client.GetStringAsync("/v1/scopes"))!.AsArray();
        JsonNode kitchen = scopes.First(scope => (string?)scope!["scope"] == "kitchen")!;
        Assert.Equal(HomeEstimator.Default.Scopes.Count, scopes.Count);
        Assert.NotEmpty((string)kitchen["levels"]!["midrange"]!);
        Assert.Contains("quartz", kitchen["choices"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_IsTheLibrarysOwn() =>
        Assert.Equal(EstimatorJson.JobSchema(HomeEstimator.Default.Scopes), await service.Client.GetStringAsync("/v1/schema"));

    [Fact]
    public async Task Health_IsTold()
    {
        Assert.Equal("Healthy", await service.Client.GetStringAsync("/health/live"));
        for (int number = 0; number < 100; number++)
        {
            using HttpResponseMessage ready = await service.Client.GetAsync("/health/ready");
            if (ready.IsSuccessStatusCode)
            {
                return;
            }

            Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
            await Task.Delay(100);
        }

        Assert.Fail("The service was not ready within ten seconds.");
    }

    [Fact]
    public async Task Metrics_CountEstimatesByKind_AndIssuesByCode()
    {
        (await service.PostAsync("/v1/estimates", """{"kind":"interiorPainting","house":{}}""")).Dispose();
        (await service.PostAsync("/v1/estimates", """{"kind":"exteriorPainting","coats":9}""")).Dispose();
        string metrics = await service.Client.GetStringAsync("/metrics");
        Assert.Matches("estimator_answers_total\\{.*kind=\"interiorPainting\".*\\} [1-9]", metrics);
        Assert.Matches("estimator_issues_total\\{.*code=\"outOfRange\".*\\} [1-9]", metrics);
        Assert.Contains("http_server_request_duration_seconds", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_CarrySecurityHeaders_AndNoNameOfTheServer()
    {
        using HttpResponseMessage response = await service.Client.GetAsync("/v1/schema");
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Empty(response.Headers.Server);
    }

    [Fact]
    public async Task Answers_ArePackedForWhoAsks()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/v1/scopes");
        request.Headers.AcceptEncoding.Add(new("br"));
        using HttpResponseMessage response = await service.Client.SendAsync(request);
        Assert.Equal("br", response.Content.Headers.ContentEncoding.Single());
    }
}
