using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Estimator;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace QuoteService.Tools;

/// <summary>A question to the estimator that a language model may ask: it reads, changes nothing, and answers shortly.</summary>
/// <param name="name">The tool.</param>
/// <param name="description">What it is for.</param>
/// <param name="arguments">JSON schemas of the arguments, all of them required.</param>
/// <param name="answer">The answer, to be written as JSON.</param>
internal sealed class EstimatorTool(string name, string description, JsonObject arguments, Func<HomeEstimator, ToolArguments, object> answer) : McpServerTool
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        TypeInfoResolverChain = { EstimatorJson.TypeInfoResolver, new DefaultJsonTypeInfoResolver() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public override Tool ProtocolTool { get; } = new()
    {
        Name = name,
        Description = description,
        InputSchema = JsonSerializer.SerializeToElement(new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray([.. arguments.Select(argument => JsonValue.Create(argument.Key))]),
            ["properties"] = arguments,
        }),
        Annotations = new() { ReadOnlyHint = true, IdempotentHint = true, DestructiveHint = false, OpenWorldHint = false },
    };

    public override IReadOnlyList<object> Metadata => [];

    public override ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        HomeEstimator home = request.Services!.GetRequiredService<HomeEstimator>();
        try
        {
            return new(Result(answer(home, new(request.Params?.Arguments ?? new Dictionary<string, JsonElement>())), isError: false));
        }
        catch (EstimateException refused)
        {
            return new(Result(new { refused.Issues }, isError: true));
        }
    }

    private static CallToolResult Result(object answer, bool isError) =>
        new() { Content = [new TextContentBlock { Text = JsonSerializer.Serialize(answer, Json) }], IsError = isError };
}
