using System.Text.Json.Nodes;
using static Estimator.BookSchemaText;
using static Estimator.SchemaParts;

namespace Estimator;

/// <summary>What a JSON schema says of scopes, their choices and steps, and of the amounts in them.</summary>
internal static class StepSchema
{
    public static JsonObject Scope() => Object(
        ("name", Text()), ("size", OneOf(ScopeRules.Sizes, "What it is measured by.")), ("unit", Text()),
        ("typical", Number()), ("least", Number()), ("most", Number()),
        ("specifications", MapOf(Text("What the level means; {tops} stands for a choice, or for what the step says in 'means'."), Key.Level.Values, isClosed: true)),
        ("choices", MapOf(Ref("choice"))), ("steps", MapOf(Ref("step"))),
        ("needsPermit", Flag()), ("isStructural", Flag()), ("needsEgress", Flag()), ("isOutside", Flag()), ("mayHoldAsbestos", Flag()),
        ("surprises", Number(0, 1, "Its contingency beside that of a remodel that opens walls.")), ("disturbed", Number(description: "Old paint that is disturbed, an area.")), ("ownTrades", ListOf(Text("A trade that works for the firm itself."))),
        ("outOfUse", Text("What cannot be used meanwhile.")), ("sources", ListOf(Text())), ("note", Text()));

    public static JsonObject Choice()
    {
        JsonObject usual = Either(Text("An option, at this level."), MapOf(Number(0, 1, "The share of this option.")));
        return Provenanced(
            ("question", Text("In words.")),
            ("options", MapOf(Text("What the option means, in words."))),
            ("usual", Either(Text("An option, at every level."), MapOf(usual, Key.Level.Values, isClosed: true))),
            ("isOrdered", Flag("No option is cheaper than the one before it.")));
    }

    public static JsonObject Step() => Object(
        [.. Members(), ("common", Text("The step of 'common' that it is.")), ("means", MapOf(Text("What the level means to this step."), Key.Level.Values, isClosed: true))], false);

    public static JsonObject Activity() => Object([.. Members(), ("job", Text("The kind of job it belongs to."))], false);

    public static JsonObject Supply() => Object(
        ("product", Text()), ("soldBy", Text("The unit it is sold by.")), ("price", Ref("amount")), ("coverage", Ref("amount")),
        ("cans", Cans("Sizes it is sold in, largest first.")),
        ("isEquipment", Flag("It is hired, not used up.")), ("isAllowance", Flag("The owner picks it.")));

    public static JsonObject Table() => Object(
        WithProvenance(
            ("key", Text("What its values go by.")), ("by", Text("The same, in a step.")), ("unit", Text()),
            ("values", MapOf(Number())), ("times", Number(description: "One value always."))),
        Number(description: "The value at this level, or with this option."));

    public static JsonObject Amount() => Either(
        Text("A figure that stands elsewhere, by its id."),
        Object(
            WithProvenance(
                ("likely", Number()), ("low", Number()), ("high", Number()), ("unit", Text()), ("year", Year()),
                ("figure", Text("A figure that stands elsewhere, by its id.")), ("times", Ref("tables")),
                ("by", Text("What its values go by, where it is neither the level nor the choice whose options they name."))),
            Number(description: "The value at this level, or with this option.")));

    /// <summary>A table by its id or right there, or several.</summary>
    public static JsonObject Tables()
    {
        JsonObject one = Either(Text("A table, by its id."), Ref("table"));
        return Either(Text("A table, by its id."), Ref("table"), ListOf(one));
    }

    private static IEnumerable<(string Name, JsonNode Of)> Members() =>
    [
        ("name", Text()), ("trade", Text("One of tradeIndexes.")), ("phase", OneOf(EnumNameConverter<Phase>.Names)),
        ("measure", Text("What it is done to.")), ("surface", OneOf(EnumNameConverter<PaintedSurface>.Names)), ("unit", Text()),
        ("extent", Ref("tables")), ("hours", Ref("amount")), ("supply", Ref("supply")),
        ("crew", Whole((int)Bounds.Crew.Least, (int)Bounds.Crew.Most, "The most people at it at once.")),
        ("requires", ListOf(Text("A step that has to be done before."))),
        ("wait", Either(Number(description: "Hours afterwards."), Object(("likely", Number()), ("low", Number()), ("high", Number()), ("times", Ref("tables"))))),
        ("why", Text("Why it is done; {siding}, {condition} … stand for the job's own words.")),
        ("tools", ListOf(Text())), ("safety", Text()), ("sources", ListOf(Text())),
    ];
}
