using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Estimator;

/// <summary>Reads a job strictly: every member that does not fit is reported with its path, and with what is accepted.</summary>
/// <remarks>Checks the text against the same source-generated metadata that then reads it, so the two cannot disagree.</remarks>
internal static class JobReader
{
    private const string Kind = "kind";
    private const string NotUnicode = "A text or a name holds half a character: write valid Unicode.";

    private delegate JsonTypeInfo? TypeOf(JsonElement root, IssueList issues);

    /// <summary>Reads a text that holds one job and nothing else.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Job? job, out IReadOnlyList<Issue> issues) => TryRead(utf8, Root, out job, out issues);

    /// <summary>Reads a text that holds one value of the contract and nothing else.</summary>
    public static bool TryRead<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type, [NotNullWhen(true)] out T? value, out IReadOnlyList<Issue> issues)
        where T : class => TryRead(utf8, (_, _) => type, out value, out issues);

    /// <summary>Reads a project or a program, which may hold many jobs.</summary>
    public static bool TryReadMany<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type, [NotNullWhen(true)] out T? value, out IReadOnlyList<Issue> issues)
        where T : class => TryRead(utf8, (_, _) => type, out value, out issues, isOfMany: true);

    private static bool TryRead<T>(ReadOnlySpan<byte> utf8, TypeOf typeOf, [NotNullWhen(true)] out T? job, out IReadOnlyList<Issue> issues, bool isOfMany = false)
        where T : class
    {
        IssueList list = new();
        job = null;
        try
        {
            Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = JobLimits.MostDepth });
            reader.Read();
            job = (T?)Read(ref reader, typeOf, list, isOfMany);

            // Anything but blanks after the job is refused by the reader itself.
            job = job is not null && reader.Read() ? null : job;
        }
        catch (JsonException problem)
        {
            list.Error(IssueCode.BadJson, "", string.Create(
                CultureInfo.InvariantCulture,
                $"This is not valid JSON, from line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1} on; a job is one object, at most {JobLimits.MostDepth} levels deep."));
            job = null;
        }

        issues = list.ToList();
        return job is not null;
    }

    /// <summary>Reads the job at which a reader stands, which is somebody else's.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static bool TryRead(ref Utf8JsonReader reader, [NotNullWhen(true)] out Job? job, out IReadOnlyList<Issue> issues)
    {
        IssueList list = new();
        job = (Job?)Read(ref reader, Root, list);
        issues = list.ToList();
        return job is not null;
    }

    private static object? Read(ref Utf8JsonReader reader, TypeOf typeOf, IssueList issues, bool isOfMany = false)
    {
        try
        {
            if (!JobLimits.Fit(reader, issues, out bool hasNull, isOfMany))
            {
                return null;
            }

            using JsonDocument given = JsonDocument.ParseValue(ref reader);
            JsonElement root = given.RootElement;
            if (typeOf(root, issues) is not { } type)
            {
                return null;
            }

            Check(root, type, "", issues);
            if (issues.HasError)
            {
                return null;
            }

            using JsonDocument? known = hasNull ? NullMembers.Without(root) : null;
            return (known?.RootElement ?? root).Deserialize(type);
        }
        catch (InvalidOperationException)
        {
            // What the reader throws for text that is valid JSON and no valid Unicode, such as "\ud800".
            issues.Error(IssueCode.BadJson, "", NotUnicode);
            return null;
        }
    }

    private static JsonTypeInfo? Root(JsonElement root, IssueList issues) => KindOf(root, "", issues);

    /// <summary>What a job is read as, by its kind; null, with an issue, if it has none.</summary>
    private static JsonTypeInfo? KindOf(JsonElement root, string path, IssueList issues)
    {
        string accepted = string.Join(", ", JobContract.Kinds.Keys);
        string at = path.Length == 0 ? Kind : $"{path}.{Kind}";
        JsonTypeInfo? kind = null;
        if (root.ValueKind != JsonValueKind.Object)
        {
            issues.Error(IssueCode.BadJson, path, "A job is one JSON object, for example {\"kind\":\"exteriorPainting\",\"house\":{}}.");
        }
        else if (IsAbsent(root, Kind, out JsonElement value))
        {
            issues.Error(IssueCode.Missing, at, $"Say what kind of job it is: give one of {accepted}.");
        }
        else if (value.ValueKind != JsonValueKind.String || !JobContract.Kinds.TryGetValue(value.GetString()!, out kind))
        {
            string given = value.ToString();
            issues.Error(IssueCode.UnknownName, at, $"'{Nearest.Cut(given)}' is not accepted{Nearest.Hint(given, JobContract.Kinds.Keys)}: give one of {accepted}.");
        }

        return kind;
    }

    private static void Check(JsonElement element, JsonTypeInfo type, string path, IssueList issues)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            issues.Error(IssueCode.Null, path, "null is not accepted in a list: leave it out.");
        }
        else if (type.Type == typeof(Job))
        {
            if (KindOf(element, path, issues) is { } kind)
            {
                CheckObject(element, kind, path, issues);
            }
        }
        else if (type.Kind == JsonTypeInfoKind.Object)
        {
            CheckObject(element, type, path, issues);
        }
        else if (type.Kind == JsonTypeInfoKind.Enumerable)
        {
            CheckList(element, type, path, issues);
        }
        else if (type.Kind == JsonTypeInfoKind.Dictionary)
        {
            CheckNames(element, JobContract.TypeOf(type.ElementType!), path, issues);
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
            issues.Error(IssueCode.WrongType, path, "Give an object in braces.");
            return;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (issues.IsFull)
            {
                issues.Leave(Severity.Error);
                continue;
            }

            CheckMember(member.Name, member.Value, type, path, seen, issues);
        }

        foreach (JsonPropertyInfo property in type.Properties.Where(property => property.IsRequired && IsAbsent(element, property.Name, out _)))
        {
            string names = property.PropertyType.IsEnum ? $" one of {string.Join(", ", Enum.GetNames(property.PropertyType).Select(Key.CamelCase))}" : " it";
            issues.Error(IssueCode.Missing, path.Length == 0 ? property.Name : $"{path}.{property.Name}", $"This cannot be left out: give{names}.");
        }
    }

    /// <summary>Values by names that the book knows, not the contract.</summary>
    private static void CheckNames(JsonElement element, JsonTypeInfo value, string path, IssueList issues)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            issues.Error(IssueCode.WrongType, path, "Give an object in braces, with a text for each name.");
            return;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            string at = $"{path}.{Nearest.Cut(member.Name)}";
            if (!seen.Add(member.Name))
            {
                issues.Error(IssueCode.Repeated, at, "The name stands here twice: give it once.");
            }
            else if (member.Value.ValueKind != JsonValueKind.Null)
            {
                Check(member.Value, value, at, issues);
            }
        }
    }

    private static void CheckMember(string name, JsonElement value, JsonTypeInfo type, string path, HashSet<string> seen, IssueList issues)
    {
        string at = path.Length == 0 ? Nearest.Cut(name) : $"{path}.{Nearest.Cut(name)}";
        JsonPropertyInfo? property = Members(type).FirstOrDefault(property => property.Name == name);
        if (!seen.Add(name))
        {
            issues.Error(IssueCode.Repeated, at, "The member stands here twice: give it once.");
        }
        else if (property is null)
        {
            IEnumerable<string> names = Members(type).Select(property => property.Name);
            issues.Error(IssueCode.UnknownMember, at, $"There is no such member{Nearest.Hint(name, names)}. Accepted: {string.Join(", ", names)}.");
        }
        else if (value.ValueKind != JsonValueKind.Null)
        {
            Check(value, JobContract.TypeOf(property.PropertyType), at, issues);
        }
    }

    /// <summary>The members of a type in the contract: what is not written is not read.</summary>
    private static IEnumerable<JsonPropertyInfo> Members(JsonTypeInfo type) => type.Properties.Where(property => property.Get is not null);

    /// <summary>Whether a member is not there, or null, which is the same.</summary>
    private static bool IsAbsent(JsonElement element, string name, out JsonElement value) =>
        !element.TryGetProperty(name, out value) || value.ValueKind == JsonValueKind.Null;

    private static void CheckList(JsonElement element, JsonTypeInfo type, string path, IssueList issues)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            issues.Error(IssueCode.WrongType, path, "Give a list in brackets.");
            return;
        }

        JsonTypeInfo wanted = JobContract.TypeOf(type.ElementType!);
        int number = 0;
        foreach (JsonElement item in element.EnumerateArray())
        {
            Check(item, wanted, string.Create(CultureInfo.InvariantCulture, $"{path}[{number++}]"), issues);
        }
    }

    private static void CheckValue(JsonElement element, JsonTypeInfo type, string path, IssueList issues)
    {
        try
        {
            // A number too large for a double is read as infinity: no number that anything could be.
            if (element.Deserialize(type) is double number && !double.IsFinite(number))
            {
                issues.Error(IssueCode.OutOfRange, path, "The number is larger than any that is accepted.");
            }
        }
        catch (JsonException problem)
        {
            bool isText = problem.InnerException is not InvalidOperationException;
            Type wanted = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
            issues.Error(IssueCode.BadValue, path, Wanted(wanted) ?? (isText ? problem.Message + NotPriced.Hint(wanted, element) : NotUnicode));
        }
    }

    /// <summary>What to write for a type of the framework; null for our own, whose converters say it themselves.</summary>
    private static string? Wanted(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => null,
        TypeCode.Int32 => "Give a whole number, for example 2, without quotes.",
        TypeCode.Double or TypeCode.Decimal => "Give a number, for example 1.5, without quotes.",
        TypeCode.Boolean => "Give true or false, without quotes.",
        TypeCode.String => "Give text in quotes.",
        _ => type == typeof(DateOnly) ? "Give a date in quotes, for example \"2025-06-30\"." : null,
    };
}
