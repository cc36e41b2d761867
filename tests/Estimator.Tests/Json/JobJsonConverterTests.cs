using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Estimator.Tests;

/// <summary>Jobs through serializers that know nothing of the contract: whatever their options, they refuse what it refuses.</summary>
public class JobJsonConverterTests
{
    public static TheoryData<string, string> Refused => new()
    {
        { """{"kind":"exteriorPainting","house":{"florArea":"2400 ft2"}}""", "house.florArea: There is no such member (did you mean 'floorArea'?)" },
        { """{"kind":"exteriorPainting","coats":"two"}""", "coats: Give a whole number" },
        { """{"kind":"exteriorPainting","coats":2,"coats":3}""", "coats: The member stands here twice" },
        { """{"kind":"gardening"}""", "kind: 'gardening' is not accepted" },
        { """{"kind":"remodel"}""", "scope: This cannot be left out" },
        { """{"kind":"interiorPainting","rooms":[{"kind":"bedrom"}]}""", "rooms[0].kind: 'bedrom' is not accepted (did you mean 'bedroom'?)" },
        { "{}", "kind: Say what kind of job it is" },
        { "[]", "A job is one JSON object" },
        { "5", "A job is one JSON object" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Read_NoJob_IsRefusedWithPathAndHint(string json, string message)
    {
        Assert.Contains(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Job>(json)).Message);
        Assert.Contains(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Job>(json, JsonSerializerOptions.Web)).Message);
        Assert.Contains(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Order>($$"""{"Job":{{json}},"Number":1}""")).Message);
    }

    [Fact]
    public void Read_NoJob_TellsThePath() => Assert.Equal(
        "$.house.florArea",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Job>("""{"kind":"exteriorPainting","house":{"florArea":"2400 ft2"}}""")).Path);

    [Theory]
    [InlineData("{\"kind\":\"exteriorPainting\"")]
    [InlineData("{\"kind\":\"\\ud800\"}")]
    [InlineData("")]
    public void Read_NoText_IsRefused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Job>(json));

    [Fact]
    public void Read_KindLast_IsRead() => Assert.Equal(
        new ExteriorPainting { Coats = 3, House = new() { Stories = 2 } },
        JsonSerializer.Deserialize<Job>("""{"coats":3,"house":{"stories":2},"kind":"exteriorPainting"}"""));

    [Fact]
    public void Read_Null_IsNone() => Assert.Null(JsonSerializer.Deserialize<Job>("null"));

    [Fact]
    public void Read_JobAmongOthers_LeavesTheRest() => Assert.Equal(
        new Order(new Remodel { Scope = RemodelScope.Deck }, 7),
        JsonSerializer.Deserialize<Order>("""{"Job":{"kind":"remodel","scope":"deck"},"Number":7}"""));

    [Theory]
    [InlineData(ExampleJobs.Contract)]
    [InlineData(ExampleJobs.ContractMeasured)]
    public void Write_AnyOptions_IsTheContract(string json)
    {
        Job job = ExampleJobs.Read(json);
        Assert.Equal(EstimatorJson.WriteJob(job), JsonSerializer.Serialize(job));
        Assert.Equal(job, JsonSerializer.Deserialize<Job>(JsonSerializer.Serialize(job, JsonSerializerOptions.Web)));
    }

    [Fact]
    public void Read_PartsOfAJobByThemselves_RefuseWhatTheyDoNotKnow()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<House>("""{"florArea":"2400 ft2"}""", JsonSerializerOptions.Web));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Room>("""{"kind":"bedroom","lenght":"12 ft"}""", JsonSerializerOptions.Web));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ExteriorPainting>("""{"coat":2}""", JsonSerializerOptions.Web));
    }

    [Fact]
    public void TryReadJob_BytesAndStreams_AreTheText()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(ExampleJobs.Contract);
        byte[] marked = [0xEF, 0xBB, 0xBF, .. utf8];
        Job job = ExampleJobs.Read(ExampleJobs.Contract);
        foreach (byte[] text in (byte[][])[utf8, marked])
        {
            Assert.True(EstimatorJson.TryReadJob(text, out Job? read, out _));
            Assert.Equal(job, read);
            Assert.True(EstimatorJson.TryReadJob(new MemoryStream(text), out read, out _));
            Assert.Equal(job, read);
        }
    }

    [Fact]
    public void TryReadJob_LongStream_IsReadToItsEnd()
    {
        string text = ExampleJobs.Contract + new string(' ', 1_000_000);
        Assert.True(EstimatorJson.TryReadJob(new MemoryStream(Encoding.UTF8.GetBytes(text)), out _, out _));
        Assert.False(EstimatorJson.TryReadJob(new MemoryStream(Encoding.UTF8.GetBytes(text + "x")), out _, out IReadOnlyList<Issue> issues));
        Assert.Equal(IssueCode.BadJson, Assert.Single(issues).Code);
    }

    [Fact]
    public void Write_BuffersAndStreams_HoldTheText()
    {
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.AllKnown);
        ArrayBufferWriter<byte> buffer = new();
        MemoryStream stream = new();
        EstimatorJson.WriteEstimate(estimate, buffer);
        EstimatorJson.WriteEstimate(estimate, stream);
        Assert.Equal(EstimatorJson.WriteEstimate(estimate), Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal(EstimatorJson.WriteEstimate(estimate), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void TypeInfoResolver_Alone_KnowsJobsAndAnswers()
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { TypeInfoResolver = EstimatorJson.TypeInfoResolver };
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.AllKnown);
        Assert.Contains("\"phase\":\"prepare\"", JsonSerializer.Serialize(estimate, options));
        Assert.DoesNotContain(":null", JsonSerializer.Serialize(estimate, options));
        Assert.IsType<ExteriorPainting>(JsonSerializer.Deserialize<Job>(ExampleJobs.Contract, options));
        object issues = HomeEstimator.Default.Validate(new ExteriorPainting { Coats = 9 });
        Assert.Contains("\"severity\":\"error\"", JsonSerializer.Serialize(issues, issues.GetType(), options));
    }

    private sealed record Order(Job Job, int Number);
}
