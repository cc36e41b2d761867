using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Estimator;

/// <summary>Reads a job strictly: every member that does not fit is reported with its path, and with what is accepted.</summary>
/// <remarks>Checks the text against the same source-generated metadata that then reads it, so the two cannot disagree.</remarks>
internal static class JobReader
{
    private const string Kind = "kind";
    private const string NotUnicode = "A text or a name holds half a character: write valid Unicode.";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = true, MaxDepth = 32 };

    private static readonly Dictionary<string, Type> Kinds = ContractJson.Default.Job.PolymorphismOptions!.DerivedTypes
        .ToDictionary(one => (string)one.TypeDiscriminator!, one => one.DerivedType);

    public static bool TryRead(string json, [NotNullWhen(true)] out Job? job, out IReadOnlyList<Issue> issues)
    {
        IssueList list = new();
        job = null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetBytes(json), Strict);
            if (TryKind(document.RootElement, list, out Type? kind))
            {
                CheckObject(document.RootElement, ContractJson.Default.GetTypeInfo(kind)!, "", list);
            }

            job = list.HasError ? null : document.RootElement.Deserialize(ContractJson.Default.Job);
        }
        catch (JsonException problem)
        {
            list.Error("badJson", "", string.Create(
                CultureInfo.InvariantCulture,
                $"This is not valid JSON, from line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1} on; a job is one object, at most {Strict.MaxDepth} levels deep."));
        }
        catch (InvalidOperationException)
        {
            // What the reader throws for text that is valid JSON and no valid Unicode, such as "\ud800".
            list.Error("badJson", "", NotUnicode);
        }

        issues = list.ToList();
        return job is not null;
    }

    private static bool TryKind(JsonElement root, IssueList issues, [NotNullWhen(true)] out Type? kind)
    {
        string accepted = string.Join(", ", Kinds.Keys);
        kind = null;
        if (root.ValueKind != JsonValueKind.Object)
        {
            issues.Error("badJson", "", "A job is one JSON object, for example {\"kind\":\"exteriorPainting\",\"house\":{}}.");
        }
        else if (!root.TryGetProperty(Kind, out JsonElement value))
        {
            issues.Error("missing", Kind, $"Say what kind of job it is: give one of {accepted}.");
        }
        else if (value.ValueKind != JsonValueKind.String || !Kinds.TryGetValue(value.GetString()!, out kind))
        {
            string given = value.ToString();
            issues.Error("unknownName", Kind, $"'{Nearest.Cut(given)}' is not accepted{Nearest.Hint(given, Kinds.Keys)}: give one of {accepted}.");
        }

        return kind is not null;
    }

    private static void Check(JsonElement element, JsonTypeInfo type, string path, IssueList issues)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            issues.Error("null", path, "null is not accepted: leave the member out if it is not known.");
        }
        else if (type.Kind == JsonTypeInfoKind.Object)
        {
            CheckObject(element, type, path, issues);
        }
        else if (type.Kind == JsonTypeInfoKind.Enumerable)
        {
            CheckList(element, type, path, issues);
        }
        else
        {
            CheckValue(element, type, path, issues);
        }
    }

    private static void CheckObject(JsonElement element, JsonTypeInfo type, string path, IssueList issues)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            issues.Error("wrongType", path, "Give an object in braces.");
            return;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            string at = path.Length == 0 ? Nearest.Cut(member.Name) : $"{path}.{Nearest.Cut(member.Name)}";
            JsonPropertyInfo? property = type.Properties.FirstOrDefault(one => one.Name == member.Name);
            if (!seen.Add(member.Name))
            {
                issues.Error("repeated", at, "The member stands here twice: give it once.");
            }
            else if (property is not null)
            {
                Check(member.Value, ContractJson.Default.GetTypeInfo(property.PropertyType)!, at, issues);
            }
            else if (path.Length > 0 || member.Name != Kind)
            {
                IEnumerable<string> names = type.Properties.Select(one => one.Name);
                issues.Error("unknownMember", at, $"There is no such member{Nearest.Hint(member.Name, names)}. Accepted: {string.Join(", ", path.Length == 0 ? names.Prepend(Kind) : names)}.");
            }
        }

        foreach (JsonPropertyInfo property in type.Properties.Where(one => one.IsRequired && !seen.Contains(one.Name)))
        {
            string names = property.PropertyType.IsEnum ? $" one of {string.Join(", ", Enum.GetNames(property.PropertyType).Select(Key.CamelCase))}" : " it";
            issues.Error("missing", path.Length == 0 ? property.Name : $"{path}.{property.Name}", $"This cannot be left out: give{names}.");
        }
    }

    private static void CheckList(JsonElement element, JsonTypeInfo type, string path, IssueList issues)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            issues.Error("wrongType", path, "Give a list in brackets.");
            return;
        }

        JsonTypeInfo one = ContractJson.Default.GetTypeInfo(type.ElementType!)!;
        int number = 0;
        foreach (JsonElement item in element.EnumerateArray())
        {
            Check(item, one, $"{path}[{number++}]", issues);
        }
    }

    private static void CheckValue(JsonElement element, JsonTypeInfo type, string path, IssueList issues)
    {
        try
        {
            element.Deserialize(type);
        }
        catch (JsonException problem)
        {
            string ours = problem.InnerException is InvalidOperationException ? NotUnicode : problem.Message;
            issues.Error("badValue", path, Wanted(Nullable.GetUnderlyingType(type.Type) ?? type.Type) ?? ours);
        }
    }

    /// <summary>What to write for a type of the framework; null for our own, whose converters say it themselves.</summary>
    private static string? Wanted(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => null,
        TypeCode.Int32 => "Give a whole number, for example 2, without quotes.",
        TypeCode.Double => "Give a number, for example 1.5, without quotes.",
        TypeCode.Boolean => "Give true or false, without quotes.",
        TypeCode.String => "Give text in quotes.",
        _ => type == typeof(DateOnly) ? "Give a date in quotes, for example \"2025-06-30\"." : null,
    };
}
