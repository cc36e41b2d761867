using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QuoteService;

namespace Estimator.Fuzz;

/// <summary>The service within this process, as it runs where it is deployed, but for its limits and its log.</summary>
internal static class QuoteServer
{
    private const string Root = "ASPNETCORE_TEST_CONTENTROOT_QUOTESERVICE";
    private static readonly Lazy<HttpClient> Client = new(Start);

    /// <summary>What the service answers: to every request all of an answer.</summary>
    public static Answer Ask(HttpRequestMessage request) => AskAsync(request).GetAwaiter().GetResult();

    private static async Task<Answer> AskAsync(HttpRequestMessage request)
    {
        using HttpResponseMessage response = await Client.Value.SendAsync(request);
        return new((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType ?? "", await response.Content.ReadAsStringAsync());
    }

    private static HttpClient Start()
    {
        // It is looked for beside the solution otherwise.
        Environment.SetEnvironmentVariable(Root, AppContext.BaseDirectory);
        WebApplicationFactory<ServiceLimits> service = new WebApplicationFactory<ServiceLimits>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Production");
            host.UseSetting("Estimator:PricesOfToday", "false");
            host.UseSetting("Limits:RequestsPerSecond", int.MaxValue.ToString(CultureInfo.InvariantCulture));
            host.UseSetting("Limits:Streams", short.MaxValue.ToString(CultureInfo.InvariantCulture));
            host.ConfigureLogging(logging => logging.ClearProviders());
            host.ConfigureTestServices(services => services.AddSingleton<IExceptionHandler, Unhandled>());
        });
        return service.Server.CreateClient();
    }
}
