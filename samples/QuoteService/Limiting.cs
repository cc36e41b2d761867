using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace QuoteService;

/// <summary>Limits on the size, the time and the rate of requests.</summary>
internal static class Limiting
{
    private const string Streams = "streams";

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        ServiceLimits limits = builder.Configuration.GetSection("Limits").Get<ServiceLimits>() ?? new();
        builder.Services.AddSingleton(limits);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = limits.BodyBytes;
        });
        builder.Services.AddRequestDecompression();
        builder.Services.AddRequestTimeouts(options =>
        {
            options.DefaultPolicy = Within(limits.Seconds);
            options.AddPolicy(Streams, Within(limits.StreamSeconds));
        });
        builder.Services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = limits.RequestsPerSecond, Window = TimeSpan.FromSeconds(1) }));
            options.AddConcurrencyLimiter(Streams, one => (one.PermitLimit, one.QueueLimit) = (limits.Streams, limits.Streams));
            options.OnRejected = RefuseAsync;
        });
    }

    public static void UseLimits(this WebApplication app)
    {
        app.UseRequestTimeouts();
        app.UseRateLimiter();
        app.UseRequestDecompression();
        app.Use(next => async http =>
        {
            try
            {
                await next(http);
            }
            catch (Exception broken) when (broken is InvalidDataException or InvalidOperationException { Source: "System.IO.Compression.Brotli" } && !http.Response.HasStarted)
            {
                throw new BadHttpRequestException("The body is not packed as Content-Encoding says.", StatusCodes.Status400BadRequest, broken);
            }
        });
    }

    /// <summary>An endpoint that takes long bodies, for a longer time, and only some of them at once.</summary>
    public static TBuilder AsStream<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder
    {
        endpoint.Finally(built => built.Metadata.Add(new RequestSizeLimitAttribute(built.ApplicationServices.GetRequiredService<ServiceLimits>().StreamBytes)));
        endpoint.WithRequestTimeout(Streams);
        return endpoint.RequireRateLimiting(Streams);
    }

    private static RequestTimeoutPolicy Within(int seconds) =>
        new() { Timeout = TimeSpan.FromSeconds(seconds), TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable };

    /// <summary>429 where one client asks too often, 503 where all together do.</summary>
    private static ValueTask RefuseAsync(OnRejectedContext refused, CancellationToken stop)
    {
        bool isTooOften = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait);
        HttpResponse response = refused.HttpContext.Response;
        response.StatusCode = isTooOften ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
