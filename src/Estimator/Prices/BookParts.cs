using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Estimator;

/// <summary>Reads the parts a book is written in and lays one over the other.</summary>
internal static class BookParts
{
    private const string Root = "Estimator.Prices.";
    private const string Figures = "figures";

    // Low, likely, high, unit and sources.
    private const int FullFigure = 5;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static JsonObject Parse(Stream json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: Strict) as JsonObject
                ?? throw new PriceBookException(["A price book is one JSON object."]);
        }
        catch (JsonException problem)
        {
            throw new PriceBookException([problem.Message]);
        }
    }

    /// <summary>An embedded book: all its parts, in name order, laid over each other.</summary>
    public static JsonObject ReadEmbedded(string id)
    {
        Assembly assembly = typeof(BookParts).Assembly;
        JsonObject whole = [];
        foreach (string name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.StartsWith(Root + id, StringComparison.Ordinal))
            {
                using Stream part = assembly.GetManifestResourceStream(name)!;
                Merge(whole, Parse(part));
            }
        }

        return whole;
    }

    /// <summary>Replaces members of <paramref name="target"/> by those of <paramref name="overlay"/>, object by object.</summary>
    public static void Merge(JsonObject target, JsonObject overlay)
    {
        foreach ((string name, JsonNode? value) in overlay)
        {
            if (value is JsonObject inner && target[name] is JsonObject own)
            {
                Merge(own, inner);
            }
            else
            {
                target[name] = value?.DeepClone();
            }
        }
    }

    /// <summary>Marks the figures an overlay changes, so that an estimate can say which of its figures are the firm's own.</summary>
    /// <exception cref="PriceBookException">The overlay names figures that the book does not have, and does not give them in full.</exception>
    public static void MarkOverridden(JsonObject book, JsonObject overlay)
    {
        if (overlay[Figures] is not JsonObject own || book[Figures] is not JsonObject all)
        {
            return;
        }

        List<string> problems = [];
        foreach ((string id, JsonNode? node) in own)
        {
            if (node is JsonObject figure && all[id] is JsonObject before)
            {
                JsonObject after = before.DeepClone().AsObject();
                Merge(after, figure);
                figure["overridden"] = !JsonNode.DeepEquals(before, after);
            }
            else if (node is not JsonObject { Count: >= FullFigure })
            {
                problems.Add($"figures.{id}: there is no such figure{Nearest.Hint(id, all.Select(one => one.Key))}; a new one is given in full.");
            }
        }

        if (problems.Count > 0)
        {
            throw new PriceBookException(problems);
        }
    }
}
