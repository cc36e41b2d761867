using System.Text.Json.Nodes;
using static Estimator.BookSchemaText;
using static Estimator.SchemaParts;

namespace Estimator;

/// <summary>What a JSON schema says of a country: its law, its names, its places.</summary>
internal static class CountrySchema
{
    public static JsonObject Of() => Object(
        ("name", Text()), ("adjective", Text()), ("units", OneOf(EnumNameConverter<UnitSystem>.Names)),
        ("state", Object(("name", Text()), ("form", Text("How it is written.")))),
        ("postalCode", Object(("name", Text()), ("form", Text("How it is written.")), ("digits", Whole(CountryRules.LeastDigits, CountryRules.MostDigits)), ("further", Whole(0, CountryRules.MostDigits, "Digits that may follow behind a hyphen.")))),
        ("territories", ListOf(Text(), "Codes that are written like a state's and of which nothing is known.")),
        ("tax", Object(("name", Text()), ("included", Text("What every estimate says where prices hold it.")))),
        ("mix", Text("The mix of sidings of the whole country.")), ("regions", ListOf(Text())),
        ("eras", MapOf(Whole(0, CountryRules.LastYear, "The year it begins with."))),
        ("notices", MapOf(Notice(), EnumNameConverter<NoticeKind>.Names, isClosed: true)),
        ("holidays", MapOf(Holiday())));

    public static JsonObject Place() => Object(
        ("name", Text()), ("region", Text()), ("population", Number(Bounds.Population)),
        ("priceLevel", Number(Bounds.Level, "Of all prices, beside the country's.")), ("goodsLevel", Number(Bounds.Level, "Of goods, beside the country's.")),
        ("salesTax", Number(0, 1)), ("depositShare", Number(0, 1, "The largest deposit the law allows, of the price.")),
        ("depositMost", Number(Bounds.Deposit, "The largest deposit the law allows.")), ("depositExcept", Text("What the law lets a contractor ask for beside or above it.")), ("wages", MapOf(Number(Bounds.Wage, "Mean wage of the trade."))));

    private static JsonObject Holiday() => Provenanced(
        ("month", Whole(1, 12)), ("day", Whole(1, 31, "A fixed day; on a Saturday it is kept on the Friday before, on a Sunday on the Monday after.")),
        ("weekday", OneOf(EnumNameConverter<DayOfWeek>.Names)), ("nth", Whole(-1, 4, "Which of the month it is; -1 for the last.")), ("since", Year("The first year it is kept.")));

    private static JsonObject Notice() => Provenanced(
        ("before", Year("The year from which on it no longer holds.")),
        ("text", Text("{before} stands for the year, {aside} for what to set aside.")), ("self", Text("The same for an owner who does it himself.")));
}
