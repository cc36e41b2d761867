namespace Estimator.Tests;

/// <summary>What a room says goes before what the job says, and that before what is typical.</summary>
public class RoomAnswersTests
{
    private static readonly InteriorTables Tables = new(new FigureReader(PriceBook.UnitedStates2025));

    [Theory]
    [InlineData(9, 0)]
    [InlineData(9.01, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    [InlineData(12, 3)]
    [InlineData(12.01, 4)]
    [InlineData(16, 4)]
    [InlineData(16.01, 5)]
    [InlineData(1000, 5)]
    public void ReachOf_Height_IsItsBand(double feet, int code) => Assert.Equal(code, RoomReach.Of(OneWide.Of(feet)).Code);

    [Fact]
    public void ReachOf_EveryBand_IsNamedByTheKey() =>
        Assert.Equal(Key.Reach.Values.Length - 1, RoomReach.Of(OneWide.Of(double.MaxValue)).Code);

    [Fact]
    public void Share_Surfaces_AreTheRoomsElseTheJobs()
    {
        InteriorPainting job = new() { Surfaces = [RoomSurface.Ceiling] };
        RoomAnswers own = Of(job, new() { Kind = RoomKind.Bedroom, Surfaces = [RoomSurface.Walls] });
        RoomAnswers jobs = Of(job, new() { Kind = RoomKind.Bedroom });
        Assert.Equal((1, 0), (own.Share(RoomSurface.Walls), own.Share(RoomSurface.Ceiling)));
        Assert.Equal((0, 1), (jobs.Share(RoomSurface.Walls), jobs.Share(RoomSurface.Ceiling)));
    }

    [Fact]
    public void Share_NobodySaid_IsUsualForTheKind() => Assert.All(Enum.GetValues<RoomKind>(), kind =>
    {
        RoomAnswers room = Of(new(), new() { Kind = kind });
        Assert.Equal(1, room.Share(RoomSurface.Walls));
        Assert.Equal(room.Type.CeilingShare, room.Share(RoomSurface.Ceiling));
        Assert.Equal(room.Type.TrimShare, room.Share(RoomSurface.Trim));
        Assert.Equal(0, room.Share(RoomSurface.Doors) + room.Share(RoomSurface.Windows));
    });

    [Fact]
    public void Home_Counted_IsPaintedUnlessItsSurfaceIsLeftOut()
    {
        Room counted = new() { Kind = RoomKind.Living, Closets = 2, Radiators = 3, CabinetDoors = 4, Railing = Length.FromFeet(5), BuiltIns = Length.FromFeet(6) };
        Assert.Equal((2, 3, 4, 5, 6), Counts(counted));
        Assert.Equal((0, 0, 0, 0, 0), Counts(counted with { Surfaces = [RoomSurface.Walls] }));
        Assert.Equal((0, 0, 4, 0, 0), Counts(counted with { Surfaces = [RoomSurface.Cabinets] }));
    }

    [Fact]
    public void Home_NamedAndNotCounted_IsTypical()
    {
        Room named = new() { Kind = RoomKind.Kitchen, Surfaces = [RoomSurface.Cabinets, RoomSurface.Closets, RoomSurface.Stairs] };
        TypicalRoom kitchen = Tables.Rooms[(int)RoomKind.Kitchen];
        InteriorHome<OneWide> home = Of(new(), named).Home;
        Assert.Equal((kitchen.CabinetDoors, kitchen.CabinetDrawers), (home.CabinetDoors.Value, home.CabinetDrawers.Value));
        Assert.Equal((Tables.Closets, Tables.Stairs), (home.Closets.Value, home.Stairs.Value));
        home = Of(new(), named with { CabinetDoors = 3, Railing = Length.FromFeet(10) }).Home;
        Assert.Equal((3, 0, 0, 10), (home.CabinetDoors.Value, home.CabinetDrawers.Value, home.Stairs.Value, home.Railing.Value));
    }

    [Fact]
    public void Home_Coats_AreTheRoomsElseTheJobsElseUsual()
    {
        Room room = new() { Kind = RoomKind.Office };
        Assert.Equal((2, 1, 2), Coats(new(), room));
        Assert.Equal((3, 3, 3), Coats(new() { Coats = 3 }, room));
        Assert.Equal((1, 1, 1), Coats(new() { Coats = 3 }, room with { Coats = 1 }));
        Assert.Equal((3, 1, 2), Coats(new() { ColorChange = ColorChange.Strong }, room));
        Assert.Equal((2, 1, 2), Coats(new() { ColorChange = ColorChange.Strong }, room with { ColorChange = ColorChange.Similar }));
    }

    [Fact]
    public void Found_InTheRoomOrInAll_IsFound()
    {
        InteriorPainting job = new() { Findings = [RoomFinding.Smoke] };
        RoomAnswers room = Of(job, new() { Kind = RoomKind.Office, Findings = [RoomFinding.Mildew] });
        Assert.Equal([RoomFinding.Smoke, RoomFinding.Mildew], Enum.GetValues<RoomFinding>().Where(room.Found));
    }

    [Fact]
    public void Codes_ConditionAndFurnishing_AreTheRoomsElseTheJobsElseUnknown()
    {
        InteriorPainting job = new() { House = new() { Condition = Condition.Poor }, Furnishing = Furnishing.Crowded };
        Room room = new() { Kind = RoomKind.Office };
        Assert.Equal(((byte)Key.Condition.Unknown, (byte)Key.Furnishing.Unknown), Codes(new(), room));
        Assert.Equal(((byte)Condition.Poor, (byte)Furnishing.Crowded), Codes(job, room));
        Assert.Equal(((byte)Condition.Good, (byte)Furnishing.Empty), Codes(job, room with { Condition = Condition.Good, Furnishing = Furnishing.Empty }));
    }

    [Fact]
    public void Paints_MemberByMember_AreTheRoomsElseTheJobsElseUsual()
    {
        InteriorPainting job = new() { Paint = new() { Grade = PaintGrade.Premium, Color = "Naval" }, TrimPaint = new() { Type = PaintType.Oil } };
        RoomPaints paints = Of(job, new() { Kind = RoomKind.Kitchen, Paint = new() { Sheen = Sheen.Flat } }).Paints;
        Assert.Equal(new() { Type = PaintType.AcrylicLatex, Grade = PaintGrade.Premium, Sheen = Sheen.Flat, Color = "Naval" }, paints[PaintedSurface.Walls]);
        Assert.Equal(new() { Type = PaintType.AcrylicLatex, Grade = PaintGrade.Premium, Sheen = Sheen.Flat }, paints[PaintedSurface.Ceiling]);
        Assert.Equal(new() { Type = PaintType.Oil, Grade = PaintGrade.Premium, Sheen = Sheen.SemiGloss }, paints[PaintedSurface.Trim]);
    }

    [Theory]
    [InlineData("{\"kind\":\"bedroom\"}", true)]
    [InlineData("{\"kind\":\"bedroom\",\"length\":\"12 ft\"}", true)]
    [InlineData("{\"kind\":\"bedroom\",\"length\":\"12 ft\",\"width\":\"9 ft\"}", false)]
    [InlineData("{\"kind\":\"bedroom\",\"floorArea\":\"120 ft2\"}", false)]
    [InlineData("{\"kind\":\"bedroom\",\"walls\":[\"12 ft\"]}", false)]
    [InlineData("{\"kind\":\"bedroom\",\"wallArea\":\"300 ft2\"}", false)]
    public void IsSizeUnknown_Room_UnlessItsSizeIsSaidInSomeWay(string room, bool isUnknown)
    {
        InteriorPainting job = (InteriorPainting)ExampleJobs.Read($$"""{"kind":"interiorPainting","rooms":[{{room}}]}""");
        Assert.Equal(isUnknown, Of(job, job.Rooms![0]).IsSizeUnknown);
        Assert.Equal(isUnknown, ExampleJobs.Priced(job).Drivers.Any(driver => driver.Id == "roomSize"));
    }

    private static RoomAnswers Of(InteriorPainting job, Room room) => new(job, room, Tables);

    private static (double, double, double, double, double) Counts(Room room)
    {
        InteriorHome<OneWide> home = Of(new(), room).Home;
        return (home.Closets.Value, home.Radiators.Value, home.CabinetDoors.Value, home.Railing.Value, home.BuiltIns.Value);
    }

    private static (double, double, double) Coats(InteriorPainting job, Room room)
    {
        InteriorHome<OneWide> home = Of(job, room).Home;
        return (home.WallCoats.Value, home.CeilingCoats.Value, home.TrimCoats.Value);
    }

    private static (byte, byte) Codes(InteriorPainting job, Room room)
    {
        byte[] codes = Of(job, room).Codes;
        return (codes[InteriorKeys.Condition], codes[InteriorKeys.Furnishing]);
    }
}
