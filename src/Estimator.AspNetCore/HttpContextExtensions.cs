using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Estimator.AspNetCore;

/// <summary>The estimator of a request.</summary>
internal static class HttpContextExtensions
{
    public static HomeEstimator Estimator(this HttpContext http, string? name) => name is null
        ? http.RequestServices.GetRequiredService<HomeEstimator>()
        : http.RequestServices.GetRequiredKeyedService<HomeEstimator>(name);
}
