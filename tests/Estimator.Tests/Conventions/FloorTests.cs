namespace Estimator.Tests;

/// <summary>A lower floor never knows a higher one.</summary>
public class FloorTests
{
    private static readonly Dictionary<string, int> FloorOf = SourceTree.Files
        .SelectMany(file => file.Types.Select(type => (type, file.Floor)))
        .DistinctBy(one => one.type)
        .ToDictionary(one => one.type, one => one.Floor);

    public static TheoryData<string> Floors => new(SourceTree.Floors.Where(floor => SourceTree.Files.Any(file => SourceTree.Floors[file.Floor] == floor)));

    [Theory]
    [MemberData(nameof(Floors))]
    public void Floor_MentionsNoTypeOfAHigherOne(string floor)
    {
        IEnumerable<string> upward =
            from file in SourceTree.Files
            where SourceTree.Floors[file.Floor] == floor
            from type in file.Mentions.Distinct()
            where FloorOf.TryGetValue(type, out int other) && other > file.Floor
            select $"{file.Name} mentions {type} of {SourceTree.Floors[FloorOf[type]]}";
        Assert.Empty(upward);
    }

    [Theory]
    [InlineData("Area", "Measures")]
    [InlineData("ILane", "Measures")]
    [InlineData("Siding", "Homes")]
    [InlineData("Key", "Prices")]
    [InlineData("CommonDriver", "Pricing")]
    [InlineData("PriceRow", "Pricing")]
    [InlineData("DayRange", "Planning")]
    [InlineData("PricedJob", "Explaining")]
    [InlineData("HomeColumns", "Bulk")]
    [InlineData("BidMarket", "Bids")]
    [InlineData("Evidence", "Calibration")]
    [InlineData("HomeEstimator", "")]
    public void Types_AreFoundOnTheirFloor(string type, string floor) => Assert.Equal(floor, SourceTree.Floors[FloorOf[type]]);

    [Fact]
    public void Mentions_OfAFile_AreTheTypesItUses()
    {
        SourceFile file = SourceTree.Files.Single(file => file.Name == Path.Combine("Jobs", "Exterior", "ExteriorEstimate.cs"));
        string[] used = ["ExteriorPainting", "ExteriorPrices", "Issue", "ExteriorAnswers", "PriceTable", "Workspace", "OneWide", "RangeSum", "JobPlace", "PricedJob", "EstimateWriter"];
        Assert.Subset(file.Mentions.ToHashSet(), used.ToHashSet());
    }
}
