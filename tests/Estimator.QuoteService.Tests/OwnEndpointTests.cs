using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Estimator.Tests.Service;

/// <summary>What everybody writes first, in an application of one's own.</summary>
public class OwnEndpointTests
{
    [Theory]
    [InlineData("Production", "{\"kind\":\"exteriorPainting\",\"florArea\":\"1 ft2\"}", 400, "unknownMember", "florArea")]
    [InlineData("Development", "{\"kind\":\"exteriorPainting\",\"florArea\":\"1 ft2\"}", 400, "unknownMember", "florArea")]
    [InlineData("Production", "{\"coats\":2}", 400, "missing", "kind")]
    [InlineData("Production", "[", 400, "badJson", "")]
    [InlineData("Production", "{\"kind\":\"exteriorPainting\",\"coats\":9}", 422, "outOfRange", "coats")]
    [InlineData("Development", "{\"kind\":\"exteriorPainting\",\"coats\":9}", 422, "outOfRange", "coats")]
    public async Task WrongJob_IsAProblemWithItsIssues(string environment, string job, int status, string code, string path)
    {
        await using WebApplication app = await StartAsync(environment);
        using HttpResponseMessage response = await app.GetTestClient().PostAsync("/e", RunningService.Json(job));
        Assert.Equal(status, (int)response.StatusCode);
        JsonNode issue = (await RunningService.ReadAsync(response))["issues"]![0]!;
        Assert.Equal((code, path), ((string?)issue["code"], (string?)issue["path"]));
    }

    [Theory]
    [InlineData("", "application/json", 400)]
    [InlineData("{}", "text/plain", 415)]
    public async Task BodyThatIsNoJson_IsItsOwnStatus(string body, string type, int status)
    {
        await using WebApplication app = await StartAsync("Production");
        using HttpResponseMessage response = await app.GetTestClient().PostAsync("/e", RunningService.Json(body, type));
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Answer_IsTheContracts_WithoutNulls()
    {
        await using WebApplication app = await StartAsync("Production");
        using HttpResponseMessage response = await app.GetTestClient().PostAsync("/e", RunningService.Json("""{"kind":"exteriorPainting"}"""));
        string answer = await response.Content.ReadAsStringAsync();
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(EstimatorJson.WriteEstimate(HomeEstimator.Default.Estimate(new ExteriorPainting()))), JsonNode.Parse(answer)));
    }

    [Fact]
    public async Task TwoFirms_PriceSideBySide()
    {
        await using WebApplication app = await StartAsync("Production");
        HttpClient client = app.GetTestClient();
        using HttpResponseMessage house = await client.PostAsync("/estimates", RunningService.Json("""{"kind":"exteriorPainting"}"""));
        using HttpResponseMessage acme = await client.PostAsync("/acme/estimates", RunningService.Json("""{"kind":"exteriorPainting"}"""));
        Assert.Null((await RunningService.ReadAsync(house))["priceBook"]!["overridden"]);
        Assert.NotNull((await RunningService.ReadAsync(acme))["priceBook"]!["overridden"]);
    }

    /// <summary>Three lines for JSON in, an answer of the library, JSON out.</summary>
    [Fact]
    public async Task OwnAnswer_IsMappedLikeTheOthers()
    {
        await using WebApplication app = await StartAsync("Production");
        using HttpResponseMessage response = await app.GetTestClient().PostAsync("/hire", RunningService.Json("""{"kind":"exteriorPainting"}"""));
        Assert.NotNull((await RunningService.ReadAsync(response))["self"]);
        using HttpResponseMessage refused = await app.GetTestClient().PostAsync("/hire", RunningService.Json("""{"kind":"exteriorPainting","coats":9}"""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
    }

    private static async Task<WebApplication> StartAsync(string environment)
    {
        string overlay = Path.GetTempFileName();
        await File.WriteAllTextAsync(overlay, """{"figures":{"rate.painting":{"low":80,"likely":100,"high":120,"judged":"Ours."}}}""");
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddEstimator().AddEstimator("acme", options => options.OverlayPath = overlay);
        builder.Services.AddEstimatorProblemDetails();
        WebApplication app = builder.Build();
        app.MapPost("/e", (Job job, HomeEstimator home) => home.Estimate(job));
        app.MapEstimator();
        app.MapGroup("/acme").MapEstimator("acme").WithDisplayName("acme");
        app.MapAnswer<Job, HireOrSelf>("/hire", EstimatorJson.TryReadJob, (home, job) => home.HireOrSelf(job), EstimatorJson.WriteHireOrSelf);
        await app.StartAsync();
        File.Delete(overlay);
        return app;
    }
}
