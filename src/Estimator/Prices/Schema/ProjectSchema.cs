using System.Text.Json.Nodes;
using static Estimator.SchemaParts;

namespace Estimator;

/// <summary>The schema of what a book says of several jobs of one house.</summary>
internal static class ProjectSchema
{
    private static readonly string[] Jobs = [ExteriorPainting.KindName, InteriorPainting.KindName, .. EnumNameConverter<RemodelScope>.Names];

    public static IEnumerable<(string Name, JsonNode Of)> Of() =>
    [
        ("jobOrder", MapOf(Object(("after", MapOf(Text("Why the job comes after it."), Jobs, isClosed: true))), Jobs, isClosed: true)),
        ("sharedWork", MapOf(BookSchemaText.Provenanced(
            ("name", Text()),
            ("job", OneOf([.. Jobs, ProjectBook.Any], "The job that is spared it; of any job all but the one that pays most for it.")),
            ("with", ListOf(OneOf([.. Jobs, ProjectBook.Any]), "The jobs one of which has to be there.")),
            ("activities", MapOf(Number(0, 1, "The share that falls away.")))))),
        ("seasonalJobs", ListOf(OneOf(Jobs), "Jobs that are done in season alone.")),
        ("seasons", MapOf(BookSchemaText.Provenanced(("states", ListOf(Text())), ("from", Day()), ("to", Day())))),
        ("risks", MapOf(BookSchemaText.Provenanced(
            ("name", Text()),
            ("closes", ListOf(OneOf(EnumNameConverter<Phase>.Names), "Phases after which it is over.")),
            ("weight", Number(0, 1000, "Its share of a contingency, beside the others'.")),
            ("chance", MapOf(Number(0, 1), HouseAge.Names, isClosed: true))))),
    ];

    private static JsonObject Day() => Described(new() { ["type"] = "string", ["pattern"] = @"^\d{2}-\d{2}$" }, "A month and a day: 05-01.");
}
