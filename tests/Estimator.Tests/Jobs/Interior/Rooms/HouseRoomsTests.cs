using Estimator.Tests.Laws;

namespace Estimator.Tests;

/// <summary>The typical rooms of a house nobody listed.</summary>
public class HouseRoomsTests
{
    private static readonly InteriorPainting House = new() { House = new() { FloorArea = Area.FromSquareFeet(2000), Bedrooms = 3 } };

    public static TheoryData<int> Bedrooms => [.. Enumerable.Range(0, 21)];

    [Fact]
    public void Of_ThreeBedrooms_IsTheHouseAnybodyKnows() => Assert.Equal(
        ["Living", "Dining", "Kitchen", "Hallway", "Primary bedroom", "Bedroom 1", "Bedroom 2", "Bathroom 1", "Bathroom 2", "Laundry"],
        RoomsOf(ExampleJobs.Priced(House)));

    [Theory]
    [MemberData(nameof(Bedrooms))]
    public void Of_SoManyBedrooms_AndAKitchenAndABathroom(int bedrooms)
    {
        string[] rooms = RoomsOf(ExampleJobs.Priced(House.On(house => house with { Bedrooms = bedrooms })));
        Assert.Equal(bedrooms, rooms.Count(room => room.Contains("edroom", StringComparison.Ordinal)));
        Assert.Equal(4 + (2 * bedrooms), rooms.Length);
        Assert.Contains("Kitchen", rooms);
        Assert.Contains(rooms, room => room.StartsWith("Bathroom", StringComparison.Ordinal));
    }

    /// <summary>Rooms share out the whole: every line of every room, and nothing else, is what bulk prices.</summary>
    [Fact]
    public void Split_EverySurfaceAndFinding_RoomsAddUpToTheCent()
    {
        Estimate estimate = ExampleJobs.Priced(House with
        {
            Surfaces = Enum.GetValues<RoomSurface>(),
            Findings = Enum.GetValues<RoomFinding>(),
            CeilingHeight = Length.FromFeet(13),
        });
        Assert.Equal(estimate.Total.Likely, estimate.Lines.Sum(line => line.Likely));
        Assert.All(estimate.Lines, line => Assert.True(line.Quantity > 0 && line.Likely >= 0, line.Activity));
        Assert.Equal(estimate.Lines.Count(line => line.Hours > 0), estimate.Plan.Steps.Count(step => step.Hours > 0));
    }

    /// <summary>Lower than its doors a typical room has no wall by itself; the house has some, and every room its share.</summary>
    [Fact]
    public void Split_WhatNoRoomHasByItself_IsSharedEvenly()
    {
        Estimate estimate = ExampleJobs.Priced(House with { CeilingHeight = Length.FromFeet(0.2) });
        Assert.Equal(10, estimate.Plan.Steps.Count(step => step.Activity.StartsWith("paintWalls:", StringComparison.Ordinal)));
        Assert.Equal(estimate.Total.Likely, estimate.Lines.Sum(line => line.Likely));
    }

    [Fact]
    public void Split_CabinetsAreInKitchensAndBathrooms()
    {
        Estimate estimate = ExampleJobs.Priced(House with { Surfaces = [RoomSurface.Cabinets] });
        string[] rooms = [.. estimate.Lines.Where(line => line.Activity.StartsWith("paintCabinetDoors", StringComparison.Ordinal)).Select(line => line.Room!)];
        Assert.Equal(["Kitchen", "Bathroom 1", "Bathroom 2"], rooms);
        Assert.Equal(["Kitchen, cabinets", "Bathroom 1, cabinets", "Bathroom 2, cabinets"], estimate.Repaint!.Surfaces.Select(one => one.Surface));
    }

    [Fact]
    public void Plan_OfALivedInHouse_OneBathroomAfterTheOther()
    {
        IReadOnlyList<PlanStep> steps = ExampleJobs.Priced(House).Plan.Steps;
        int done = steps.Single(step => step.Activity == "refitRoom:8").Order;
        Assert.All(steps.Where(step => step.Room == "Bathroom 2"), step => Assert.True(step.Order > done, step.Activity));
    }

    [Fact]
    public void Materials_BathroomsGetTheirOwnSheen() => Assert.Contains(
        ExampleJobs.Priced(House).Materials, item => item.Item == "interior acrylic latex, standard, satin");

    [Fact]
    public void Assumptions_NameTheRooms() => Assert.Contains(
        "living, dining, kitchen, hallway, primary bedroom, 2 × bedroom, 2 × bathroom, laundry; 1,700 ft2 of floor",
        ExampleJobs.Priced(House).Assumptions.Single(one => one.Path == "rooms").Text);

    private static string[] RoomsOf(Estimate estimate) =>
        [.. estimate.Lines.Where(line => line.Activity.StartsWith("protectRoom", StringComparison.Ordinal)).Select(line => line.Room!)];
}
