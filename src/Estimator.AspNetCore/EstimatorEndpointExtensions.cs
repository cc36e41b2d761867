using Estimator;
using Estimator.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the estimator's endpoints.</summary>
public static class EstimatorEndpointExtensions
{
    // A body that does not say what it is could be one job or lines of jobs: it is one.
    private const int BeforeLines = -1;

    /// <summary>
    /// Maps <c>POST estimates</c>, <c>estimates/offers</c>, <c>estimates/compare</c>, <c>estimates/change</c>, <c>questions</c>, <c>bids</c>,
    /// <c>projects</c> and <c>programs</c>, and <c>GET schema</c>, by the JSON contract. What cannot be read is answered by 400 and what cannot be priced by 422,
    /// with problem details that hold the issues.
    /// </summary>
    /// <remarks>
    /// An estimate has its hash as <c>ETag</c>; a request that names it in <c>If-None-Match</c> gets 304. The conventions of what is
    /// returned (limits, authorization) hold for all of them.
    /// </remarks>
    /// <param name="endpoints">Where to map: an application, or a group such as <c>app.MapGroup("/v1")</c>.</param>
    /// <param name="estimator">The name of a registered estimator; the one without a name if left out.</param>
    /// <exception cref="ArgumentNullException">There is nowhere to map.</exception>
    public static RouteGroupBuilder MapEstimator(this IEndpointRouteBuilder endpoints, string? estimator = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        RouteGroupBuilder group = endpoints.MapGroup("").WithTags("Estimator");
        group.MapAnswer<Job, Estimate>("/estimates", EstimatorJson.TryReadJob, (home, job) => home.Estimate(job), EstimatorJson.WriteEstimate, estimator)
            .WithName(Named("estimate", estimator)).WithSummary("Estimates a job: its range, lines, plan and shopping list.").WithOrder(BeforeLines);
        group.MapAnswer<Job, IReadOnlyList<Offer>>("/estimates/offers", EstimatorJson.TryReadJob, (home, job) => home.Offers(job), EstimatorJson.WriteOffers, estimator)
            .WithName(Named("offers", estimator)).WithSummary("The same job good, better and best.");
        group.MapAnswer<TwoJobs, Comparison>("/estimates/compare", TwoJobs.TryRead, (home, jobs) => home.Compare(jobs.Before, jobs.After), EstimatorJson.WriteComparison, estimator)
            .WithName(Named("compare", estimator)).WithSummary("What two jobs differ by, and what each answer that differs moves.");
        group.MapAnswer<TwoJobs, ChangeOrder>("/estimates/change", TwoJobs.TryReadAlike, (home, jobs) => home.Change(jobs.Before, jobs.After), EstimatorJson.WriteChangeOrder, estimator)
            .WithName(Named("change", estimator)).WithSummary("What changes when one job becomes another, line by line.");
        group.MapAnswer<Job, IReadOnlyList<OpenQuestion>>("/questions", EstimatorJson.TryReadJob, (home, job) => home.Questions(job), EstimatorJson.WriteQuestions, estimator)
            .WithName(Named("questions", estimator)).WithSummary("What a job leaves open, what narrows the range most first.");
        group.MapAnswer<JobBids, LeveledBids>("/bids", JobBids.TryRead, (home, bids) => home.Level(bids.Job, bids.Bids), EstimatorJson.WriteLeveledBids, estimator)
            .WithName(Named("bids", estimator)).WithSummary("Checks bids for a job and puts them on one footing.");
        group.MapAnswer<Project, ProjectEstimate>("/projects", EstimatorJson.TryReadProject, (home, project) => home.Estimate(project), EstimatorJson.WriteProjectEstimate, estimator)
            .WithName(Named("project", estimator)).WithSummary("Jobs of one house: one budget, one schedule, and how it stands.");
        group.MapLong<ProgramOfWork, ProgramEstimate>("/programs", EstimatorJson.TryReadProgram, (home, program, stop) => home.Estimate(program, stop), EstimatorJson.WriteProgramEstimate, estimator)
            .WithName(Named("program", estimator)).WithSummary("Projects of many properties: totals and their spread, crews, cash, exceptions.");
        group.MapSchema(estimator);
        return group;
    }

    /// <summary>Maps a <c>POST</c> that reads JSON, asks the estimator and writes JSON, and answers like those of <see cref="MapEstimator"/>.</summary>
    /// <typeparam name="TAsked">What is read, such as <see cref="Job"/>.</typeparam>
    /// <typeparam name="TAnswer">What is written, such as <see cref="HireOrSelf"/>.</typeparam>
    /// <param name="endpoints">Where to map.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="read">Reads the body, for example <see cref="EstimatorJson.TryReadJob(ReadOnlySpan{byte}, out Job?, out IReadOnlyList{Issue})"/>.</param>
    /// <param name="answer">Asks the estimator; an <see cref="EstimateException"/> is answered by 422.</param>
    /// <param name="write">Writes the answer, for example <see cref="EstimatorJson.WriteHireOrSelf(HireOrSelf, System.Buffers.IBufferWriter{byte})"/>.</param>
    /// <param name="estimator">The name of a registered estimator; the one without a name if left out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEndpointConventionBuilder MapAnswer<TAsked, TAnswer>(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        ContractReader<TAsked> read,
        Func<HomeEstimator, TAsked, TAnswer> answer,
        ContractWriter<TAnswer> write,
        string? estimator = null)
        where TAsked : class
        where TAnswer : class
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(write);
        return endpoints.MapLong(pattern, read, (home, asked, _) => answer(home, asked), write, estimator);
    }

    /// <summary>One whose answer may take long, and ends with the request.</summary>
    private static IEndpointConventionBuilder MapLong<TAsked, TAnswer>(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        ContractReader<TAsked> read,
        Func<HomeEstimator, TAsked, CancellationToken, TAnswer> answer,
        ContractWriter<TAnswer> write,
        string? estimator)
        where TAsked : class
        where TAnswer : class
    {
        RequestDelegate handle = new AnswerEndpoint<TAsked, TAnswer>(read, answer, write, estimator).HandleAsync;
        return endpoints.MapPost(pattern, handle).WithMetadata(
            handle.Method,
            new AcceptsMetadata(["application/json"], typeof(TAsked)),
            new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(TAnswer), ["application/json"]),
            Refusal(StatusCodes.Status400BadRequest),
            Refusal(StatusCodes.Status422UnprocessableEntity));
    }

    /// <summary>
    /// Maps a <c>POST</c> of jobs as JSON lines, answered by a line each, in order and while the body still comes: an estimate, or the
    /// issues of a job that cannot be read or priced. Blank lines are passed over.
    /// </summary>
    /// <param name="endpoints">Where to map.</param>
    /// <param name="pattern">The route; it may be that of <see cref="MapEstimator"/>'s estimates, which take one job as JSON, and a body that does not say what it is.</param>
    /// <param name="most">Jobs in one stream; one more ends the answer with an issue.</param>
    /// <param name="estimator">The name of a registered estimator; the one without a name if left out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEndpointConventionBuilder MapJobLines(
        this IEndpointRouteBuilder endpoints, string pattern = "/estimates", int most = 100_000, string? estimator = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        RequestDelegate handle = new JobLinesEndpoint(most, estimator).HandleAsync;
        return endpoints.MapPost(pattern, handle).WithMetadata(
            handle.Method,
            new AcceptsMetadata(["application/jsonl", "application/x-ndjson"], typeof(Job)),
            new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Estimate), ["application/jsonl"]));
    }

    private static void MapSchema(this RouteGroupBuilder group, string? estimator)
    {
        RequestDelegate handle = http =>
        {
            http.Response.ContentType = "application/schema+json";
            return http.Response.WriteAsync(EstimatorJson.JobSchema(http.Estimator(estimator).Scopes), http.RequestAborted);
        };
        group.MapGet("/schema", handle).WithName(Named("schema", estimator)).WithSummary("The JSON schema of jobs, with the choices of the price book.").WithMetadata(
            handle.Method, new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(object), ["application/schema+json"]));
    }

    /// <summary>Names of endpoints are unique in an application, which may have several estimators.</summary>
    private static string Named(string name, string? estimator) => estimator is null ? name : $"{name}-{estimator}";

    private static ProducesResponseTypeMetadata Refusal(int status) => new(status, typeof(ProblemDetails), ["application/problem+json"]);
}
