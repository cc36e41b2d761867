using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Estimator.QuotePage.Tests;

/// <summary>The service at a fixed date, on a port of this machine so that a browser can see it.</summary>
public sealed class PageServer : WebApplicationFactory<Program>
{
    private static readonly Lazy<PageServer> Started = new(() => new());

    private PageServer()
    {
        UseKestrel(0);
        StartServer();
    }

    /// <summary>One for all tests: hosts that start at the same time take each other's addresses.</summary>
    public static PageServer Shared => Started.Value;

    public Uri Address => ClientOptions.BaseAddress;

    public HttpClient Client(bool follows = true) => new(new HttpClientHandler { AllowAutoRedirect = follows }) { BaseAddress = Address };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new FixedTime()));
    }

    private sealed class FixedTime : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2025, 9, 15, 12, 0, 0, TimeSpan.Zero);
    }
}
