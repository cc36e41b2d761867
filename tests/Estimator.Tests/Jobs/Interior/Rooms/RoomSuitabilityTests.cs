namespace Estimator.Tests;

/// <summary>Coatings and sheens that do not do where they were asked for.</summary>
public class RoomSuitabilityTests
{
    [Theory]
    [InlineData("paint.sheen", "\"rooms\":[{\"kind\":\"bathroom\"}],\"paint\":{\"sheen\":\"flat\"}")]
    [InlineData("rooms[1].paint.sheen", "\"rooms\":[{\"kind\":\"bedroom\"},{\"kind\":\"kitchen\",\"paint\":{\"sheen\":\"matte\"}}]")]
    [InlineData("paint.sheen", "\"paint\":{\"sheen\":\"flat\"}")]
    [InlineData("trimPaint.sheen", "\"surfaces\":[\"doors\"],\"trimPaint\":{\"sheen\":\"flat\"}")]
    [InlineData("paint.sheen", "\"house\":{\"condition\":\"poor\"},\"paint\":{\"sheen\":\"highGloss\"}")]
    [InlineData("paint.type", "\"paint\":{\"type\":\"elastomeric\"}")]
    [InlineData("paint.type", "\"paint\":{\"type\":\"limewash\"}")]
    [InlineData("paint.type", "\"paint\":{\"type\":\"oil\"}")]
    [InlineData("ceilingPaint.type", "\"ceilingPaint\":{\"type\":\"solidStain\"}")]
    [InlineData("trimPaint.type", "\"trimPaint\":{\"type\":\"chalk\"}")]
    [InlineData("paint.type", "\"paint\":{\"type\":\"epoxy\"}")]
    public void Check_UnsuitableInside_WarnsOnceAndIsPriced(string path, string members)
    {
        Issue issue = Assert.Single(Issues(members));
        Assert.Equal(("unsuitablePaint", path, Severity.Warning), (issue.Code, issue.Path, issue.Severity));
        Assert.Matches(".+: .+\\. Use .+ instead\\.$", issue.Message);
    }

    [Theory]
    [InlineData("\"rooms\":[{\"kind\":\"bathroom\"},{\"kind\":\"kitchen\"}]")]
    [InlineData("\"rooms\":[{\"kind\":\"bedroom\"}],\"paint\":{\"sheen\":\"flat\"}")]
    [InlineData("\"surfaces\":[\"ceiling\"],\"paint\":{\"type\":\"oil\"}")]
    [InlineData("\"trimPaint\":{\"type\":\"oil\",\"sheen\":\"highGloss\"}")]
    [InlineData("\"house\":{\"condition\":\"good\"},\"paint\":{\"type\":\"enamel\",\"sheen\":\"semiGloss\"}")]
    public void Check_Suitable_SaysNothing(string members) => Assert.Empty(Issues(members));

    private static IReadOnlyList<Issue> Issues(string members) =>
        ExampleJobs.Priced(ExampleJobs.Read($"{{\"kind\":\"interiorPainting\",{members}}}")).Issues;
}
