using System.Text.Json.Nodes;

namespace Estimator.Fuzz;

/// <summary>Requests of language models to the tools of the service, as JSON.</summary>
internal sealed class ToolReader() : Reader("tools", 4)
{
    private const string Data = "data: ";
    private const string House = """{"kind":"exteriorPainting","house":{"floorArea":"2400 ft2","state":"CA"}}""";
    private const string Kitchen = """{"kind":"remodel","scope":"kitchen","level":"midrange","area":"200 ft2","choices":{"tops":"quartz"}}""";
    private const string Offer = """{"contractor":"North","amount":4200,"lines":[{"text":"Prep and prime","amount":2600}],"deposit":1500}""";

    public override IReadOnlyList<Seed> Seeds { get; } =
    [
        Request("initialize", """{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"model","version":"1"}}"""),
        Request("tools/list", "{}"),
        Request("ping", "{}"),
        Tool("estimate", $$"""{"job":{{House}}}"""),
        Tool("questions", $$"""{"job":{{Kitchen}}}"""),
        Tool("check_bid", $$"""{"job":{{House}},"bid":{{Offer}}}"""),
        Tool("compare", $$"""{"before":{{Kitchen}},"after":{{House}}}"""),
        Tool("explain_figure", """{"id":"rate.painting"}"""),
    ];

    public override Outcome Read(byte[] input)
    {
        using HttpRequestMessage? request = Message.Of(input);
        if (request is null)
        {
            return Outcome.Refused("no request");
        }

        Answer answer = QuoteServer.Ask(request);
        if (answer.Type == "application/problem+json")
        {
            return AnswerLaws.Keep(answer);
        }

        Laws.Hold(answer.Status is 200 or 202 || answer.IsRefusal, $"{answer.Status} {answer.Body}");
        if (answer is { IsRefusal: true, Type: "text/plain" })
        {
            // A client that takes no JSON is told in words.
            return Outcome.Refused(answer.Body);
        }

        bool isStream = answer.Type == "text/event-stream";
        List<bool> answered = [.. answer.Lines.Where(line => !isStream || line.StartsWith(Data, StringComparison.Ordinal)).Select(line => IsAnswered(isStream ? line[Data.Length..] : line))];
        return new(answer.IsOk && answered.Contains(true), answer.ToString());
    }

    /// <summary>A result of a tool is JSON; an error has a message, and none is a fault of the service.</summary>
    private static bool IsAnswered(string text)
    {
        const int Fault = -32603;
        AnswerLaws.Json(text);
        JsonNode answer = JsonNode.Parse(text)!;
        if (answer["error"] is { } error)
        {
            Laws.Hold((string?)error["message"] is { Length: > 0 } && (int?)error["code"] != Fault, text);
            return false;
        }

        foreach (JsonNode? content in answer["result"]!["content"]?.AsArray() ?? [])
        {
            AnswerLaws.Json((string)content!["text"]!);
        }

        return (bool?)answer["result"]!["isError"] is not true;
    }

    private static Seed Tool(string name, string arguments) => Request("tools/call", $$"""{"name":"{{name}}","arguments":{{arguments}}}""");

    private static Seed Request(string method, string parameters) =>
        Seed.OfJson($$"""{"jsonrpc":"2.0","id":1,"method":"{{method}}","params":{{parameters}}}""")
            .Under("POST /mcp\nContent-Type: application/json\nAccept: application/json, text/event-stream\nMCP-Protocol-Version: 2025-06-18\n\n");
}
