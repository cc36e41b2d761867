using Estimator;
using Estimator.AspNetCore;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Has an application answer wrong jobs by what is wrong with them.</summary>
public static class EstimatorProblemDetailsExtensions
{
    /// <summary>
    /// Answers a job that cannot be read by 400 and one that cannot be priced by 422, with problem details that hold the issues: any
    /// endpoint that takes a <see cref="Job"/> or prices one, <c>(Job job, HomeEstimator home) => home.Estimate(job)</c> among them.
    /// </summary>
    /// <remarks>
    /// Uses the exception handler of the application and adds one, so that no other call is needed; knows jobs and answers without
    /// reflection, ahead of time too. Another request that cannot be bound is answered by its own status and problem details.
    /// </remarks>
    /// <param name="services">The services to add to.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddEstimatorProblemDetails(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddProblemDetails();
        services.AddExceptionHandler<RefusedJobHandler>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IDeveloperPageExceptionFilter, RefusedJobHandler>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IStartupFilter, ExceptionHandlerFilter>());
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, EstimatorJson.TypeInfoResolver));
        return services;
    }
}
