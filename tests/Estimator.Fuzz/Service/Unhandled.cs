using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Estimator.Fuzz;

/// <summary>Tells what was thrown that the service has no answer to.</summary>
internal sealed class Unhandled : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        httpContext.Response.ContentType = "text/plain";
        await httpContext.Response.WriteAsync(exception.ToString(), cancellationToken);
        return true;
    }
}
