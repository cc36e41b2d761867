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
            JsonObject book = JsonNode.Parse(json, documentOptions: Strict) as JsonObject
                ?? throw new PriceBookException(["A price book is one JSON object."]);
            string[] nulls = [.. Nulls(book, "")];
            return nulls.Length == 0 ? book : throw new PriceBookException(nulls);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // The second is what half a character in a name is refused with.
            throw new PriceBookException([problem.Message], problem);
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
        MarkEntries(book["factors"], overlay["factors"], "values");
        MarkEntries(book["mixes"], overlay["mixes"], "shares");
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
                figure["overridden"] = before.ContainsKey("overridden") || !JsonNode.DeepEquals(before, after);
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

    /// <summary>Marks the entries of a factor table or a mix that an overlay changes.</summary>
    private static void MarkEntries(JsonNode? tables, JsonNode? overlays, string entries)
    {
        foreach ((string id, JsonNode? node) in overlays as JsonObject ?? [])
        {
            if (node?[entries] is JsonObject own && tables?[id] is JsonObject table)
            {
                IEnumerable<string> before = table["overridden"]?.AsArray().Select(key => (string)key!) ?? [];
                IEnumerable<string> changed = own.Where(one => !JsonNode.DeepEquals(one.Value, table[entries]?[one.Key])).Select(one => one.Key);
                string[] all = [.. before.Union(changed)];
                if (all.Length > 0)
                {
                    node["overridden"] = new JsonArray([.. all.Select(key => (JsonNode)key)]);
                }
            }
        }
    }

    /// <summary>Paths of nulls: a book leaves out what it does not know.</summary>
    private static IEnumerable<string> Nulls(JsonNode? node, string path) => node switch
    {
        null => [$"{path}: null is not accepted; leave it out."],
        JsonObject members => members.SelectMany(member => Nulls(member.Value, path.Length == 0 ? member.Key : $"{path}.{member.Key}")),
        JsonArray items => items.SelectMany((item, number) => Nulls(item, $"{path}[{number}]")),
        _ => [],
    };
}
