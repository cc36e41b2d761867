using System.Net;

namespace Estimator.Tests.Service;

public class RateTests(RateTests.RareService service) : IClassFixture<RateTests.RareService>
{
    [Fact]
    public async Task TooManyRequests_Are429_AndSayWhenToComeAgain()
    {
        List<HttpResponseMessage> responses = [];
        for (int number = 0; number < 12; number++)
        {
            responses.Add(await service.Client.GetAsync("/v1/schema"));
        }

        HttpResponseMessage refused = responses.First(response => response.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 2);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        Assert.Contains(responses, response => response.StatusCode == HttpStatusCode.OK);
        await Task.Delay(refused.Headers.RetryAfter.Delta.Value + TimeSpan.FromSeconds(1));
        using HttpResponseMessage again = await service.Client.GetAsync("/v1/schema");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    /// <summary>A service that answers three times a second.</summary>
    public sealed class RareService() : RunningService(("Limits:RequestsPerSecond", "3"));
}
