namespace Estimator.Tests;

/// <summary>What rooms are called, and which are finished before others begin.</summary>
public class RoomPartsTests
{
    private static readonly int AtOnce = (int)PriceBook.UnitedStates2025.Figures["schedule.roomsAtOnce"].Likely;
    private static readonly Room Office = new() { Kind = RoomKind.Office };

    [Fact]
    public void Names_AloneOfItsKind_IsTheKind() =>
        Assert.Equal(["Primary bedroom", "Office"], Names(new() { Kind = RoomKind.PrimaryBedroom }, Office));

    [Fact]
    public void Names_SeveralOfAKind_AreNumbered() =>
        Assert.Equal(["Bathroom 1", "Office", "Bathroom 2"], Names(ExampleJobs.Bathroom, Office, ExampleJobs.Bathroom));

    [Fact]
    public void Names_OfItsOwn_StandsAndIsNotCounted() =>
        Assert.Equal(["Bathroom", "Nora's {bath}"], Names(ExampleJobs.Bathroom, ExampleJobs.Bathroom with { Name = "Nora's {bath}" }));

    [Fact]
    public void Texts_OfARoom_NameItAndLeaveNothingToBeFilledIn()
    {
        Estimate estimate = ExampleJobs.Priced(Everything(ExampleJobs.Bedroom with { Name = "Nora's {paint}" }, new() { Kind = RoomKind.Kitchen }));
        string[] texts = [.. estimate.Plan.Steps.SelectMany(step => (string[])[step.Why, step.Material ?? "", step.Safety ?? "", step.Name])];
        Assert.All(texts, text => Assert.DoesNotContain("{", text.Replace("Nora's {paint}", "", StringComparison.Ordinal)));
        Assert.Contains(texts, text => text.Contains("Nora's {paint}", StringComparison.Ordinal));
    }

    [Fact]
    public void Texts_Sheen_SaysWhyItIsUsualOrThatItWasAskedFor()
    {
        string Why(Paint? paint) => ExampleJobs.Priced(ExampleJobs.In(ExampleJobs.Bedroom with { Paint = paint })).Plan.Steps.Single(step => step.Activity == "paintWalls:1").Why;
        string usual = PriceBook.UnitedStates2025.Document.Rooms["bedroom"].SheenWhy;
        Assert.Contains(usual, Why(null));
        Assert.Contains("High-gloss, as asked for.", Why(new() { Sheen = Sheen.HighGloss }));
    }

    [Fact]
    public void After_LivedIn_AsManyRoomsAtOnceAsTheBookSays()
    {
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.In([.. Enumerable.Repeat(Office, AtOnce + 2)]));
        for (int room = 1; room <= AtOnce + 2; room++)
        {
            Assert.Equal(room > AtOnce ? [$"refitRoom:{room - AtOnce}"] : [], LastOfRoomsBefore(estimate, room));
        }
    }

    [Fact]
    public void After_Bathrooms_OneAfterTheOther()
    {
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.In(ExampleJobs.Bathroom, Office, ExampleJobs.Bathroom, Office));
        Assert.Equal(["refitRoom:1"], LastOfRoomsBefore(estimate, 3));
        Assert.Empty(LastOfRoomsBefore(estimate, 2));
    }

    [Fact]
    public void After_Empty_NothingWaits()
    {
        Room[] rooms = [.. Enumerable.Repeat(ExampleJobs.Bathroom, AtOnce + 3)];
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.In(rooms) with { Furnishing = Furnishing.Empty });
        Assert.All(Enumerable.Range(1, rooms.Length), room => Assert.Empty(LastOfRoomsBefore(estimate, room)));
        estimate = ExampleJobs.Priced(ExampleJobs.In(rooms) with { Occupied = false });
        Assert.All(Enumerable.Range(1, rooms.Length), room => Assert.Empty(LastOfRoomsBefore(estimate, room)));
    }

    [Fact]
    public void After_BathroomsOfALivedInHouse_TheSecondBeginsWhenTheFirstIsDone()
    {
        IReadOnlyList<PlanStep> steps = ExampleJobs.Priced(ExampleJobs.In(ExampleJobs.Bathroom, ExampleJobs.Bathroom)).Plan.Steps;
        int done = steps.Single(step => step.Activity == "refitRoom:1").Order;
        Assert.All(steps.Where(step => step.Room == "Bathroom 2" && step.Phase != Phase.Ready), step => Assert.True(step.Order > done, step.Activity));
    }

    private static InteriorPainting Everything(params Room[] rooms) => ExampleJobs.In(rooms) with
    {
        House = new() { YearBuilt = 1930, Condition = Condition.Poor },
        Surfaces = Enum.GetValues<RoomSurface>(),
        Findings = Enum.GetValues<RoomFinding>(),
        CeilingHeight = Length.FromFeet(14),
    };

    private static string[] Names(params Room[] rooms) =>
        [.. ExampleJobs.Priced(ExampleJobs.In(rooms)).Lines.Where(line => line.Activity.StartsWith("protectRoom:", StringComparison.Ordinal)).Select(line => line.Room!)];

    /// <summary>Steps of other rooms that some step of a room waits for.</summary>
    private static IEnumerable<string> LastOfRoomsBefore(Estimate estimate, int room) => estimate.Plan.Steps
        .Where(step => step.Activity.EndsWith($":{room}", StringComparison.Ordinal))
        .SelectMany(step => step.Requires)
        .Where(required => required.Contains(':', StringComparison.Ordinal) && !required.EndsWith($":{room}", StringComparison.Ordinal))
        .Distinct();
}
