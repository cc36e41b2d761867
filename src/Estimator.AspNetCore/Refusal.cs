using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Estimator.AspNetCore;

/// <summary>Problem details that hold issues.</summary>
internal static class Refusal
{
    /// <summary>400: what was asked cannot be read.</summary>
    public static ProblemHttpResult OfReading(IReadOnlyList<Issue> issues) => Of(StatusCodes.Status400BadRequest, "The job cannot be read", issues);

    /// <summary>422: it can be read and not priced.</summary>
    public static ProblemHttpResult OfPricing(IReadOnlyList<Issue> issues) =>
        Of(StatusCodes.Status422UnprocessableEntity, "The job cannot be priced", issues);

    private static ProblemHttpResult Of(int status, string title, IReadOnlyList<Issue> issues)
    {
        Answered.Count(issues);

        // As an element: its type is known to every serializer of problem details, ahead of time too.
        using JsonDocument written = JsonDocument.Parse(EstimatorJson.WriteIssues(issues));
        return TypedResults.Problem(
            string.Join('\n', issues.Where(issue => issue.Severity == Severity.Error)),
            statusCode: status,
            title: title,
            extensions: [KeyValuePair.Create<string, object?>("issues", written.RootElement.GetProperty("issues").Clone())]);
    }
}
