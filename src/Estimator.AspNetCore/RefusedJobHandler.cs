using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Estimator.AspNetCore;

/// <summary>Answers what is thrown for a job that cannot be read or priced, also where the page for developers would.</summary>
internal sealed class RefusedJobHandler : IExceptionHandler, IDeveloperPageExceptionFilter
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (AnswerTo(exception) is not { } answer)
        {
            return false;
        }

        await answer.ExecuteAsync(httpContext).ConfigureAwait(false);
        return true;
    }

    /// <inheritdoc/>
    public Task HandleExceptionAsync(ErrorContext errorContext, Func<ErrorContext, Task> next) =>
        AnswerTo(errorContext.Exception) is { } answer ? answer.ExecuteAsync(errorContext.HttpContext) : next(errorContext);

    private static ProblemHttpResult? AnswerTo(Exception thrown) => thrown switch
    {
        EstimateException refused => Refusal.OfPricing(refused.Issues),
        BadHttpRequestException { InnerException: JsonException { InnerException: EstimateException unreadable } } => Refusal.OfReading(unreadable.Issues),
        BadHttpRequestException { InnerException: JsonException broken } => Refusal.OfReading([new(IssueCode.BadJson, "", Severity.Error, broken.Message)]),
        BadHttpRequestException request => TypedResults.Problem(request.Message, statusCode: request.StatusCode),
        _ => null,
    };
}
