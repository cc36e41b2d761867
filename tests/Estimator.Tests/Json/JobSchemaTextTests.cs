using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Estimator.Tests;

public class JobSchemaTextTests
{
    private const string Begins = "{\"kind\":";
    private static readonly JsonNode Schema = JsonNode.Parse(EstimatorJson.JobSchema())!;

    public static TheoryData<string> Jobs => new(
        """{"kind":"exteriorPainting"}""",
        ExampleJobs.Contract,
        ExampleJobs.ContractMeasured,
        EstimatorJson.WriteJob(ExampleJobs.AllKnown),
        EstimatorJson.WriteJob(ExampleJobs.Found(Enum.GetValues<Finding>())),
        """
        {"kind":"exteriorPainting","house":{"sidingMix":{"wood":0.25,"brick":0.75},"zip":"80202","storyHeight":"2.7 m","roof":"hip","aspectRatio":2.5,
        "bedrooms":3},"paint":{"shade":"dark"},"surfaces":["siding","garageDoors"],"windows":12,"doors":2,"shutters":8,"garageDoors":1,"trim":"64 m"}
        """,
        """{"kind":"interiorPainting"}""",
        """{"kind":"interiorPainting","rooms":[{"kind":"bedroom","length":"12'6\"","width":"14 ft 5 3/8 in","height":"8′ 6″","wallArea":"1,200 Sq. Ft."}],"ceilingHeight":"8' 6\""}""",
        EstimatorJson.WriteJob(ExampleJobs.RoomKnown),
        """
        {"kind":"interiorPainting","rooms":[{"kind":"living","name":"Den","walls":["4 m","3.2 m"],"highestPoint":"12 ft","doorStyle":"french","doorSides":2,
        "holes":{"small":3},"railing":"12 ft","trimPaint":{"sheen":"highGloss","color":"Naval"},"findings":["popcornCeiling"]}],"occupied":false,"performer":"self"}
        """);

    public static TheoryData<string> NoJobs => new(
        "[]",
        "{}",
        """{"kind":"gardening"}""",
        """{"kind":"exteriorPainting","color":"blue"}""",
        """{"kind":"exteriorPainting","coats":"two"}""",
        """{"kind":"exteriorPainting","coats":2.5}""",
        """{"kind":"exteriorPainting","paintableArea":1000}""",
        """{"kind":"exteriorPainting","paintableArea":"1000"}""",
        """{"kind":"exteriorPainting","trim":"200 ft2"}""",
        """{"kind":"exteriorPainting","surfaces":"trim"}""",
        """{"kind":"exteriorPainting","surfaces":["roof"]}""",
        """{"kind":"exteriorPainting","house":{"findings":["ghosts"]}}""",
        """{"kind":"exteriorPainting","house":{"siding":"Wood"}}""",
        """{"kind":"exteriorPainting","house":{"floorarea":"2400 ft2"}}""",
        """{"kind":"exteriorPainting","house":{"zip":80202}}""",
        """{"kind":"exteriorPainting","house":{"sidingMix":{"felt":1}}}""",
        """{"kind":"interiorPainting","rooms":[{}]}""",
        """{"kind":"interiorPainting","rooms":[null]}""",
        """{"kind":"interiorPainting","rooms":[{"kind":"attic"}]}""",
        """{"kind":"interiorPainting","rooms":[{"kind":"bedroom","length":12}]}""",
        """{"kind":"interiorPainting","rooms":[{"kind":"bedroom","walls":["12"]}]}""",
        """{"kind":"interiorPainting","rooms":[{"kind":"bedroom","holes":{"huge":1}}]}""",
        """{"kind":"interiorPainting","rooms":[{"kind":"bedroom","surfaces":["floor"]}]}""",
        """{"kind":"interiorPainting","occupied":"yes"}""",
        """{"kind":"interiorPainting","windows":3}""");

    [Fact]
    public void ProjectSchema_Project_Conforms_AndAnotherDoesNot()
    {
        JsonNode schema = JsonNode.Parse(EstimatorJson.ProjectSchema(HomeEstimator.Default.Scopes))!;
        Project kept = ExampleProjects.Exterior with
        {
            Baseline = HomeEstimator.Default.Estimate(ExampleProjects.Exterior).Baseline,
            Progress = new() { Date = new(2026, 5, 1), Reports = [new() { Job = "trim", Done = 10 }], Changes = [new() { Job = "trim", Name = "x", Cost = -1 }] },
        };
        Assert.Null(SchemaCheck.Fault(schema, JsonNode.Parse(EstimatorJson.WriteProject(kept))));
        Assert.NotNull(SchemaCheck.Fault(schema, JsonNode.Parse("""{"id":"a","jobs":[{"id":"b","job":{"kind":"exteriorPainting","color":"blue"}}]}""")));
        Assert.NotNull(SchemaCheck.Fault(schema, JsonNode.Parse("""{"id":"a","jobs":[],"color":"blue"}""")));
    }

    [Fact]
    public void ProgramSchema_Program_Conforms_AndAnotherDoesNot()
    {
        JsonNode schema = JsonNode.Parse(EstimatorJson.ProgramSchema(HomeEstimator.Default.Scopes))!;
        Assert.Null(SchemaCheck.Fault(schema, JsonNode.Parse(EstimatorJson.WriteProgram(ExampleProjects.Repaint(2, new(2026, 5, 1)) with { Crews = [new() { Trade = "painting", Crews = 1 }] }))));
        Assert.NotNull(SchemaCheck.Fault(schema, JsonNode.Parse("""{"id":"a","projects":[{"id":"b","jobs":[{"id":"c"}]}]}""")));
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public void JobSchema_Job_Conforms(string json)
    {
        Assert.Empty(ExampleJobs.Errors(json));
        Assert.Null(SchemaCheck.Fault(Schema, JsonNode.Parse(json)));
    }

    [Theory]
    [MemberData(nameof(NoJobs))]
    public void JobSchema_NoJob_DoesNotConform(string json)
    {
        Assert.NotEmpty(ExampleJobs.Errors(json));
        Assert.NotNull(SchemaCheck.Fault(Schema, JsonNode.Parse(json)));
    }

    [Fact]
    public void JobSchema_JobsOfTheDocuments_ConformAndArePriced()
    {
        string[] jobs = [.. SourceTree.Documents.SelectMany(path => JobsIn(File.ReadAllText(path)))];
        Assert.NotEmpty(jobs);
        Assert.All(jobs, JobSchema_Job_Conforms);
    }

    [Theory]
    [InlineData(typeof(ExteriorPainting))]
    [InlineData(typeof(House))]
    [InlineData(typeof(Paint))]
    [InlineData(typeof(SidingMix))]
    [InlineData(typeof(InteriorPainting))]
    [InlineData(typeof(Room))]
    [InlineData(typeof(Holes))]
    public void JobSchema_EveryMember_IsMentioned(Type type)
    {
        string[] mentioned = [.. Descendants(Schema).Where(one => one.Key == "properties").SelectMany(one => one.Value!.AsObject().Select(member => member.Key))];
        Assert.All(
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => !member.IsDefined(typeof(JsonIgnoreAttribute))), member => Assert.Contains(JsonName(member.Name), mentioned));
    }

    [Theory]
    [InlineData(typeof(Siding))]
    [InlineData(typeof(Condition))]
    [InlineData(typeof(Finding))]
    [InlineData(typeof(HomeType))]
    [InlineData(typeof(Roof))]
    [InlineData(typeof(PaintType))]
    [InlineData(typeof(PaintGrade))]
    [InlineData(typeof(PaintShade))]
    [InlineData(typeof(ExteriorSurface))]
    [InlineData(typeof(Sheen))]
    [InlineData(typeof(Performer))]
    [InlineData(typeof(RoomKind))]
    [InlineData(typeof(RoomSurface))]
    [InlineData(typeof(RoomFinding))]
    [InlineData(typeof(DoorStyle))]
    [InlineData(typeof(ColorChange))]
    [InlineData(typeof(Furnishing))]
    public void JobSchema_EveryName_IsMentioned(Type type)
    {
        string[] names = [.. Enum.GetNames(type).Select(JsonName)];
        Assert.Contains(Descendants(Schema), one => one.Key == "enum" && one.Value!.AsArray().Select(name => (string)name!).SequenceEqual(names));
    }

    /// <summary>Every object of a text that begins with a kind; what stands inside it, such as a room, is part of it.</summary>
    private static IEnumerable<string> JobsIn(string text)
    {
        string job = "";
        for (int at = text.IndexOf(Begins, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Begins, at + job.Length, StringComparison.Ordinal))
        {
            int open = 0;
            job = new string([.. text[at..].TakeWhile(letter => (open += letter == '{' ? 1 : letter == '}' ? -1 : 0) > 0)]) + "}";
            yield return job;
        }
    }

    private static string JsonName(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Descendants(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Descendants(member.Value).Prepend(member)),
        JsonArray items => items.SelectMany(Descendants),
        _ => [],
    };
}
