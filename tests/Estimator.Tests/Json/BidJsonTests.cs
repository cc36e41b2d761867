using System.Text;
using System.Text.Json;

namespace Estimator.Tests;

public sealed class BidJsonTests
{
    private const string BidText = """{"contractor":"North","amount":6200,"lines":[{"text":"Prep and prime","amount":1400},{"text":"Walls, first coat","quantity":1400,"unit":"ft2"}],"deposit":900}""";
    private static readonly Bid North = Read(BidText)!;

    [Fact]
    public void Bid_IsReadAsItSays()
    {
        Assert.Equal(
            new Bid { Contractor = "North", Amount = 6_200, Deposit = 900, Lines = [new() { Text = "Prep and prime", Amount = 1_400 }, new() { Text = "Walls, first coat", Quantity = 1400, Unit = "ft2" }] },
            North);
        Assert.True(EstimatorJson.TryReadBids(Encoding.UTF8.GetBytes($"[{BidText},{BidText}]"), out IReadOnlyList<Bid>? two, out _));
        Assert.Equal([North, North], two);
    }

    [Theory]
    [InlineData("""{"contractor":"North"}""", "amount", "cannot be left out")]
    [InlineData("""{"amount":"6200"}""", "amount", "Give a number")]
    [InlineData("""{"amount":6200,"lins":[]}""", "lins", "lines")]
    [InlineData("""{"amount":6200,"lines":[{"amount":1}]}""", "lines[0].text", "cannot be left out")]
    [InlineData("""{"amount":6200,"lines":[null]}""", "lines[0]", "null")]
    [InlineData("""[1]""", "", "braces")]
    [InlineData("""{"amount":1} x""", "", "JSON")]
    public void Bid_ThatIsNone_IsRefusedNamingTheMember(string json, string path, string words)
    {
        Assert.False(EstimatorJson.TryReadBid(Encoding.UTF8.GetBytes(json), out _, out IReadOnlyList<Issue> issues));
        Assert.Equal(path, issues[0].Path);
        Assert.Contains(words, issues[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FinishedJob_IsReadAsItSays()
    {
        Assert.True(EstimatorJson.TryReadFinishedJob(
            Encoding.UTF8.GetBytes($$"""{"job":{{ExampleJobs.ContractMeasured}},"hours":82.5,"paint":"18 gal","cost":7200,"activities":[{"activity":"wash","hours":3}]}"""),
            out FinishedJob? job,
            out IReadOnlyList<Issue> issues), string.Join('\n', issues));
        Assert.Equal(
            new FinishedJob { Job = ExampleJobs.Read(ExampleJobs.ContractMeasured), Hours = 82.5, Paint = Volume.FromUsGallons(18), Cost = 7_200, Activities = [new() { Activity = "wash", Hours = 3 }] },
            job);
    }

    [Theory]
    [InlineData("""{"hours":3}""", "job")]
    [InlineData("""{"job":{"kind":"exteriorPainting","coates":2},"hours":3}""", "job.coates")]
    [InlineData("""{"job":{"kind":"exteriorPainting"},"paint":18}""", "paint")]
    public void FinishedJob_ThatIsNone_IsRefusedNamingTheMember(string json, string path)
    {
        Assert.False(EstimatorJson.TryReadFinishedJob(Encoding.UTF8.GetBytes(json), out _, out IReadOnlyList<Issue> issues));
        Assert.Equal(path, issues[0].Path);
    }

    [Fact]
    public void Answers_AreOneLineOfJson()
    {
        HomeEstimator estimator = HomeEstimator.Default;
        BidCheck check = estimator.CheckBid(ExampleJobs.AllKnown, North);
        LeveledBids leveled = estimator.Level(ExampleJobs.AllKnown, [North]);
        UpdatedEstimate signed = estimator.Sign(ExampleJobs.AllKnown, North);
        Calibration learned = estimator.Calibrate([new() { Job = ExampleJobs.AllKnown, Hours = 90 }]);
        Assert.DoesNotContain('\n', EstimatorJson.WriteBidCheck(check));
        Assert.DoesNotContain('\n', EstimatorJson.WriteLeveledBids(leveled));
        Assert.DoesNotContain('\n', EstimatorJson.WriteUpdatedEstimate(signed));
        Assert.DoesNotContain('\n', EstimatorJson.WriteCalibration(learned));
        using JsonDocument json = JsonDocument.Parse(EstimatorJson.WriteCalibration(learned));
        Assert.Equal("hours", json.RootElement.GetProperty("factors")[0].GetProperty("what").GetString());
        Assert.Equal(JsonValueKind.Object, json.RootElement.GetProperty("overlay").GetProperty("figures").ValueKind);
        using JsonDocument bid = JsonDocument.Parse(EstimatorJson.WriteBidCheck(check));
        Assert.Equal(check.Percentile, bid.RootElement.GetProperty("percentile").GetInt32());
        Assert.Equal(check.Expected.Likely, bid.RootElement.GetProperty("expected").GetProperty("likely").GetDecimal());
        Assert.True(bid.RootElement.GetProperty("deposit").GetProperty("isUnlawful").GetBoolean() is false);
    }

    private static Bid? Read(string json) => EstimatorJson.TryReadBid(Encoding.UTF8.GetBytes(json), out Bid? bid, out _) ? bid : null;
}
