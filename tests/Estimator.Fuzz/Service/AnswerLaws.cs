using System.Text.Json;
using System.Text.Json.Nodes;

namespace Estimator.Fuzz;

/// <summary>What holds of every answer of the service.</summary>
internal static class AnswerLaws
{
    private const int NotModified = 304;
    private const int Excerpt = 2000;

    /// <summary>An answer, or problem details that say what is wrong with the request.</summary>
    public static Outcome Keep(Answer answer)
    {
        Laws.Hold(answer.IsOk || answer.IsRefusal || answer.Status == NotModified, $"{answer.Status} {answer.Body[..Math.Min(answer.Body.Length, Excerpt)]}");
        if (answer.IsRefusal)
        {
            return new(false, Refusal(answer));
        }

        switch (answer.Type)
        {
            case "application/json" or "application/schema+json":
                Json(answer.Body);
                break;
            case "application/jsonl":
                answer.Lines.ToList().ForEach(Json);
                break;
            case "text/csv":
                Quotes.Keep(answer.Body);
                break;
            default:
                Laws.Hold(answer.Status == NotModified || answer.Type == "text/html", $"an answer of the type '{answer.Type}'");
                break;
        }

        return new(answer.IsOk, $"{answer}");
    }

    /// <summary>Numbers are finite, ranges are in order, and issues say something.</summary>
    public static void Json(string text)
    {
        using JsonDocument json = JsonDocument.Parse(text);
        Keep(json.RootElement, "");
    }

    /// <summary>Problem details with a title; of a body that is wrong with what is wrong.</summary>
    /// <returns>All of it but the number of the request.</returns>
    private static string Refusal(Answer answer)
    {
        Laws.Hold(answer.Type == "application/problem+json", $"{answer.Status} is answered as '{answer.Type}': {answer.Body}");
        JsonObject problem = JsonNode.Parse(answer.Body)!.AsObject();
        Laws.Hold((string?)problem["title"] is { Length: > 0 }, "a problem without a title");
        Laws.Hold((int?)problem["status"] == answer.Status, $"the problem of {answer.Status} says {problem["status"]}");
        Laws.Hold(answer.Status is not (400 or 422) || (string?)problem["detail"] is { Length: > 0 } || problem["issues"] is JsonArray { Count: > 0 }, $"{answer.Status} without a reason: {answer.Body}");
        Json(answer.Body);
        problem.Remove("traceId");
        return $"{answer.Status} {problem.ToJsonString()}";
    }

    private static void Keep(JsonElement value, string name)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Number:
                Laws.Hold(double.IsFinite(value.GetDouble()), $"{name} is {value}");
                break;
            case JsonValueKind.Array:
                foreach (JsonElement element in value.EnumerateArray())
                {
                    Keep(element, name);
                }

                break;
            case JsonValueKind.Object:
                Ordered(value, name);
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    Keep(member.Value, member.Name);
                }

                break;
        }
    }

    private static void Ordered(JsonElement value, string name)
    {
        // What an answer moves each end by may be anything.
        if (name != "causes" && Number("low") is { } low && Number("likely") is { } likely && Number("high") is { } high)
        {
            Laws.Hold(low <= likely && likely <= high, $"{name}: {low}, {likely}, {high}");
        }

        Laws.Hold(!value.TryGetProperty("severity", out _) || value.GetProperty("message").GetString()!.Length > 0, "an issue says nothing");

        double? Number(string of) => value.TryGetProperty(of, out JsonElement number) && number.ValueKind == JsonValueKind.Number ? number.GetDouble() : null;
    }
}
