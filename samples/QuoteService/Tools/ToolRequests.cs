using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace QuoteService.Tools;

/// <summary>Refuses requests that the protocol's own handler takes for faults of the server.</summary>
internal static class ToolRequests
{
    private const string NoParameters = "The parameters are not those of the method.";
    private static readonly JsonDocumentOptions OnceEach = new() { AllowDuplicateProperties = false };

    /// <summary>Takes a body only if it is JSON of valid Unicode in which each member stands once, and the parameters of the first request only if they can be read.</summary>
    public static void TakeOnlyJson(this IEndpointConventionBuilder endpoints) => endpoints.Finally(built =>
    {
        RequestDelegate answer = built.RequestDelegate!;
        built.RequestDelegate = http => HttpMethods.IsPost(http.Request.Method) ? AnswerAsync(http, answer) : answer(http);
    });

    /// <summary>Parameters of any other request that cannot be read are the client's fault.</summary>
    public static McpMessageHandler TakeParameters(McpMessageHandler next) => async (message, stop) =>
    {
        try
        {
            await next(message, stop);
        }
        catch (JsonException unreadable)
        {
            throw new McpProtocolException(NoParameters, unreadable, McpErrorCode.InvalidParams);
        }
    };

    private static async Task AnswerAsync(HttpContext http, RequestDelegate answer)
    {
        if (!http.Request.HasJsonContentType())
        {
            throw new BadHttpRequestException("The body is not application/json.", StatusCodes.Status415UnsupportedMediaType);
        }

        using MemoryStream body = new();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        (http.Request.Body, body.Position) = (body, 0);
        if (!IsJson(body.ToArray()))
        {
            await RefuseAsync(http, McpErrorCode.ParseError, "The body is no JSON of valid Unicode in which each member stands once.");
            return;
        }

        try
        {
            await answer(http);
        }
        catch (JsonException) when (!http.Response.HasStarted)
        {
            await RefuseAsync(http, McpErrorCode.InvalidParams, NoParameters);
        }
    }

    private static bool IsJson(byte[] body)
    {
        try
        {
            Utf8JsonReader reader = new(body);
            while (reader.Read())
            {
                _ = reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String ? reader.GetString() : null;
            }

            using JsonDocument whole = JsonDocument.Parse(body, OnceEach);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            // What the reader throws for a text that is no valid Unicode.
            return false;
        }
    }

    private static Task RefuseAsync(HttpContext http, McpErrorCode code, string message)
    {
        JsonRpcError refusal = new() { Error = new() { Code = (int)code, Message = message } };
        return Results.Json(refusal, McpJsonUtilities.DefaultOptions, statusCode: StatusCodes.Status400BadRequest).ExecuteAsync(http);
    }
}
