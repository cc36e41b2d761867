using System.Text.Json.Nodes;

namespace Estimator;

/// <summary>The few forms a JSON schema of a book is put together from.</summary>
internal static class SchemaParts
{
    public static JsonObject Text(string? description = null) => Described(new() { ["type"] = "string" }, description);

    public static JsonObject Flag(string? description = null) => Described(new() { ["type"] = "boolean" }, description);

    public static JsonObject Number(double least = 0, double? most = null, string? description = null)
    {
        JsonObject number = new() { ["type"] = "number", ["minimum"] = least };
        if (most is { } top)
        {
            number["maximum"] = top;
        }

        return Described(number, description);
    }

    public static JsonObject Number(Bounds.Bound bound, string? description = null) => Number(bound.Least, bound.Most, description);

    public static JsonObject Whole(int least, int most, string? description = null) =>
        Described(new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most }, description);

    public static JsonObject Year(string? description = null) => Whole(CountryRules.FirstYear, CountryRules.LastYear, description);

    public static JsonObject OneOf(IEnumerable<string> names, string? description = null) =>
        Described(new() { ["enum"] = new JsonArray([.. names.Select(name => (JsonNode)name)]) }, description);

    public static JsonObject ListOf(JsonNode item, string? description = null) =>
        Described(new() { ["type"] = "array", ["items"] = item }, description);

    /// <summary>Sizes of cans.</summary>
    public static JsonObject Cans(string? description = null)
    {
        JsonObject cans = ListOf(Number(Bounds.Can), description);
        cans["maxItems"] = SupplyRules.MostCans;
        return cans;
    }

    /// <summary>A text of so many characters at most.</summary>
    public static JsonObject ShortText(int most, string? description = null)
    {
        JsonObject text = Text(description);
        (text["minLength"], text["maxLength"]) = (1, most);
        return text;
    }

    /// <summary>What stands once under <c>$defs</c>.</summary>
    public static JsonObject Ref(string name) => new() { ["$ref"] = "#/$defs/" + name };

    public static JsonObject Either(params JsonNode[] forms) => new() { ["anyOf"] = new JsonArray(forms) };

    /// <summary>An object with these members and no other.</summary>
    public static JsonObject Object(params (string Name, JsonNode Of)[] members) => Object(members, JsonValue.Create(false));

    /// <summary>An object with these members, and others by any name.</summary>
    public static JsonObject Object(IEnumerable<(string Name, JsonNode Of)> members, JsonNode others)
    {
        JsonObject properties = [];
        foreach ((string name, JsonNode of) in members)
        {
            properties[name] = of;
        }

        return new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = others };
    }

    /// <summary>The same under any name.</summary>
    public static JsonObject MapOf(JsonNode of) => new() { ["type"] = "object", ["additionalProperties"] = of };

    /// <summary>The same under some names, which are told to whoever types, and perhaps under others.</summary>
    public static JsonObject MapOf(JsonNode of, IEnumerable<string> names, bool isClosed = false) =>
        Object(names.Select(name => (name, of.DeepClone())), isClosed ? false : of);

    public static JsonObject Described(JsonObject schema, string? description)
    {
        if (description is not null)
        {
            schema["description"] = description;
        }

        return schema;
    }
}
