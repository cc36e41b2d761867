using System.Text.Json.Nodes;

namespace Estimator.Tests;

public class EstimatorJsonTests
{
    private static readonly JsonObject Answer = Written(ExampleJobs.Priced(ExampleJobs.Read(ExampleJobs.ContractMeasured)));

    /// <summary>Members of an answer by the contract: where, and which.</summary>
    public static TheoryData<string, string> Members => new()
    {
        { "", "total lines plan materials drivers nextQuestion class useFor assumptions issues priceBook asOf hash" },
        { "total", "low likely high currency confidence" },
        { "lines/0", "activity name quantity unit hours labor material equipment low likely high sources" },
        { "plan", "steps workingDays" },
        { "plan/workingDays", "low likely high" },
        { "plan/steps/0", "order activity name why requires hours waitHours likely tools" },
        { "materials/0", "item quantity unit buy" },
        { "drivers/0", "id name share" },
        { "nextQuestion", "path question answers width expectedWidth saves share" },
        { "nextQuestion/answers/0", "value name probability low likely high" },
        { "assumptions/0", "path text effect" },
        { "priceBook", "id version" },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void WriteEstimate_Answer_HasTheContractsMembers(string path, string members)
    {
        JsonNode at = path.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate((JsonNode)Answer, (node, part) => int.TryParse(part, out int index) ? node[index]! : node[part]!);
        Assert.All(members.Split(' '), member => Assert.True(at.AsObject().ContainsKey(member), $"{path}: {member}"));
    }

    [Fact]
    public void WriteEstimate_Rooms_StandInTheirLinesAndSteps()
    {
        JsonObject answer = Written(ExampleJobs.Priced(ExampleJobs.In(ExampleJobs.Bedroom, ExampleJobs.Bathroom)));
        Assert.Equal("Bedroom", RoomOf(answer["lines"]!, "paintWalls:1"));
        Assert.Equal("Bathroom", RoomOf(answer["plan"]!["steps"]!, "paintWalls:2"));
        Assert.Null(RoomOf(answer["lines"]!, "inspectRooms"));
        Assert.Equal(["surfaces", "nextYear", "costPerYear"], answer["repaint"]!.AsObject().Select(member => member.Key));
    }

    [Fact]
    public void WriteEstimate_Answer_IsCamelCaseWithoutNull()
    {
        foreach ((string name, JsonNode? value) in Descendants(Answer))
        {
            Assert.Matches("^[a-z][A-Za-z0-9]*$", name);
            Assert.NotNull(value);
        }
    }

    [Fact]
    public void WriteEstimate_Total_IsTheSumOfItsLines()
    {
        JsonNode total = Answer["total"]!;
        decimal sum = Answer["lines"]!.AsArray().Sum(line => line!["likely"]!.GetValue<decimal>());
        Assert.Equal(sum, total["likely"]!.GetValue<decimal>());
        Assert.Equal("USD", total["currency"]!.GetValue<string>());
        Assert.Equal(0.8, total["confidence"]!.GetValue<double>());
    }

    [Fact]
    public void WriteEstimate_Steps_AreNumberedAndWaitForStepsBefore()
    {
        List<string> seen = [];
        foreach (JsonNode? step in Answer["plan"]!["steps"]!.AsArray())
        {
            Assert.Equal(seen.Count + 1, step!["order"]!.GetValue<int>());
            Assert.All(step["requires"]!.AsArray(), other => Assert.Contains(other!.GetValue<string>(), seen));
            string activity = step["activity"]!.GetValue<string>();
            Assert.DoesNotContain(activity, seen);
            seen.Add(activity);
        }

        Assert.NotEmpty(seen);
    }

    [Fact]
    public void WriteEstimate_NothingOpen_HasNoNextQuestion()
    {
        JsonObject answer = Written(ExampleJobs.Priced(ExampleJobs.AllKnown));
        Assert.False(answer.ContainsKey("nextQuestion"));
        Assert.False(answer["priceBook"]!.AsObject().ContainsKey("overridden"));
    }

    [Fact]
    public void WriteEstimate_Overlaid_NamesTheFirmsOwnFigures()
    {
        PriceBook own = ExampleBooks.With("""{"figures":{"rate.painting":{"likely":60,"judged":"Ours."},"price.covers":{"likely":41,"judged":"Ours."}}}""");
        JsonNode overridden = Written(new HomeEstimator(own).Estimate(ExampleJobs.AllKnown))["priceBook"]!["overridden"]!;
        Assert.Equal(["rate.painting", "price.covers"], overridden.AsArray().Select(id => id!.GetValue<string>()));
    }

    [Fact]
    public void WriteEstimate_Text_IsOneLineWithItsLettersAsTheyAre()
    {
        string text = EstimatorJson.WriteEstimate(ExampleJobs.Priced(ExampleJobs.AllKnown));
        Assert.DoesNotContain('\n', text);
        Assert.Contains("°F", text);
        Assert.Contains("×", text);
    }

    [Fact]
    public void WriteIssues_Answer_HasTheContractsMembersAndNoPrice()
    {
        JsonObject answer = JsonNode.Parse(EstimatorJson.WriteIssues(ExampleJobs.Errors("""{"kind":"exteriorPainting","coats":9}""")))!.AsObject();
        Assert.Equal(["issues"], answer.Select(member => member.Key));
        JsonObject issue = Assert.Single(answer["issues"]!.AsArray())!.AsObject();
        Assert.Equal(["code", "path", "severity", "message"], issue.Select(member => member.Key));
        Assert.Equal(("outOfRange", "coats", "error"), ((string?)issue["code"], (string?)issue["path"], (string?)issue["severity"]));
    }

    [Theory]
    [InlineData(ExampleJobs.Contract)]
    [InlineData(ExampleJobs.ContractMeasured)]
    public void WriteJob_ReadBack_IsTheSameText(string json)
    {
        string text = EstimatorJson.WriteJob(ExampleJobs.Read(json));
        Assert.Equal(text, EstimatorJson.WriteJob(ExampleJobs.Read(text)));
        Assert.DoesNotContain("null", text);
        Assert.StartsWith("""{"kind":"exteriorPainting",""", text);
    }

    [Fact]
    public void Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("job", () => EstimatorJson.WriteJob(null!));
        Assert.Throws<ArgumentNullException>("estimate", () => EstimatorJson.WriteEstimate(null!));
        Assert.Throws<ArgumentNullException>("issues", () => EstimatorJson.WriteIssues(null!));
        Assert.Throws<ArgumentNullException>("offers", () => EstimatorJson.WriteOffers(null!));
        Assert.Throws<ArgumentNullException>("comparison", () => EstimatorJson.WriteHireOrSelf(null!));
    }

    private static string? RoomOf(JsonNode list, string activity) =>
        (string?)list.AsArray().Single(one => (string?)one!["activity"] == activity)!["room"];

    private static JsonObject Written(Estimate estimate) => JsonNode.Parse(EstimatorJson.WriteEstimate(estimate))!.AsObject();

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Descendants(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Descendants(member.Value).Prepend(member)),
        JsonArray items => items.SelectMany(Descendants),
        _ => [],
    };
}
