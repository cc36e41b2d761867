using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Xunit;

namespace Estimator.Tests;

public class JobReaderTests
{
    private static readonly string Long = new('x', 100_000);

    /// <summary>Texts that are no job: what is sent, and the code and path of the answer.</summary>
    public static TheoryData<string, string, string> NoJob => new()
    {
        { "", "badJson", "" },
        { " \n", "badJson", "" },
        { "null", "badJson", "" },
        { "true", "badJson", "" },
        { "2400", "badJson", "" },
        { "NaN", "badJson", "" },
        { "\"exteriorPainting\"", "badJson", "" },
        { "[]", "badJson", "" },
        { "[{\"kind\":\"exteriorPainting\"}]", "badJson", "" },
        { "{", "badJson", "" },
        { "{\"kind\"", "badJson", "" },
        { "{kind:\"exteriorPainting\"}", "badJson", "" },
        { "{'kind':'exteriorPainting'}", "badJson", "" },
        { "{\"kind\":\"exteriorPainting\",}", "badJson", "" },
        { "{\"kind\":\"exteriorPainting\"} {}", "badJson", "" },
        { "{\"kind\":\"exteriorPainting\"/* */}", "badJson", "" },
        { "{\"kind\":\"exteriorPainting\\q\"}", "badJson", "" },
        { "{\"kind\":\"exteriorPainting\0\"}", "badJson", "" },
        { "\ufeff{\"kind\":\"exteriorPainting\"}", "badJson", "" },
        { "{\"kind\":\"exteriorPainting\",\"coats\":02}", "badJson", "" },
        { "{\"kind\":\"exteriorPainting\",\"coats\":NaN}", "badJson", "" },
        { "{\"kind\":\"exteriorPainting\",\"house\":{\"stories\":Infinity}}", "badJson", "" },
        { "{}", "missing", "kind" },
        { "{\"house\":{}}", "missing", "kind" },
        { "{\"Kind\":\"exteriorPainting\"}", "missing", "kind" },
        { "{\"kind\":null}", "missing", "kind" },
        { "{\"kind\":1}", "unknownName", "kind" },
        { "{\"kind\":{}}", "unknownName", "kind" },
        { "{\"kind\":\"\"}", "unknownName", "kind" },
        { "{\"kind\":\"ExteriorPainting\"}", "unknownName", "kind" },
        { "{\"kind\":\"gardening\"}", "unknownName", "kind" },
        { "{\"kind\":\"exteriorPainting\",\"kind\":\"exteriorPainting\"}", "repeated", "kind" },
        { "{\"kind\":\"exteriorPainting\",\"$type\":\"House\"}", "unknownMember", "$type" },
        { "{\"kind\":\"exteriorPainting\",\"$id\":\"1\",\"house\":{\"$ref\":\"1\"}}", "unknownMember", "house.$ref" },
    };

    /// <summary>Members of an exterior painting that do not fit: the members, and the code and path of the answer.</summary>
    public static TheoryData<string, string, string> BadMember => new()
    {
        { "\"color\":\"blue\"", "unknownMember", "color" },
        { "\"house\":{\"color\":\"blue\"}", "unknownMember", "house.color" },
        { "\"house\":{\"kind\":\"exteriorPainting\"}", "unknownMember", "house.kind" },
        { "\"house\":{\"floorarea\":\"2400 ft2\"}", "unknownMember", "house.floorarea" },
        { "\"House\":{}", "unknownMember", "House" },
        { "\"paint\":{\"brand\":\"x\"}", "unknownMember", "paint.brand" },
        { "\"house\":{\"sidingMix\":{\"felt\":1}}", "unknownMember", "house.sidingMix.felt" },
        { "\"coats\":2,\"coats\":2", "repeated", "coats" },
        { "\"house\":{},\"house\":{}", "repeated", "house" },
        { "\"house\":{\"stories\":1,\"\\u0073tories\":2}", "repeated", "house.stories" },
        { "\"color\":1,\"coats\":null", "unknownMember", "color" },
        { "\"coatss\":null", "unknownMember", "coatss" },
        { "\"house\":{\"storys\":null}", "unknownMember", "house.storys" },
        { "\"coats\":2,\"coats\":null", "repeated", "coats" },
        { "\"house\":{},\"house\":null", "repeated", "house" },
        { "\"surfaces\":[null]", "null", "surfaces[0]" },
        { "\"house\":{\"findings\":[\"rot\",null]}", "null", "house.findings[1]" },
        { "\"house\":{\"sidingMix\":{\"wood\":null}}", "outOfRange", "house.sidingMix" },
        { "\"house\":[]", "wrongType", "house" },
        { "\"house\":\"large\"", "wrongType", "house" },
        { "\"house\":5", "wrongType", "house" },
        { "\"paint\":\"oil\"", "wrongType", "paint" },
        { "\"surfaces\":\"trim\"", "wrongType", "surfaces" },
        { "\"surfaces\":{\"trim\":true}", "wrongType", "surfaces" },
        { "\"surfaces\":[[\"trim\"]]", "badValue", "surfaces[0]" },
        { "\"surfaces\":[\"trim\",\"roof\"]", "badValue", "surfaces[1]" },
        { "\"surfaces\":[]", "nothingToDo", "surfaces" },
        { "\"house\":{\"floorArea\":2400}", "badValue", "house.floorArea" },
        { "\"house\":{\"floorArea\":\"2400\"}", "badValue", "house.floorArea" },
        { "\"house\":{\"floorArea\":\"2400 ft\"}", "badValue", "house.floorArea" },
        { "\"house\":{\"floorArea\":\"2400 bushels\"}", "badValue", "house.floorArea" },
        { "\"house\":{\"floorArea\":\"-2400 ft2\"}", "badValue", "house.floorArea" },
        { "\"house\":{\"floorArea\":\"NaN ft2\"}", "badValue", "house.floorArea" },
        { "\"house\":{\"floorArea\":\"Infinity ft2\"}", "badValue", "house.floorArea" },
        { "\"house\":{\"floorArea\":\"1e400 ft2\"}", "badValue", "house.floorArea" },
        { "\"house\":{\"floorArea\":\"1e308 m2\"}", "badValue", "house.floorArea" },
        { "\"house\":{\"floorArea\":\"1e300 ft2\"}", "outOfRange", "house.floorArea" },
        { "\"house\":{\"floorArea\":\"２４００ ft2\"}", "badValue", "house.floorArea" },
        { "\"house\":{\"floorArea\":[\"2400 ft2\"]}", "badValue", "house.floorArea" },
        { "\"house\":{\"floorArea\":{\"value\":2400,\"unit\":\"ft2\"}}", "badValue", "house.floorArea" },
        { "\"paintableArea\":1000", "badValue", "paintableArea" },
        { "\"trim\":\"200 ft2\"", "badValue", "trim" },
        { "\"trim\":\"1e308 m\"", "badValue", "trim" },
        { "\"house\":{\"stories\":\"2\"}", "badValue", "house.stories" },
        { "\"house\":{\"stories\":true}", "badValue", "house.stories" },
        { "\"house\":{\"stories\":1e400}", "outOfRange", "house.stories" },
        { "\"house\":{\"stories\":-1e400}", "outOfRange", "house.stories" },
        { "\"house\":{\"stories\":1e-400}", "outOfRange", "house.stories" },
        { "\"house\":{\"stories\":-2}", "outOfRange", "house.stories" },
        { "\"house\":{\"aspectRatio\":1e400}", "outOfRange", "house.aspectRatio" },
        { "\"house\":{\"siding\":\"Wood\"}", "badValue", "house.siding" },
        { "\"house\":{\"siding\":0}", "badValue", "house.siding" },
        { "\"house\":{\"siding\":[\"wood\"]}", "badValue", "house.siding" },
        { "\"house\":{\"siding\":\"木\"}", "badValue", "house.siding" },
        { "\"house\":{\"siding\":\"\\ud800\"}", "badValue", "house.siding" },
        { "\"house\":{\"condition\":\"\"}", "badValue", "house.condition" },
        { "\"house\":{\"yearBuilt\":1965.5}", "badValue", "house.yearBuilt" },
        { "\"house\":{\"yearBuilt\":\"1965\"}", "badValue", "house.yearBuilt" },
        { "\"house\":{\"yearBuilt\":99999999999}", "badValue", "house.yearBuilt" },
        { "\"house\":{\"yearBuilt\":-1965}", "outOfRange", "house.yearBuilt" },
        { "\"house\":{\"bedrooms\":2.5}", "badValue", "house.bedrooms" },
        { "\"house\":{\"state\":\"c\"}", "unknownName", "house.state" },
        { "\"house\":{\"state\":\"Colorada\"}", "unknownName", "house.state" },
        { "\"house\":{\"state\":\"\"}", "unknownName", "house.state" },
        { "\"house\":{\"state\":6}", "badValue", "house.state" },
        { "\"house\":{\"state\":\"\\ud800\"}", "badValue", "house.state" },
        { "\"house\":{\"zip\":80202}", "badValue", "house.zip" },
        { "\"house\":{\"zip\":\"8020\"}", "badZip", "house.zip" },
        { "\"house\":{\"sidingMix\":[]}", "wrongType", "house.sidingMix" },
        { "\"house\":{\"sidingMix\":{}}", "outOfRange", "house.sidingMix" },
        { "\"house\":{\"sidingMix\":{\"wood\":\"all\"}}", "badValue", "house.sidingMix.wood" },
        { "\"house\":{\"sidingMix\":{\"wood\":1e400}}", "outOfRange", "house.sidingMix.wood" },
        { "\"house\":{\"findings\":[\"ghosts\"]}", "badValue", "house.findings[0]" },
        { "\"coats\":2.5", "badValue", "coats" },
        { "\"coats\":\"two\"", "badValue", "coats" },
        { "\"coats\":-1", "outOfRange", "coats" },
        { "\"coats\":1e9", "outOfRange", "coats" },
        { "\"coats\":2147483648", "badValue", "coats" },
        { "\"windows\":-1", "outOfRange", "windows" },
        { "\"asOf\":\"2025-02-30\"", "badValue", "asOf" },
        { "\"asOf\":\"30.06.2025\"", "badValue", "asOf" },
        { "\"asOf\":\"2025-06-30T00:00:00\"", "badValue", "asOf" },
        { "\"asOf\":20250630", "badValue", "asOf" },
        { "\"asOf\":\"9999-12-31\"", "outOfRange", "asOf" },
        { "\"asOf\":\"0001-01-01\"", "outOfRange", "asOf" },
        { "\"paint\":{\"type\":\"Oil\"}", "badValue", "paint.type" },
        { "\"paint\":{\"grade\":1}", "badValue", "paint.grade" },
    };

    /// <summary>Jobs with a hole for half of a surrogate pair, which is no character.</summary>
    public static TheoryData<string> HalfCharacters => new(
        "?",
        "{\"?\":\"exteriorPainting\"}",
        "{\"kind\":\"?\"}",
        "{\"kind\":\"exteriorPainting\",\"?\":1}",
        "{\"kind\":\"exteriorPainting\",\"house\":{\"?\":1}}",
        "{\"kind\":\"exteriorPainting\",\"house\":{\"state\":\"?\"}}",
        "{\"kind\":\"exteriorPainting\",\"house\":{\"floorArea\":\"?\"}}");

    [Theory]
    [MemberData(nameof(NoJob))]
    public void TryRead_NoJob_SaysWhatIsWrong(string json, string code, string path) => Refused(json, code, path);

    [Theory]
    [MemberData(nameof(BadMember))]
    public void TryRead_MemberThatDoesNotFit_NamesItsPath(string members, string code, string path) => Refused(Job(members), code, path);

    [Theory]
    [MemberData(nameof(HalfCharacters))]
    public void TryRead_HalfACharacter_IsRefused(string json)
    {
        Assert.NotEmpty(ExampleJobs.Errors(json.Replace("?", "\ud800", StringComparison.Ordinal)));
        Assert.NotEmpty(ExampleJobs.Errors(json.Replace("?", "\udfff", StringComparison.Ordinal)));
        Assert.NotEmpty(ExampleJobs.Errors(json.Replace("?", "\\ud800", StringComparison.Ordinal)));
        Assert.NotEmpty(ExampleJobs.Errors(json.Replace("?", "\\udfff", StringComparison.Ordinal)));
    }

    [Fact]
    public void TryRead_DeepNesting_IsRefused()
    {
        Refused(new string('[', 100_000), "badJson", "");
        Refused(Job("\"house\":" + string.Concat(Enumerable.Repeat("{\"house\":", 50_000))), "badJson", "");
    }

    [Fact]
    public void TryRead_VeryLongTexts_AreRefusedInFewWords()
    {
        string[] jobs =
        [
            $"{{\"kind\":\"{Long}\"}}", Job($"\"{Long}\":1"), Job($"\"house\":{{\"{Long}\":1}}"), Job($"\"house\":{{\"siding\":\"{Long}\"}}"),
            Job($"\"house\":{{\"floorArea\":\"{Long}\"}}"), Job($"\"trim\":\"{new string('9', 100_000)} ft\""),
            Job($"\"house\":{{\"state\":\"{Long}\"}}"), Job($"\"house\":{{\"zip\":\"{Long}\"}}"), Job($"\"asOf\":\"{Long}\""), Job($"\"coats\":{new string('9', 100_000)}"),
        ];
        Assert.All(jobs, job => Assert.All(ExampleJobs.Errors(job), issue => Assert.True(
            issue.Message.Length + issue.Path.Length < 2000, $"{issue.Path[..Math.Min(40, issue.Path.Length)]}: {issue.Message.Length} letters")));
        Assert.All(jobs, job => Assert.NotEmpty(ExampleJobs.Errors(job)));
    }

    [Fact]
    public void TryRead_SeveralMistakes_ListsThemAll()
    {
        IReadOnlyList<Issue> issues = ExampleJobs.Errors(Job(
            "\"coats\":\"two\",\"house\":{\"floorArea\":2400,\"siding\":\"Wood\",\"stores\":2},\"surfaces\":[\"roof\"],\"asOf\":2025"));
        Assert.Equal(["coats", "house.floorArea", "house.siding", "house.stores", "surfaces[0]", "asOf"], issues.Select(issue => issue.Path));
    }

    [Theory]
    [InlineData("\"house\":{\"stores\":2}", "'stories'")]
    [InlineData("\"house\":{\"FloorArea\":\"2400 ft2\"}", "'floorArea'")]
    [InlineData("\"coat\":2", "'coats'")]
    [InlineData("\"house\":{\"siding\":\"vinil\"}", "'vinyl'")]
    [InlineData("\"paint\":{\"type\":\"acrylic\"}", "'acrylicLatex'")]
    public void TryRead_MisspeltName_OffersTheNearest(string members, string nearest) =>
        Assert.Contains($"did you mean {nearest}", Assert.Single(ExampleJobs.Errors(Job(members))).Message);

    [Theory]
    [InlineData("\"house\":{\"floorArea\":2400}", "\"2400 ft2\"")]
    [InlineData("\"trim\":200", "\"9 ft\"")]
    [InlineData("\"asOf\":2025", "\"2025-06-30\"")]
    public void TryRead_BareNumber_ShowsHowToWriteIt(string members, string example) =>
        Assert.Contains(example, Assert.Single(ExampleJobs.Errors(Job(members))).Message);

    [Fact]
    public void Messages_OfAllRefusals_NameNoTypeOfTheProgram()
    {
        IEnumerable<string> jobs = BadMember.Select(row => Job((string)row[0]));
        Assert.All(jobs.SelectMany(ExampleJobs.Errors), issue =>
        {
            Assert.DoesNotContain("System.", issue.Message);
            Assert.DoesNotContain("Estimator.", issue.Message);
        });
    }

    [Fact]
    public void WriteIssues_OfEveryRefusal_IsValidJson()
    {
        string house = string.Concat(Enumerable.Repeat("\U0001F3E0", 60));
        IEnumerable<string> jobs = [.. BadMember.Select(row => Job((string)row[0])), Job($"\"x{house}\":1"), Job($"\"house\":{{\"siding\":\"{house}\"}}")];
        Assert.All(jobs, job =>
        {
            JsonNode answer = JsonNode.Parse(EstimatorJson.WriteIssues(ExampleJobs.Errors(job)))!;
            Assert.Equal("error", answer["issues"]![0]!["severity"]!.GetValue<string>());
        });
    }

    [Theory]
    [InlineData("{\"house\":{},\"kind\":\"exteriorPainting\"}")]
    [InlineData("{\"k\\u0069nd\":\"exterior\\u0050ainting\"}")]
    [InlineData("{\"kind\":\"exteriorPainting\",\"house\":{\"findings\":[]}}")]
    [InlineData("{\"house\":null,\"coats\":null,\"asOf\":null,\"surfaces\":null,\"id\":null,\"kind\":\"exteriorPainting\"}")]
    [InlineData("{\"kind\":\"exteriorPainting\",\"house\":{\"floorArea\":null,\"sidingMix\":{\"wood\":null,\"brick\":1}}}")]
    [InlineData("  {\"kind\" : \"exteriorPainting\"}\r\n")]
    [InlineData(ExampleJobs.Contract)]
    [InlineData(ExampleJobs.ContractMeasured)]
    public void TryRead_Job_IsReadAndPriced(string json) => Assert.Empty(ExampleJobs.Errors(json));

    [Fact]
    public void TryRead_Null_Throws() => Assert.Throws<ArgumentNullException>("json", () => EstimatorJson.TryReadJob((string)null!, out _, out _));

    [Property(MaxTest = 1500)]
    public void TryRead_MutatedJob_GivesAJobOrErrors(DoNotSize<int> seed)
    {
        IReadOnlyList<Issue> errors = ExampleJobs.Errors(JobMutation.Of(seed.Item));
        Assert.NotNull(JsonNode.Parse(EstimatorJson.WriteIssues(errors)));
    }

    [Property(MaxTest = 300)]
    public void TryRead_AnyText_GivesErrors(string? text) => Assert.NotEmpty(ExampleJobs.Errors(text ?? ""));

    private static string Job(string members) => $$"""{"kind":"exteriorPainting",{{members}}}""";

    private static void Refused(string json, string code, string path)
    {
        IReadOnlyList<Issue> errors = ExampleJobs.Errors(json);
        Assert.Contains(errors, issue => issue.Code == code && issue.Path == path);
        Assert.All(errors, issue => Assert.False(string.IsNullOrWhiteSpace(issue.Message)));
    }
}
