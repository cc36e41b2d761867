using System.Text.Json.Nodes;
using static Estimator.SchemaParts;

namespace Estimator;

/// <summary>The JSON schema of price books, and of texts laid over them, so that an editor completes ids and checks numbers.</summary>
/// <remarks>
/// It knows every member a book may have and the least and the most of each figure of one book. What has to be there, and what has to fit
/// together, is for <see cref="BookRules"/>: a text that is laid over a book has few of the members.
/// </remarks>
internal static class BookSchemaText
{
    private const string Percent = "An end of the range that a step does not give, as a share of its likely.";

    public static JsonObject Of(BookDocument book)
    {
        JsonObject schema = Object(
        [
            ("$schema", Text("The schema this file keeps.")),
            ("id", ShortText(BookRules.MostName, "The book's name, such as us-2025.")),
            ("version", ShortText(BookRules.MostName, "Raised with every change.")),
            ("currency", ShortText(BookRules.MostCode, "ISO 4217, such as USD.")),
            ("baseDate", Described(new() { ["type"] = "string", ["pattern"] = @"^\d{4}-\d{2}-\d{2}$" }, "The date its figures are of.")),
            ("kinds", ListOf(OneOf(KindRules.All), "The kinds of jobs it has prices for; left out, all.")),
            ("extends", Extends()),
            ("country", CountrySchema.Of()),
            ("sources", MapOf(Source())),
            ("figures", Figures(book)),
            ("factors", MapOf(Ref("table"), book.Factors.Keys.Where(StandsAlone))),
            ("mixes", MapOf(Mix(), book.Mixes.Keys.Where(StandsAlone))),
            ("ranges", MapOf(Object(("low", Number(Bounds.Below, Percent)), ("high", Number(Bounds.Above, Percent))), ["hours", "price", "coverage"], isClosed: true)),
            ("levels", Provenanced()),
            ("rooms", MapOf(Room(), EnumNameConverter<RoomKind>.Names, isClosed: true)),
            ("common", MapOf(Ref("step"))),
            ("activities", MapOf(Ref("activity"), book.Activities.Keys.Where(StandsAlone))),
            ("scopes", MapOf(Ref("scope"), EnumNameConverter<RemodelScope>.Names, isClosed: true)),
            ("bidParts", MapOf(BidPart(), book.BidParts.Select(part => part.Id))),
            .. ProjectSchema.Of(),
            ("unsuitable", ListOf(Unsuitable())),
            ("unsuitableInside", ListOf(UnsuitableInside())),
            ("places", MapOf(Ref("place"), book.Places.Keys)),
            ("placeSources", ListOf(Text())),
            ("placeNote", Text()),
            ("metros", MapOf(Object(("priceLevel", Number(Bounds.Level, "Of all prices, beside the country's.")), ("prefixes", MapOf(ListOf(Number(0, 1), "The share of its areas that lies here, and the share in any metropolitan area.")))))),
            ("metroSources", ListOf(Text())),
            ("zipPrefixes", MapOf(ListOf(Text("Three digits, or a range of them: 800-816.")))),
            ("indexes", MapOf(Index(), book.Indexes.Keys)),
            ("tradeIndexes", MapOf(Object(("labor", Text("An index.")), ("supply", Text("An index.")), ("isLicensed", Flag("Who does the rest himself hires it all the same."))), book.TradeIndexes.Keys)),
        ], false);
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
        schema["title"] = "A price book, or figures to be laid over one";
        schema["$defs"] = new JsonObject
        {
            ["figure"] = Figure(0, null),
            ["table"] = StepSchema.Table(),
            ["amount"] = StepSchema.Amount(),
            ["tables"] = StepSchema.Tables(),
            ["supply"] = StepSchema.Supply(),
            ["step"] = StepSchema.Step(),
            ["activity"] = StepSchema.Activity(),
            ["scope"] = StepSchema.Scope(),
            ["choice"] = StepSchema.Choice(),
            ["place"] = CountrySchema.Place(),
        };
        return schema;
    }

    /// <summary>Members of whatever says where its numbers are from, beside members of its own.</summary>
    public static IEnumerable<(string Name, JsonNode Of)> WithProvenance(params (string Name, JsonNode Of)[] members) =>
    [
        .. members,
        ("sources", ListOf(Text("An id of sources, or judgement."))),
        ("judged", Text("That it was judged, and why.")),
        ("note", Text("What was read where.")),
        ("overridden", ListOf(Text(), "Written by the program: what a firm replaced.")),
    ];

    public static JsonObject Provenanced(params (string Name, JsonNode Of)[] members) => Object(WithProvenance(members), false);

    /// <summary>Whether an id is one that stands in its own section and not in a step of a scope.</summary>
    private static bool StandsAlone(string id) => !id.Split('.').Any(part => part == "common" || EnumNameConverter<RemodelScope>.Names.Contains(part));

    private static JsonObject Figures(BookDocument book) => Object(
        book.Figures.Where(one => StandsAlone(one.Key)).Select(one => (one.Key, (JsonNode)FigureOf(one.Key, one.Value, book))), Ref("figure"));

    private static JsonObject FigureOf(string id, Figure figure, BookDocument book)
    {
        (double least, double most) = FigureBounds.Of(id, figure.Unit, book.Currency)!.Value;
        JsonObject schema = Figure(least, most);
        schema["properties"]!["unit"] = new JsonObject { ["const"] = figure.Unit };
        return Described(schema, figure.Note);
    }

    private static JsonObject Figure(double least, double? most) => Provenanced(
        ("low", Number(least, most, "One in ten is below.")),
        ("likely", Number(least, most, "The expected value.")),
        ("high", Number(least, most, "One in ten is above.")),
        ("unit", Text("Such as USD/h, h/ft2, ft2/gal, share, ratio, count.")),
        ("year", Year("The year it speaks of.")));

    private static JsonObject Mix() => Provenanced(("key", Text("What it is a mix of.")), ("shares", MapOf(Number(0, 1))));

    private static JsonObject Source() => Object(
        ("title", Text()), ("publisher", Text()), ("year", Year()), ("address", Text()), ("license", Text()));

    private static JsonObject Extends() => Object(
        ("book", Text("An embedded book.")), ("judged", Text("Why its figures hold here.")), ("cans", MapOf(Cans())));

    private static JsonObject Room() => Object(
        ("length", Number(Bounds.Side)), ("width", Number(Bounds.Side)), ("height", Number(Bounds.Side)), ("doors", Number(Bounds.Count)), ("windows", Number(Bounds.Count)),
        ("wallShare", Number(0, 1, "Share of the wall that is free of tile and cabinets.")),
        ("paintsCeiling", Flag()), ("paintsTrim", Flag()), ("isWashed", Flag("Grease or steam make a wash necessary.")),
        ("wear", Number(Bounds.Wear, "Factor on the years paint lasts.")), ("cabinetDoors", Number(Bounds.Count)), ("cabinetDrawers", Number(Bounds.Count)),
        ("sheen", OneOf(EnumNameConverter<Sheen>.Names)), ("sheenWhy", Text()), ("sources", ListOf(Text())), ("note", Text()));

    private static JsonObject BidPart() => Object(
        ("name", Text()), ("words", ListOf(Text("In lower case: what bids and activities call it."))),
        ("phases", ListOf(OneOf(EnumNameConverter<Phase>.Names))), ("trades", ListOf(Text())),
        ("isApart", Flag("It is in a price only where it is named itself.")), ("isCoat", Flag("A coat beside the first.")),
        ("isSurface", Flag("A surface that is painted.")), ("isAlone", Flag("It names its trade only where the line names no surface.")),
        ("isOftenLeftOut", Flag()), ("ask", Text("What to ask a contractor about it.")));

    private static JsonObject Unsuitable() => Object(
        ("paints", ListOf(OneOf(Key.PaintType.Values))), ("sidings", ListOf(OneOf(Key.Siding.Values))),
        ("shade", OneOf(EnumNameConverter<PaintShade>.Names)), ("why", Text()), ("instead", Text()), ("sources", ListOf(Text())));

    private static JsonObject UnsuitableInside() => Object(
        ("paints", ListOf(OneOf(Key.PaintType.Values))), ("sheens", ListOf(OneOf(EnumNameConverter<Sheen>.Names))),
        ("surfaces", ListOf(OneOf(EnumNameConverter<PaintedSurface>.Names))), ("rooms", ListOf(OneOf(EnumNameConverter<RoomKind>.Names))),
        ("condition", OneOf(Key.Condition.Values)), ("why", Text()), ("instead", Text()), ("sources", ListOf(Text())));

    private static JsonObject Index() => Provenanced(
        ("firstYear", Whole(1900, 2200)), ("quarters", ListOf(Number(Bounds.Index), "A level a quarter, from the first of firstYear.")));
}
