using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Estimator;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Scalar.AspNetCore;

namespace QuoteService;

/// <summary>The OpenAPI document, with the library's own schema of jobs and an example for each operation, and the page that shows it.</summary>
internal static class ApiDocument
{
    private static readonly JsonNode Examples = JsonNode.Parse(Assembly.GetExecutingAssembly().GetManifestResourceStream("examples.json")!)!;

    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddSchemaTransformer((schema, context, _) => context.JsonTypeInfo.Type == typeof(Job) ? OfJobsAsync(schema, context) : Task.CompletedTask);
        options.AddOperationTransformer(GiveExampleAsync);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "Estimator", Version = "v1", Description = "Cost ranges and ordered, priced steps of home-improvement jobs.", License = new() { Name = "MIT", Identifier = "MIT" } };
            return Task.CompletedTask;
        });
    });

    public static void MapApiDocument(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapScalarApiReference("/docs", (options, http) =>
        {
            string nonce = Convert.ToBase64String(Guid.NewGuid().ToByteArray());
            http.AllowScript(nonce);
            options.Title = "Estimator";
            (options.Nonce, options.Telemetry, options.DefaultFonts) = (nonce, false, false);
            options.OpenApiRoutePattern = "/openapi/{documentName}.json";
        });
    }

    private static Task OfJobsAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        string text = EstimatorJson.JobSchema(context.ApplicationServices.GetRequiredService<HomeEstimator>().Scopes);
        using MemoryStream json = new(Encoding.UTF8.GetBytes(text));
        OpenApiSchema own = OpenApiModelFactory.Load<OpenApiSchema>(json, OpenApiSpecVersion.OpenApi3_1, "json", new(), out _)!;
        (schema.Type, schema.Required, schema.AnyOf) = (own.Type, own.Required, own.AnyOf);
        return Task.CompletedTask;
    }

    /// <summary>Jobs one a line go to where one job goes.</summary>
    private static void TellLines(OpenApiOperation operation)
    {
        const string Lines = "application/jsonl";
        operation.RequestBody!.Content![Lines] = new OpenApiMediaType { Example = Examples["estimateLines"]!.DeepClone() };
        operation.Responses!["200"].Content![Lines] = new OpenApiMediaType();
    }

    /// <summary>What a body looks like, and what parameters may be: from the file of examples, by the name of the operation.</summary>
    private static Task GiveExampleAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        string name = operation.OperationId ?? "";
        JsonNode? example = Examples[name];
        foreach ((string type, OpenApiMediaType body) in operation.RequestBody?.Content ?? new Dictionary<string, OpenApiMediaType>())
        {
            // Parquet is no text.
            body.Example = type.EndsWith("parquet", StringComparison.Ordinal) ? null : example?.DeepClone();
        }

        if (name == "estimate")
        {
            TellLines(operation);
        }

        foreach (OpenApiParameter parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            parameter.Example = Examples["parameters"]![name]?[parameter.Name!]?.DeepClone();
        }

        return Task.CompletedTask;
    }
}
