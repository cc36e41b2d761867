using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Estimator.Tests;

/// <summary>As much of JSON Schema as the schema of jobs uses; a keyword it does not know is a fault.</summary>
internal static class SchemaCheck
{
    private static readonly string[] Remarks = ["description", "format", "$schema", "title", "$defs", "default"];

    private const string Here = "#/$defs/";

    /// <summary>Why a value does not conform; null if it does.</summary>
    public static string? Fault(JsonNode schema, JsonNode? value)
    {
        if ((schema as JsonObject)?["$ref"]?.GetValue<string>() is { } reference && reference.StartsWith(Here, StringComparison.Ordinal))
        {
            return Fault(schema.Root["$defs"]![reference[Here.Length..]]!, value);
        }

        if (schema is not JsonObject rules)
        {
            return schema.GetValue<bool>() ? null : "nothing is accepted";
        }

        return rules.Where(rule => !Remarks.Contains(rule.Key)).Select(rule => Fault(rule.Key, rule.Value!, rules, value)).FirstOrDefault(fault => fault is not null);
    }

    private static string? Fault(string keyword, JsonNode rule, JsonObject rules, JsonNode? value) => keyword switch
    {
        "type" => IsOfType(rule.GetValue<string>(), value) ? null : $"{Text(value)} is no {rule}",
        "const" => JsonNode.DeepEquals(rule, value) ? null : $"{Text(value)} is not {rule}",
        "enum" => rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)) ? null : $"{Text(value)} is none of {rule}",
        "pattern" => value is JsonValue text && !Regex.IsMatch(text.ToString(), rule.GetValue<string>()) ? $"{Text(value)} is not like {rule}" : null,
        "required" => value is JsonObject given && rule.AsArray().Any(name => !given.ContainsKey((string)name!)) ? $"{rule} is missing" : null,
        "properties" => (value as JsonObject)?.Select(one => rule[one.Key] is { } own ? Fault(own, one.Value) : null).FirstOrDefault(fault => fault is not null),
        "additionalProperties" => (value as JsonObject)?.Where(one => rules["properties"]?[one.Key] is null && Fault(rule, one.Value) is not null).Select(one => one.Key).FirstOrDefault(),
        "items" => (value as JsonArray)?.Select(item => Fault(rule, item)).FirstOrDefault(fault => fault is not null),
        "anyOf" => rule.AsArray().Select(one => Fault(one!, value)).ToArray() is var faults && faults.Contains(null) ? null : faults[0],
        "allOf" => rule.AsArray().Select(one => Fault(one!, value)).FirstOrDefault(fault => fault is not null),
        "if" => Fault(rule, value) is null ? Fault(rules["then"]!, value) : null,
        "then" => null,
        _ => $"unknown keyword {keyword}",
    };

    private static bool IsOfType(string type, JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "number" || (type == "integer" && value.ToString().All(char.IsAsciiDigit)),
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        _ => type == "null",
    };

    private static string Text(JsonNode? value) => value?.ToJsonString() ?? "null";
}
