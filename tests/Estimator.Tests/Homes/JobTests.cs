namespace Estimator.Tests;

/// <summary>Jobs are values: equal if all that they say is, and the same for ever.</summary>
public class JobTests
{
    public static TheoryData<string> Jobs => new(
        ExampleJobs.Contract,
        ExampleJobs.ContractMeasured,
        EstimatorJson.WriteJob(ExampleJobs.AllKnown),
        EstimatorJson.WriteJob(ExampleJobs.Found(Enum.GetValues<Finding>())),
        EstimatorJson.WriteJob(ExampleJobs.RoomKnown),
        """{"kind":"remodel","scope":"deck","softCosts":["contingency"],"start":"2026-03-02","holidays":["2026-07-03"],"id":"17"}""");

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Equals_SameText_IsTheSameJob(string json)
    {
        (Job one, Job other) = (ExampleJobs.Read(json), ExampleJobs.Read(json));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { AsOf = new DateOnly(2024, 3, 31) });
        Assert.Equal(one.ToString(), other.ToString());
    }

    [Fact]
    public void Equals_ListOfOtherItems_IsAnotherJob()
    {
        House house = new() { Findings = [Finding.Rot, Finding.Rust] };
        Assert.Equal(house, new() { Findings = new List<Finding> { Finding.Rot, Finding.Rust } });
        Assert.NotEqual(house, new() { Findings = [Finding.Rust, Finding.Rot] });
        Assert.NotEqual(house, new() { Findings = [Finding.Rot] });
        Assert.NotEqual(house, new());
        Assert.Contains("[Rot, Rust]", house.ToString());
    }

    [Fact]
    public void House_NotGiven_IsOneOfWhichNothingIsKnown() => Assert.Equal(new ExteriorPainting(), new ExteriorPainting { House = new() });

    [Fact]
    public void Estimate_CallersListChanges_StaysWhatItWas()
    {
        List<Room> rooms = [ExampleJobs.Bedroom];
        InteriorPainting job = new() { Rooms = rooms };
        Estimate estimate = HomeEstimator.Default.Estimate(job);
        rooms.Add(ExampleJobs.Bathroom);
        rooms[0] = ExampleJobs.Bathroom;
        Assert.Equal(new InteriorPainting { Rooms = [ExampleJobs.Bedroom] }, job);
        Assert.Equal(HomeEstimator.Default.Estimate(new InteriorPainting { Rooms = [ExampleJobs.Bedroom] }).Hash, estimate.Hash);
        Assert.Equal(estimate.Total.Range, HomeEstimator.Default.Estimate(job).Total.Range);
    }

    [Fact]
    public void Id_OfAJob_IsRepeatedAndMovesNothing()
    {
        Estimate plain = ExampleJobs.Priced(ExampleJobs.AllKnown);
        Estimate named = ExampleJobs.Priced(ExampleJobs.AllKnown with { Id = "house 17" });
        Assert.Equal("house 17", named.Id);
        Assert.Equal((plain.Hash, plain.Total.Range), (named.Hash, named.Total.Range));
        Assert.StartsWith("{\"id\":\"house 17\",\"total\":", EstimatorJson.WriteEstimate(named));
        Assert.DoesNotContain("\"id\":null", EstimatorJson.WriteEstimate(plain));
        Assert.StartsWith("{\"total\":", EstimatorJson.WriteEstimate(plain));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\nb")]
    public void Id_NoText_IsRefused(string id)
    {
        Issue issue = Assert.Single(HomeEstimator.Default.Validate(ExampleJobs.AllKnown with { Id = id }), issue => issue.Severity == Severity.Error);
        Assert.Equal("id", issue.Path);
    }

    /// <summary>Written as JSON, both would be one sign and one hash.</summary>
    [Fact]
    public void Texts_HalfACharacter_AreRefused()
    {
        string[] halves = ["\ud800", "a\udfffb", "\uFFFD\ud800"];
        Assert.All(halves, half => Id_NoText_IsRefused(half));
        Assert.All(halves, half => Assert.Contains(
            HomeEstimator.Default.Validate(new ExteriorPainting { Paint = new() { Color = half } }), issue => issue.Path == "paint.color"));
        Assert.DoesNotContain(
            HomeEstimator.Default.Validate(new ExteriorPainting { Id = "\U0001F3E0 \uFFFD" }), issue => issue.Severity == Severity.Error);
    }
}
