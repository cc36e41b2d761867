using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Estimator.AspNetCore;

/// <summary>Puts an exception handler around the application.</summary>
internal sealed class ExceptionHandlerFilter : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseExceptionHandler();
        next(app);
    };
}
