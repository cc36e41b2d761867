using System.Text.Json.Nodes;

namespace Estimator.Tests;

/// <summary>Numbers just past the bounds that a JSON schema gives, each with its place in a text that keeps the schema.</summary>
internal static class SchemaBounds
{
    /// <param name="schema">The schema.</param>
    /// <param name="text">What keeps it; members it could have and has not are tried too.</param>
    public static IEnumerable<(string[] Path, double Number)> PastOf(JsonObject schema, JsonNode text) => Past(schema, schema, text, []);

    private static IEnumerable<(string[] Path, double Number)> Past(JsonObject root, JsonObject schema, JsonNode? at, string[] path)
    {
        if (schema["$ref"]?.GetValue<string>() is { } name)
        {
            schema = root["$defs"]![name.Split('/')[^1]]!.AsObject();
        }

        if (schema["minimum"] is { } least)
        {
            yield return (path, least.GetValue<double>() - 1);
        }

        if (schema["maximum"] is { } most)
        {
            yield return (path, (most.GetValue<double>() * 1.01) + 1);
        }

        foreach ((string[] Path, double Number) one in (schema["anyOf"]?.AsArray() ?? []).SelectMany(form => Past(root, form!.AsObject(), at, path)))
        {
            yield return one;
        }

        foreach ((string member, JsonObject of, JsonNode? child) in Members(schema, at))
        {
            foreach ((string[] Path, double Number) one in Past(root, of, child, [.. path, member]))
            {
                yield return one;
            }
        }
    }

    private static IEnumerable<(string Name, JsonObject Of, JsonNode? Child)> Members(JsonObject schema, JsonNode? at)
    {
        foreach ((string name, JsonNode? of) in at is JsonObject ? schema["properties"]?.AsObject() ?? [] : [])
        {
            yield return (name, of!.AsObject(), at![name]);
        }

        if (at is JsonObject entries && schema["additionalProperties"] is JsonObject each)
        {
            foreach ((string name, JsonNode? child) in entries.Where(one => schema["properties"]?[one.Key] is null))
            {
                yield return (name, each, child);
            }
        }

        if (at is JsonArray { Count: > 0 } list && schema["items"] is JsonObject item)
        {
            yield return ("0", item, list[0]);
        }
    }
}
