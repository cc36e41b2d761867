using System.Net.Mime;
using System.Text;
using Estimator;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection.Extensions;
using QuoteService.Page.Asking;
using QuoteShared.Schedules;

namespace QuoteService.Page;

/// <summary>The page for homeowners: pick a job, answer what is worth answering, see the range narrow. A link holds the answers; nothing is stored.</summary>
public static class QuotePage
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Adds what the page needs beside an estimator.</summary>
    public static IServiceCollection AddQuotePage(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddScoped<HtmlRenderer>();
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    /// <summary>Maps the page at the root, its style and its script.</summary>
    public static void MapQuotePage(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder page = routes.MapGroup("").ExcludeFromDescription();
        page.AddEndpointFilter(async (context, next) =>
        {
            context.HttpContext.Response.Headers.ContentSecurityPolicy = Policy;
            return await next(context);
        });
        foreach (PageFile file in PageFile.All)
        {
            page.MapGet($"/{file.Name}", file.Serve);
        }

        page.MapGet("/", Choose);
        page.MapGet("/estimate/{job}", Show);
        page.MapGet("/estimate/{job}/estimate.html", Save);
        page.MapGet("/estimate/{job}/plan.ics", Calendar);
    }

    private static RazorComponentResult Choose(HttpRequest request, HomeEstimator estimator) => Page<ChoosePage>(new()
    {
        [nameof(ChoosePage.Jobs)] = JobPick.AllOf(estimator),
        [nameof(ChoosePage.Answers)] = Answers.Of(request.QueryString.Value),
    });

    private static IResult Show(string job, HttpRequest request, HomeEstimator estimator, TimeProvider time)
    {
        if (Find(job, request, estimator) is not { } form)
        {
            return Unknown(job, request, estimator);
        }

        Answers answers = form.Tidy(Answers.Of(request.QueryString.Value));
        string link = answers.Link(form.Pick.Path);
        if (link != request.Path + request.QueryString.Value)
        {
            return Results.LocalRedirect(link);
        }

        EstimateModel model = new(form, answers, estimator, Today(time));
        return Page<EstimatePage>(Parameters(model, style: null), model.Estimate is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static async Task<IResult> Save(
        string job, HttpRequest request, HomeEstimator estimator, TimeProvider time, HtmlRenderer renderer)
    {
        if (Find(job, request, estimator) is not { } form)
        {
            return Unknown(job, request, estimator);
        }

        EstimateModel model = new(form, form.Tidy(Answers.Of(request.QueryString.Value)), estimator, Today(time));
        if (model.Estimate is null)
        {
            return Results.LocalRedirect(model.Link(model.Answers));
        }

        Dictionary<string, object?> parameters = Parameters(model, PageFile.Style.Text);
        string html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<EstimatePage>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        return Results.File(Encoding.UTF8.GetBytes(html), MediaTypeNames.Text.Html, $"estimate-{form.Pick.Id}.html");
    }

    private static IResult Calendar(string job, HttpRequest request, HomeEstimator estimator, TimeProvider time)
    {
        if (Find(job, request, estimator) is not { } form)
        {
            return Unknown(job, request, estimator);
        }

        EstimateModel model = new(form, form.Tidy(Answers.Of(request.QueryString.Value)), estimator, Today(time));
        return model.Estimate is { Plan.Start: not null } dated
            ? Results.File(Encoding.UTF8.GetBytes(JobCalendar.Of(form.Pick.Name, dated)), "text/calendar", $"plan-{form.Pick.Id}.ics")
            : Results.LocalRedirect(model.Link(model.Answers, "#save"));
    }

    private static JobForm? Find(string job, HttpRequest request, HomeEstimator estimator) =>
        JobPick.AllOf(estimator).FirstOrDefault(pick => pick.Id == job) is { } pick ? new(pick, estimator) : null;

    private static RazorComponentResult Unknown(string job, HttpRequest request, HomeEstimator estimator) => Page<ChoosePage>(
        new()
        {
            [nameof(ChoosePage.Jobs)] = JobPick.AllOf(estimator),
            [nameof(ChoosePage.Answers)] = Answers.Of(request.QueryString.Value),
            [nameof(ChoosePage.Unknown)] = job,
        },
        StatusCodes.Status404NotFound);

    private static Dictionary<string, object?> Parameters(EstimateModel model, string? style) =>
        new() { [nameof(EstimatePage.Model)] = model, [nameof(EstimatePage.Style)] = style };

    private static RazorComponentResult Page<T>(Dictionary<string, object?> parameters, int status = StatusCodes.Status200OK)
        where T : IComponent => new(typeof(T), parameters) { StatusCode = status, PreventStreamingRendering = true };

    private static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetLocalNow().DateTime);
}
