namespace Estimator.Tests;

public class EstimateHashTests
{
    public static TheoryData<string> OtherJobs => new(
        """{"kind":"exteriorPainting"}""",
        """{"kind":"exteriorPainting","paintableArea":"1000.000001 ft2"}""",
        """{"kind":"exteriorPainting","paintableArea":"1000 ft2","coats":3}""",
        """{"kind":"exteriorPainting","paintableArea":"1000 ft2","asOf":"2025-07-01"}""",
        """{"kind":"exteriorPainting","paintableArea":"1000 ft2","house":{"findings":["rot"]}}""",
        """{"kind":"exteriorPainting","paintableArea":"1000 ft2","house":{"bedrooms":3}}""");

    [Fact]
    public void Hash_ChoicesInAnotherOrder_IsTheSame()
    {
        Remodel one = new() { Scope = RemodelScope.Kitchen, Choices = new Dictionary<string, string> { ["tops"] = "marble", ["layout"] = "keep" } };
        Remodel other = one with { Choices = new Dictionary<string, string> { ["layout"] = "keep", ["tops"] = "marble" } };
        Assert.Equal(one, other);
        Assert.Equal(EstimatorJson.WriteJob(one), EstimatorJson.WriteJob(other));
        Assert.NotEqual(one, one with { Choices = new Dictionary<string, string> { ["tops"] = "marble" } });
    }

    [Fact]
    public void Of_SameJobAndBook_IsTheSame()
    {
        string hash = Hash(ExampleJobs.ContractMeasured);
        Assert.Matches("^[0-9a-f]{64}$", hash);
        Assert.Equal(hash, Hash(ExampleJobs.ContractMeasured));
        Assert.Equal(hash, new HomeEstimator(ExampleBooks.Load(ExampleBooks.Text(PriceBook.UnitedStates2025)))
            .Estimate(ExampleJobs.Read(ExampleJobs.ContractMeasured)).Hash);
    }

    [Theory]
    [InlineData("""{"house":{},"paintableArea":"1000 ft2","kind":"exteriorPainting"}""")]
    [InlineData("""{ "kind" : "exteriorPainting", "paintableArea" : "1000.0 sqft" }""")]
    [InlineData("""{"kind":"exteriorPainting","paintableArea":"92.90304 m2"}""")]
    public void Of_SameJobWrittenOtherwise_IsTheSame(string json) => Assert.Equal(Hash(ExampleJobs.ContractMeasured), Hash(json));

    [Theory]
    [MemberData(nameof(OtherJobs))]
    public void Of_AnotherJob_IsAnother(string json) => Assert.NotEqual(Hash(ExampleJobs.ContractMeasured), Hash(json));

    [Fact]
    public void Of_AnotherBook_IsAnother()
    {
        HomeEstimator own = new(ExampleBooks.With("""{"figures":{"price.covers":{"judged":"Another reason."}}}"""));
        Assert.NotEqual(Hash(ExampleJobs.ContractMeasured), own.Estimate(ExampleJobs.Read(ExampleJobs.ContractMeasured)).Hash);
    }

    private static string Hash(string json) => ExampleJobs.Priced(ExampleJobs.Read(json)).Hash;
}
