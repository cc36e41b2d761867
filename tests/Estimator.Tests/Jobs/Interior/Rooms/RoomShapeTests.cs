namespace Estimator.Tests.Takeoffs;

public sealed class RoomShapeTests
{
    private const double Aspect = 1.21;
    private static readonly TypicalRoom Type = PriceBook.UnitedStates2025.Document.Rooms["bedroom"];
    private static readonly Room TwelveByFourteen = new()
    {
        Kind = RoomKind.Bedroom,
        Length = Length.FromFeet(12),
        Width = Length.FromFeet(14),
        Height = Length.FromFeet(8),
    };

    [Fact]
    public void Of_WorkedExample()
    {
        RoomShape shape = Of(TwelveByFourteen with { HighestPoint = Length.FromFeet(12) });
        Assert.Equal(201.9, shape.Ceiling, 0.05);
        Assert.Equal((168, 52, 10, 12), (shape.Floor, shape.Perimeter, shape.Height, shape.Highest));
    }

    [Fact]
    public void Of_FlatCeiling_IsTheFloor() => Assert.Equal(new(168, 52, 8, 8, 168), Of(TwelveByFourteen));

    [Fact]
    public void Of_LengthAndWidth_MayChangePlaces() => Assert.Equal(
        Of(TwelveByFourteen with { HighestPoint = Length.FromFeet(11) }),
        Of(TwelveByFourteen with { Length = Length.FromFeet(14), Width = Length.FromFeet(12), HighestPoint = Length.FromFeet(11) }));

    [Fact]
    public void Of_NothingSaid_IsTypical() => Assert.Equal(
        new(Type.Length * Type.Width, 2 * (Type.Length + Type.Width), Type.Height, Type.Height, Type.Length * Type.Width),
        Of(new() { Kind = RoomKind.Bedroom }));

    [Fact]
    public void Of_OneSideSaid_TheOtherIsTypical() =>
        Assert.Equal(20 * Type.Width, Of(new() { Kind = RoomKind.Bedroom, Length = Length.FromFeet(20) }).Floor);

    /// <summary>An aspect ratio of 1.21 is 11 to 10: 110 ft² are 11 × 10 ft.</summary>
    [Fact]
    public void Of_FloorArea_IsARectangleOfTheUsualAspectRatio()
    {
        RoomShape shape = Of(new() { Kind = RoomKind.Bedroom, FloorArea = Area.FromSquareFeet(121 * 100), HighestPoint = Length.FromFeet(58), Height = Length.FromFeet(8) });
        Assert.Equal(121 * 100, shape.Floor);
        Assert.Equal(2 * (121 + 100), shape.Perimeter, 1e-9);
        Assert.Equal(121 * 100 * Math.Sqrt(2), shape.Ceiling, 1e-6);
    }

    [Fact]
    public void Of_Walls_AreTheRectangleWithThatPerimeter()
    {
        RoomShape shape = Of(Walled(121, 50, 21, 50, 100, 100));
        Assert.Equal(442, shape.Perimeter);
        Assert.Equal(121 * 100, shape.Floor, 1e-6);
    }

    [Fact]
    public void Of_WallsAndFloorArea_TakesEachAsSaid()
    {
        RoomShape shape = Of(Walled(10, 10, 10, 10) with { FloorArea = Area.FromSquareFeet(90) });
        Assert.Equal((40, 90), (shape.Perimeter, Math.Round(shape.Floor, 9)));
    }

    [Fact]
    public void Of_WallInPieces_IsTheSameBits() =>
        Assert.Equal(Of(Walled(0.6, 9, 12.4)), Of(Walled(0.1, 0.2, 0.3, 9, 12, 0.1, 0.3)));

    [Fact]
    public void Of_Height_IsTheRoomsElseTheJobsElseTypical()
    {
        Room open = TwelveByFourteen with { Height = null };
        Assert.Equal(8, RoomShape.Of(TwelveByFourteen, Length.FromFeet(9), Type, Aspect).Height);
        Assert.Equal(9, RoomShape.Of(open, Length.FromFeet(9), Type, Aspect).Height);
        Assert.Equal(Type.Height, Of(open).Height);
    }

    /// <summary>A highest point below a usual height that was not said does not push the ceiling down.</summary>
    [Fact]
    public void Of_HighestPointBelowTheUsualHeight_IsTheHeight() =>
        Assert.Equal((Type.Height, Type.Height), (Of(Low).Height, Of(Low).Highest));

    private static Room Low => TwelveByFourteen with { Height = null, HighestPoint = Length.FromFeet(7) };

    private static Room Walled(params double[] feet) => new() { Kind = RoomKind.Bedroom, Walls = Array.ConvertAll(feet, Length.FromFeet) };

    private static RoomShape Of(Room room) => RoomShape.Of(room, null, Type, Aspect);
}
