namespace Estimator.Tests;

/// <summary>What makes the range of rooms wide, and what to ask next.</summary>
public class RoomDriverTests
{
    private static readonly Dictionary<string, Func<InteriorPainting, InteriorPainting>> Answers = new()
    {
        ["performer"] = job => job with { Performer = Performer.LocalFirm },
        ["rooms"] = job => job with { Rooms = [ExampleJobs.Bedroom with { Surfaces = null }] },
        ["surfaces"] = job => job with { Surfaces = [RoomSurface.Walls] },
        ["furnishing"] = job => job with { Furnishing = Furnishing.Furnished },
        ["house.floorArea"] = job => job with { House = job.House with { FloorArea = Area.FromSquareFeet(2000) } },
        ["house.condition"] = job => job with { House = job.House with { Condition = Condition.Fair } },
        ["house.yearBuilt"] = job => job with { House = job.House with { YearBuilt = 1990 } },
        ["house.state"] = job => job with { House = job.House with { State = "OH" } },
    };

    public static TheoryData<string> Questions => new(Answers.Keys);

    [Theory]
    [MemberData(nameof(Questions))]
    public void Of_QuestionAnswered_NarrowsTheRangeAndAsksNoMore(string path)
    {
        Estimate open = ExampleJobs.Priced(new InteriorPainting());
        Estimate answered = ExampleJobs.Priced(Answers[path](new()));
        Assert.Contains(open.Drivers, driver => driver.Path == path);
        Assert.DoesNotContain(answered.Drivers, driver => driver.Path == path);
        Assert.True(answered.Total.Range.HalfWidth < open.Total.Range.HalfWidth);
    }

    [Fact]
    public void NextQuestion_AnsweredOneByOne_ComesToAnEnd()
    {
        InteriorPainting job = new();
        for (int left = Answers.Count; ExampleJobs.Priced(job).NextQuestion is { } question; left--)
        {
            Assert.True(left > 0, question.Path);
            Assert.EndsWith("?", question.Question);
            job = Answers[question.Path](job);
        }

        Assert.Equal(["fewRooms", "lines", "market", "metro"], ExampleJobs.Priced(ExampleJobs.RoomKnown).Drivers.Select(driver => driver.Id).Order());
    }

    [Fact]
    public void Of_Self_HasNoContractorMarket() =>
        Assert.DoesNotContain(ExampleJobs.Priced(new InteriorPainting { Performer = Performer.Self }).Drivers, driver => driver.Id is "market" or "fewRooms");

    [Theory]
    [InlineData("rooms[0].surfaces", "{\"kind\":\"bedroom\",\"surfaces\":[\"walls\"]}")]
    [InlineData("rooms[0].height", "{\"kind\":\"bedroom\",\"height\":\"9 ft\"}")]
    [InlineData("rooms[0]", "{\"kind\":\"bedroom\",\"floorArea\":\"120 ft2\"}")]
    [InlineData("rooms[0].doors", "{\"kind\":\"bedroom\",\"doors\":1,\"windows\":1}")]
    public void Assumptions_Room_SaysWhatIsAbsentAndNotWhatIsGiven(string path, string room)
    {
        Assert.Contains(path, Paths("{\"kind\":\"bedroom\"}"));
        Assert.DoesNotContain(path, Paths(room));
    }

    [Theory]
    [InlineData("rooms", null)]
    [InlineData("house.floorArea", "\"house\":{\"floorArea\":\"1500 ft2\"}")]
    [InlineData("house.bedrooms", "\"house\":{\"bedrooms\":2}")]
    [InlineData("surfaces", "\"surfaces\":[\"walls\"]")]
    [InlineData("ceilingHeight", "\"ceilingHeight\":\"9 ft\"")]
    [InlineData("coats", "\"coats\":1")]
    [InlineData("colorChange", "\"colorChange\":\"similar\"")]
    [InlineData("occupied", "\"occupied\":true")]
    [InlineData("furnishing", "\"furnishing\":\"empty\"")]
    [InlineData("paint", "\"paint\":{\"type\":\"oil\",\"grade\":\"economy\"}")]
    public void Assumptions_House_SayWhatIsAbsentAndNotWhatIsGiven(string path, string? member)
    {
        string[] open = Of("{\"kind\":\"interiorPainting\"}");
        Assert.Contains(path, open);
        Assert.Distinct(open);
        Assert.True(member is null || !Of($"{{\"kind\":\"interiorPainting\",{member}}}").Contains(path), path);
    }

    private static string[] Paths(string room) => Of($"{{\"kind\":\"interiorPainting\",\"rooms\":[{room}]}}");

    private static string[] Of(string json) => [.. ExampleJobs.Priced(ExampleJobs.Read(json)).Assumptions.Select(one => one.Path)];
}
