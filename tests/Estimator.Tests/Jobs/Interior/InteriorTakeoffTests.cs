using Estimator.Tests.Laws;

namespace Estimator.Tests.Takeoffs;

/// <summary>Rooms a painter can measure in his head: 14 × 12 ft, 8 ft high, a door of 21 and two windows of 12 ft², unless said otherwise.</summary>
public sealed class InteriorTakeoffTests
{
    private const double Around = 2 * (14 + 12);
    private const double Wall = (Around * 8) - 21 - (2 * 12);
    private const double Ceiling = 14 * 12;

    [Fact]
    public void MeasureHouse_WorkedExample()
    {
        PriceBook book = ExampleBooks.Load(Worked());
        Estimate estimate = new HomeEstimator(book).Estimate(new InteriorPainting
        {
            House = new() { FloorArea = Area.FromSquareFeet(2000), Bedrooms = 3 },
            Surfaces = [RoomSurface.Walls, RoomSurface.Trim],
        });
        double Of(string activity) => estimate.Lines.Where(line => line.Activity.Split(':')[0] == activity).Sum(line => line.Quantity);
        Assert.Equal(10, Of("protectRoom"), 0.01);
        Assert.Equal(1_700, Of("clearRoom"), 0.01);
        Assert.Equal(529 * 0.9, Of("paintRoomTrim"), 0.5);
        Assert.Equal(3_600.0, Of("paintWalls"), 10.0);
    }

    [Fact]
    public void Measure_CasingIsTrimOrGoesWithWhatItFrames_AndIsPaintedOnce()
    {
        Assert.Equal(17 + (2 * 14), Quantity("paintCasing", Painting(RoomSurface.Trim)));
        Assert.Equal(17, Quantity("paintCasing", Painting(RoomSurface.Doors)));
        Assert.Equal(2 * 14, Quantity("paintCasing", Painting(RoomSurface.Windows)));
        Assert.Equal(17 + (2 * 14), Quantity("paintCasing", Painting(RoomSurface.Trim, RoomSurface.Doors, RoomSurface.Windows)));
        Assert.Equal(0, Quantity("paintCasing", Painting(RoomSurface.Walls)));
    }

    [Fact]
    public void Measure_WallsLessWhatStaysUnpaintedInThem()
    {
        Assert.Equal(Wall, Quantity("paintWalls"));
        Assert.Equal(Around * 8, Quantity("paintWalls", Painting(RoomSurface.Walls, RoomSurface.Doors, RoomSurface.Windows)));
        Assert.Equal(0, Quantity("paintWalls", ExampleJobs.Bedroom with { Doors = 50 }));
    }

    [Fact]
    public void Measure_MeasuredWall_ReplacesGeometry() =>
        Assert.Equal(300, Quantity("paintWalls", ExampleJobs.Bedroom with { WallArea = Area.FromSquareFeet(300), Doors = 7 }));

    [Fact]
    public void Measure_TileAndCabinets_TakeTheirShareOfTheWall() => Assert.Equal(
        (Around * 8 * PriceBook.UnitedStates2025.Document.Rooms["kitchen"].WallShare) - 21 - 24,
        Quantity("paintWalls", ExampleJobs.Bedroom with { Kind = RoomKind.Kitchen }),
        0.001);

    [Theory]
    [InlineData(1, Wall, 0, 0)]
    [InlineData(2, Wall, Wall, 0)]
    [InlineData(5, Wall, Wall, 3 * Wall)]
    public void Measure_CoatsAreAreaTimesCoats(int coats, double first, double second, double further)
    {
        Room room = ExampleJobs.Bedroom with { Coats = coats };
        Assert.Equal(
            (first, second, further),
            (Quantity("paintWalls", room), Quantity("paintWallsCoat2", room), Quantity("paintWallsCoats3", room)));
    }

    [Fact]
    public void Measure_UsualCoats_AreTwoOnWallsAndTrimAndOneOnCeilings()
    {
        Room room = Painting(RoomSurface.Walls, RoomSurface.Ceiling, RoomSurface.Trim);
        Assert.Equal(Wall, Quantity("paintWallsCoat2", room));
        Assert.Equal((Ceiling, 0.0), (Quantity("paintCeiling", room), Quantity("paintCeilingCoat2", room)));
        Assert.Equal(((Around - 3) * 0.5) + ((17 + (2 * 14)) * 0.3), Quantity("joineryCoat2", room), 0.001);
    }

    [Fact]
    public void Measure_BaseboardStopsAtDoors()
    {
        Assert.Equal(Around - 3, Quantity("paintRoomTrim", Painting(RoomSurface.Trim)));
        Assert.Equal(Around, Quantity("paintRoomTrim", Painting(RoomSurface.Trim, RoomSurface.Doors)));
    }

    [Fact]
    public void Measure_DoorsByStyleAndSides()
    {
        Room room = Painting(RoomSurface.Doors) with { Doors = 3 };
        Assert.Equal(3, Quantity("paintDoorsPaneled", room));
        Assert.Equal(6, Quantity("paintDoorsFlush", room with { DoorStyle = DoorStyle.Flush, DoorSides = 2 }));
        Assert.Equal((3.0, 0.0), (Quantity("paintDoorsFrench", room with { DoorStyle = DoorStyle.French }), Quantity("paintDoorsPaneled", room with { DoorStyle = DoorStyle.French })));
    }

    [Fact]
    public void Measure_AccentWalls_AreQuartersOfTheWalls()
    {
        Assert.Equal(Wall / 4, Quantity("accentWall", ExampleJobs.Bedroom with { AccentWalls = 1 }));
        Assert.Equal(Wall, Quantity("accentWall", ExampleJobs.Bedroom with { AccentWalls = 9 }));
    }

    [Theory]
    [InlineData(ColorChange.Similar, 0, 0)]
    [InlineData(ColorChange.DarkToLight, Wall, 0)]
    [InlineData(ColorChange.Strong, Wall, Wall)]
    public void Measure_ChangeOfColor_PrimesAndAStrongOneTakesACoatMore(ColorChange change, double primed, double thirdCoat)
    {
        Room room = ExampleJobs.Bedroom with { ColorChange = change };
        Assert.Equal((primed, thirdCoat), (Quantity("primeRoom", room), Quantity("paintWallsCoats3", room)));
    }

    [Theory]
    [InlineData(RoomFinding.Wallpaper, "removeWallpaper sealPaper", Wall)]
    [InlineData(RoomFinding.PopcornCeiling, "scrapePopcorn paintCeiling primeRoom", Ceiling)]
    [InlineData(RoomFinding.WaterStains, "blockStains", 1)]
    [InlineData(RoomFinding.Smoke, "washSmoke primeRoom", Wall)]
    [InlineData(RoomFinding.GlossyPaint, "deglaze", Wall)]
    [InlineData(RoomFinding.OilPaint, "deglaze primeRoom", Wall)]
    [InlineData(RoomFinding.NewDrywall, "readyNewDrywall primeRoom", Wall)]
    [InlineData(RoomFinding.Mildew, "treatRoomMildew washRoom", Wall)]
    public void Measure_Finding_IsAreaToBeDealtWith(RoomFinding finding, string activities, double quantity) => Assert.All(activities.Split(' '), activity =>
    {
        Assert.Equal(quantity, Quantity(activity, ExampleJobs.Bedroom with { Findings = [finding] }));
        Assert.Equal(0, Quantity(activity));
    });

    [Fact]
    public void Measure_PrimedOnceForAllItsReasons()
    {
        RoomFinding[] all = [RoomFinding.Smoke, RoomFinding.OilPaint, RoomFinding.NewDrywall];
        Assert.Equal(Wall, Quantity("primeRoom", ExampleJobs.Bedroom with { Findings = all, ColorChange = ColorChange.Strong }));
    }

    [Theory]
    [InlineData(12, 0)]
    [InlineData(12.5, 1)]
    [InlineData(30, 1)]
    public void Measure_PlatformAboveTwelveFeet(double feet, double platforms) =>
        Assert.Equal(platforms, Quantity("platformHire", ExampleJobs.Bedroom with { HighestPoint = Length.FromFeet(feet) }));

    [Theory]
    [InlineData(null, null, 1)]
    [InlineData(null, Furnishing.Empty, 0)]
    [InlineData(true, Furnishing.Empty, 1)]
    [InlineData(false, Furnishing.Crowded, 0)]
    public void Measure_TidiedEachDayWherePeopleLive(bool? occupied, Furnishing? furnishing, double rooms) => Assert.Equal(
        rooms, Quantity(ExampleJobs.Priced(ExampleJobs.In(ExampleJobs.Bedroom with { Furnishing = furnishing }) with { Occupied = occupied }), "dailyTidy:1"));

    [Theory]
    [InlineData(1930, 1, 1)]
    [InlineData(1977, 1, 1)]
    [InlineData(1979, 0, 1)]
    [InlineData(1980, 0, 0)]
    [InlineData(null, 1, 1)]
    public void Measure_TestsByYear_OnceAJob(int? year, double lead, double asbestos)
    {
        Room popcorn = ExampleJobs.Bedroom with { Findings = [RoomFinding.PopcornCeiling] };
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.In(popcorn, ExampleJobs.Bedroom, popcorn).On(house => house with { YearBuilt = year }));
        Assert.Equal(lead > 0, Quantity(estimate, "testLeadInside") > 0);
        Assert.Equal(asbestos, Quantity(estimate, "testAsbestos"));
        Assert.Equal(lead > 0, Quantity(estimate, "containLeadInside:2") > 0);
    }

    [Theory]
    [InlineData(120, false)]
    [InlineData(121, true)]
    public void Measure_LeadRuleSparesSixSquareFeetOfPatches(double squareFeet, bool tests)
    {
        Room room = ExampleJobs.Bedroom with { WallArea = Area.FromSquareFeet(squareFeet) };
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.In(room, room).On(house => house with { YearBuilt = 1930 }));
        Assert.Equal(tests, Quantity(estimate, "testLeadInside") == 1);
        Assert.Equal(tests, Quantity(estimate, "leadSafeInside:2") > 0);
    }

    /// <summary>The same sum for a house, whatever the number of its rooms: one more of them never lowers a price.</summary>
    [Fact]
    public void Measure_LeadRuleOfAHouse_DoesNotSpareMoreForMoreRooms() => Assert.All(Enumerable.Range(0, 20), bedrooms =>
    {
        InteriorPainting small = new() { House = new() { YearBuilt = 1930, FloorArea = Area.FromSquareFeet(100) }, Surfaces = [RoomSurface.Ceiling] };
        Cost.NeverFalls(small.On(house => house with { Bedrooms = bedrooms }), small.On(house => house with { Bedrooms = bedrooms + 1 }));
    });

    /// <summary>The book with the figures of the worked example.</summary>
    private static string Worked()
    {
        System.Text.Json.Nodes.JsonObject book = ExampleBooks.Node();
        (string Id, double Value)[] figures =
        [
            ("house.roomsBase", 4), ("house.roomsPerBedroom", 2), ("house.finishedShare", 0.85), ("house.roomShape", 4.06), ("house.roomHeight", 8),
            ("house.wallShare", 0.97), ("house.doorShareInside", 0.07), ("house.windowShareInside", 0.055), ("house.baseboardShare", 0.9),
        ];
        foreach ((string id, double value) in figures)
        {
            book.SetFigure(id, value, value, value);
        }

        return book.ToJsonString();
    }

    private static Room Painting(params RoomSurface[] surfaces) => ExampleJobs.Bedroom with { Surfaces = surfaces };

    private static double Quantity(string activity, Room? room = null) =>
        Quantity(ExampleJobs.Priced(ExampleJobs.In(room ?? ExampleJobs.Bedroom)), activity + ":1");

    private static double Quantity(Estimate estimate, string activity) =>
        estimate.Lines.SingleOrDefault(line => line.Activity == activity)?.Quantity ?? 0;
}
