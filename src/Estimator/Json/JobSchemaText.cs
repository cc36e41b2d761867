using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Estimator;

/// <summary>Says in the JSON schema what our own converters accept.</summary>
internal static class JobSchemaText
{
    private static readonly Dictionary<Type, Func<JsonNode>> Own = new()
    {
        [typeof(Area)] = () => Measure("An area with its unit, for example 2400 ft2 or 223 m2.", MeasurePattern.Area),
        [typeof(Length)] = () => Measure("A length with its unit, for example 9 ft, 12' 6\" or 2.7 m.", MeasurePattern.Length),
        [typeof(int)] = () => new JsonObject { ["type"] = "integer" },
        [typeof(Siding)] = Names<Siding>,
        [typeof(Condition)] = Names<Condition>,
        [typeof(HomeType)] = Names<HomeType>,
        [typeof(Roof)] = Names<Roof>,
        [typeof(Finding)] = Names<Finding>,
        [typeof(PaintType)] = Names<PaintType>,
        [typeof(PaintGrade)] = Names<PaintGrade>,
        [typeof(PaintShade)] = Names<PaintShade>,
        [typeof(ExteriorSurface)] = Names<ExteriorSurface>,
        [typeof(Sheen)] = Names<Sheen>,
        [typeof(Performer)] = Names<Performer>,
        [typeof(Footprint)] = Names<Footprint>,
        [typeof(Garage)] = Names<Garage>,
        [typeof(TrimStyle)] = Names<TrimStyle>,
        [typeof(Application)] = Names<Application>,
        [typeof(RoomKind)] = Names<RoomKind>,
        [typeof(RoomSurface)] = Names<RoomSurface>,
        [typeof(RoomFinding)] = Names<RoomFinding>,
        [typeof(DoorStyle)] = Names<DoorStyle>,
        [typeof(ColorChange)] = Names<ColorChange>,
        [typeof(Furnishing)] = Names<Furnishing>,
        [typeof(RemodelScope)] = Names<RemodelScope>,
        [typeof(RemodelLevel)] = Names<RemodelLevel>,
        [typeof(SoftCost)] = Names<SoftCost>,
        [typeof(DesignStage)] = Names<DesignStage>,
        [typeof(IReadOnlyList<SoftCost>)] = ListOf<SoftCost>,
        [typeof(IReadOnlyList<Finding>)] = ListOf<Finding>,
        [typeof(IReadOnlyList<ExteriorSurface>)] = ListOf<ExteriorSurface>,
        [typeof(Job)] = () => new JsonObject { ["$ref"] = "#/$defs/job" },
        [typeof(IReadOnlyList<Length>)] = () => new JsonObject { ["type"] = "array", ["items"] = Own![typeof(Length)]() },
        [typeof(IReadOnlyList<RoomSurface>)] = ListOf<RoomSurface>,
        [typeof(IReadOnlyList<RoomFinding>)] = ListOf<RoomFinding>,
    };

    private static readonly JsonSchemaExporterOptions Options = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Transform,
    };

    /// <summary>The schema of jobs: one of the kinds, each with its own members.</summary>
    /// <param name="scopes">The scopes of a book, with their choices.</param>
    public static JsonNode OfJobs(IReadOnlyList<ScopeOfWork> scopes) => new JsonObject
    {
        ["type"] = "object",
        ["required"] = new JsonArray("kind"),
        ["anyOf"] = new JsonArray([.. JobContract.Kinds.Select(kind => OfKind(kind.Key, kind.Value, scopes))]),
    };

    /// <summary>The schema of what holds jobs: a project or a program. What a job is stands once, under <c>$defs</c>.</summary>
    public static JsonNode OfProjects(IReadOnlyList<ScopeOfWork> scopes, JsonTypeInfo type)
    {
        JsonNode schema = type.GetJsonSchemaAsNode(Options);
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
        schema["$defs"] = new JsonObject { ["job"] = OfJobs(scopes) };
        return schema;
    }

    private static JsonNode OfKind(string name, JsonTypeInfo type, IReadOnlyList<ScopeOfWork> scopes)
    {
        JsonNode schema = type.GetJsonSchemaAsNode(Options);
        schema.AsObject().Remove("type");
        schema["properties"]!["kind"] = new JsonObject { ["const"] = name };
        if (name == Remodel.KindName)
        {
            schema["allOf"] = new JsonArray([.. scopes.Select(ChoicesOf)]);
        }

        return schema;
    }

    /// <summary>Which choices a scope has, and what can be chosen.</summary>
    private static JsonObject ChoicesOf(ScopeOfWork scope)
    {
        JsonObject choices = new(scope.Choices.Select(choice => KeyValuePair.Create<string, JsonNode?>(choice.Id, new JsonObject
        {
            ["description"] = choice.Question,
            ["enum"] = new JsonArray([.. choice.Options.Select(option => (JsonNode)option.Id)]),
        })));
        return new()
        {
            ["if"] = Properties("scope", new() { ["const"] = EnumNameConverter<RemodelScope>.Names[(int)scope.Scope] }),
            ["then"] = Properties("choices", new() { ["properties"] = choices, ["additionalProperties"] = false }),
        };
    }

    private static JsonObject Properties(string name, JsonObject of) => new() { ["properties"] = new JsonObject { [name] = of } };

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        Type type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (Own.TryGetValue(type, out Func<JsonNode>? own))
        {
            return own();
        }

        // Absent is unknown, and null is refused: the schema's null alternative goes.
        if (schema is JsonObject members && members["type"] is JsonArray types)
        {
            members["type"] = types.First(one => one!.GetValue<string>() != "null")!.DeepClone();
        }

        return schema;
    }

    private static JsonObject Names<T>()
        where T : struct, Enum =>
        new() { ["enum"] = new JsonArray([.. EnumNameConverter<T>.Names.Select(name => (JsonNode)name)]) };

    /// <summary>A list of names; the exporter leaves out items that have a converter of their own.</summary>
    private static JsonObject ListOf<T>()
        where T : struct, Enum =>
        new() { ["type"] = "array", ["items"] = Names<T>() };

    private static JsonObject Measure(string description, string pattern) => new()
    {
        ["type"] = "string",
        ["description"] = description,
        ["pattern"] = pattern,
    };
}
