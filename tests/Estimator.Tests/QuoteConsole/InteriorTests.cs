using System.Text.Json;
using QuoteConsole.Rooms;

namespace Estimator.Tests.ConsoleSample;

public sealed class InteriorTests
{
    private static readonly string[] AllOptions =
    [
        "--floor-area", "186 m2", "--bedrooms", "3", "--home-type", "townhouse", "--surfaces", "walls,ceiling", "--ceiling-height", "9 ft",
        "--coats", "2", "--condition", "fair", "--findings", "mildew, smoke", "--paint", "oil", "--grade", "premium", "--sheen", "satin",
        "--color", "Swiss Coffee", "--ceiling-paint", "economy/flat", "--trim-paint", "enamel/premium", "--color-change", "strong", "--full-primer",
        "--application", "spray", "--furnishing", "empty", "--occupied", "no", "--year-built", "1985", "--state", "OH", "--zip", "43004", "--performer", "self", "--as-of", "2024-03-31",
    ];

    private static readonly InteriorPainting AllMembers = new()
    {
        House = new() { FloorArea = Area.FromSquareMeters(186), Bedrooms = 3, HomeType = HomeType.Townhouse, Condition = Condition.Fair, YearBuilt = 1985, State = "OH", Zip = "43004" },
        Surfaces = [RoomSurface.Walls, RoomSurface.Ceiling],
        CeilingHeight = Length.FromFeet(9),
        Coats = 2,
        Findings = [RoomFinding.Mildew, RoomFinding.Smoke],
        Paint = new() { Type = PaintType.Oil, Grade = PaintGrade.Premium, Sheen = Sheen.Satin, Color = "Swiss Coffee" },
        CeilingPaint = new() { Grade = PaintGrade.Economy, Sheen = Sheen.Flat },
        TrimPaint = new() { Type = PaintType.Enamel, Grade = PaintGrade.Premium },
        ColorChange = ColorChange.Strong,
        FullPrimer = true,
        Application = Application.Spray,
        Furnishing = Furnishing.Empty,
        Occupied = false,
        Performer = Performer.Self,
        AsOf = new(2024, 3, 31),
    };

    [Fact]
    public void EveryOption_ReachesTheJob()
    {
        ConsoleRun run = ConsoleRun.Of(["interior", "--json", .. AllOptions]);
        Assert.Equal(("", 0), (run.Error, run.Code));
        Assert.Equal(EstimatorJson.WriteEstimate(HomeEstimator.Default.Estimate(AllMembers)) + "\n", run.Out);
    }

    [Fact]
    public void Json_IsTheAnswerOfTheJobCommand()
    {
        const string Job = """
            {"kind":"interiorPainting","house":{"state":"OH"},"coats":2,"rooms":[
            {"kind":"bedroom","name":"Nora","length":"12 ft","width":"14 ft","height":"8 ft","doors":2,"windows":1,"surfaces":["walls","ceiling"],"condition":"poor"},
            {"kind":"kitchen","floorArea":"168 ft2","holes":{"small":3}}]}
            """;
        ConsoleRun run = ConsoleRun.Of(
            "interior", "--json", "--state", "OH", "--coats", "2",
            "--room", "bedroom 12x14x8 doors=2 windows=1 surfaces=walls+ceiling condition=poor name='Nora'",
            "--room", "kitchen 168ft2 holes=small:3");
        Assert.Equal(0, run.Code);
        Assert.Equal(ConsoleRun.WithInput(Job.ReplaceLineEndings(""), "job", "-", "--json").Out, run.Out);
    }

    [Fact]
    public void Json_OfAWholeHouse_IsTheAnswerOfTheJobCommand() => Assert.Equal(
        ConsoleRun.WithInput("""{"kind":"interiorPainting","house":{"floorArea":"2000 ft2","bedrooms":3},"surfaces":["walls"]}""", "job", "-", "--json").Out,
        ConsoleRun.Of("interior", "--floor-area", "2000 ft2", "--bedrooms", "3", "--surfaces", "walls", "--json").Out);

    [Theory]
    [InlineData("yes", true)]
    [InlineData("TRUE", true)]
    [InlineData("no", false)]
    [InlineData("false", false)]
    public void Switch_TakesYesAndNo(string value, bool occupied)
    {
        Estimate expected = HomeEstimator.Default.Estimate(new InteriorPainting { Occupied = occupied });
        Assert.Equal(EstimatorJson.WriteEstimate(expected) + "\n", ConsoleRun.Of("interior", "--occupied", value, "--json").Out);
    }

    [Fact]
    public void Switch_RefusesAnythingElse()
    {
        ConsoleRun run = ConsoleRun.Of("interior", "--occupied", "maybe");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith("--occupied maybe: give yes or no", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--floor-area", "2000", "2400 ft2")]
    [InlineData("--bedrooms", "99", "0 to 20")]
    [InlineData("--surfaces", "walls,wals", "walls")]
    [InlineData("--ceiling-height", "9", "9 ft")]
    [InlineData("--coats", "9", "1 to 5")]
    [InlineData("--condition", "bad", "good, fair, poor")]
    [InlineData("--findings", "wallpapr", "wallpaper")]
    [InlineData("--paint", "latex", "acrylicLatex")]
    [InlineData("--grade", "best", "premium")]
    [InlineData("--sheen", "glossy", "semiGloss")]
    [InlineData("--ceiling-paint", "premum/flat", "acrylicLatex")]
    [InlineData("--trim-paint", "oil/premium/satin/Red/Blue", "type, grade")]
    [InlineData("--color-change", "dark", "darkToLight")]
    [InlineData("--furnishing", "full", "crowded")]
    [InlineData("--performer", "me", "contractor, self")]
    [InlineData("--year-built", "85", "1600")]
    [InlineData("--state", "ZZ", "CO")]
    [InlineData("--as-of", "yesterday", "2025-06-30")]
    public void BadValue_NamesTheOptionAndWhatIsAccepted(string option, string value, string accepted)
    {
        ConsoleRun run = ConsoleRun.Of("interior", option, value);
        Assert.Equal((2, ""), (run.Code, run.Out));
        string first = run.Error.Split('\n')[0];
        Assert.StartsWith(option, first, StringComparison.Ordinal);
        Assert.Contains(accepted, first, StringComparison.Ordinal);
        Assert.DoesNotContain("quotes", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bedroom poor", "'poor' is not known (did you mean condition=poor?)")]
    [InlineData("bedroom surfaces=walls+wals", "surfaces=walls+wals: 'wals' is not accepted (did you mean 'walls'?)")]
    [InlineData("bedroom doors=two", "doors=two: Give a whole number")]
    [InlineData("bedroom doors=51", "doors=51: 51 is not accepted: give 0 to 50")]
    [InlineData("bedroom -12x14", "-12x14: '-12' is not a length")]
    [InlineData("bedroom 360cmx4.2mx8", "360cmx4.2mx8: '8' is not a length: give a number that is not negative and a unit")]
    [InlineData("bedroom 12x14q", "12x14q: '14q' is not a length")]
    [InlineData("bedroom 12x2000", "12x2000: 2000 ft is not accepted: give 0.1 to 1,000 ft")]
    [InlineData("bedroom 168ft2 length=12", "168ft2: Give length and width, or floorArea")]
    [InlineData("bedroom holes=smal:3", "holes=smal:3: There is no such member (did you mean 'small'?)")]
    [InlineData("bedroom paint=premum", "paint=premum: 'premum' is not accepted")]
    [InlineData("bedroom coats=0", "coats=0: 0 is not accepted: give 1 to 5")]
    public void BadRoom_NamesTheTextTheWordAndWhatIsAccepted(string room, string message)
    {
        ConsoleRun run = ConsoleRun.Of("interior", "--room", "kitchen", "--room", room);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith($"--room \"{room}\": {message}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void BadRooms_AreAllReportedAtOnce()
    {
        ConsoleRun run = ConsoleRun.Of("interior", "--room", "bedrom", "--room", "kitchen poor doors=x", "--coats", "x");
        Assert.Equal(["--room \"bedrom\"", "--room \"kitchen poor doors=x\"", "--coats", "--room \"kitchen poor doors=x\"", "All that is accepted"],
            run.Error.TrimEnd().Split('\n').Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public void BadRoom_InJson_IsAnIssue()
    {
        ConsoleRun run = ConsoleRun.Of("interior", "--room", "kitchen", "--room", "bedroom poor", "--json");
        Assert.Equal(2, run.Code);
        using JsonDocument answer = JsonDocument.Parse(run.Out);
        Assert.Equal("rooms[1]", answer.RootElement.GetProperty("issues")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void Page_HasAllItsParts()
    {
        ConsoleRun run = ConsoleRun.Of("interior", "--room", "bedroom 12x14x40 name='Nora's room'", "--room", "bathroom");
        int at = 0;
        foreach (string part in (string[])
            ["Painting 2 rooms", "Estimate: $", "Prices of June 2025", "What it costs, by room and surface", "In what order it is done", "What to buy",
                "When it is due again", "What moves it", "What was assumed", "- Bathroom, height: 8 ft", "Worth knowing next", "(--", "What to know", "Take care (Nora's room, height)"])
        {
            int found = run.Out.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, part);
            at = found;
        }
    }

    [Theory]
    [InlineData("--lines", "Line by line")]
    [InlineData("--steps", "Step by step")]
    public void Details_AreShownWhenAskedFor(string option, string heading)
    {
        Assert.DoesNotContain(heading, ConsoleRun.Of("interior").Out, StringComparison.Ordinal);
        Assert.Contains(heading, ConsoleRun.Of("interior", option).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_StandUnderTheirRooms()
    {
        ConsoleRun run = ConsoleRun.Of("interior", "--room", "bedroom 12x14 name=A", "--room", "bedroom name=A", "--lines");
        string lines = run.Out[run.Out.IndexOf("Line by line", StringComparison.Ordinal)..run.Out.IndexOf("In what order", StringComparison.Ordinal)];
        Assert.Equal(["Whole job", "A", "A", "Whole job, at the end"], lines.Split('\n').Select(line => line.Trim()).Where(line => line == "A" || line.StartsWith("Whole job", StringComparison.Ordinal)));
    }

    [Fact]
    public void Job_ReadsLikeTheInteriorCommand() => Assert.Equal(
        ConsoleRun.Of("interior", "--room", "bedroom 12x14").Out,
        ConsoleRun.WithInput("""{"kind":"interiorPainting","rooms":[{"kind":"bedroom","length":"12 ft","width":"14 ft"}]}""", "job", "-").Out);

    [Theory]
    [InlineData("bedroom 12x14", "Painting a bedroom\n")]
    [InlineData("office name='Ann's office'", "Painting an office (Ann's office)\n")]
    [InlineData("other", "Painting a room\n")]
    public void Title_NamesASingleRoom(string room, string title) =>
        Assert.StartsWith("\n" + title, ConsoleRun.Of("interior", "--room", room).Out, StringComparison.Ordinal);

    [Fact]
    public void Title_OfAHouse_SaysWhatIsKnown()
    {
        ConsoleRun run = ConsoleRun.Of("interior", "--floor-area", "2000 ft2", "--bedrooms", "1", "--surfaces", "walls,ceiling", "--year-built", "1985", "--state", "OH");
        Assert.StartsWith("\nPainting all rooms of a house: 2,000 ft², 1 bedroom, walls and ceiling, built 1985, OH\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Self_SaysWhatTheHoursCost() =>
        Assert.Contains("Done by yourself: ", ConsoleRun.Of("interior", "--performer", "self").Out, StringComparison.Ordinal);

    [Fact]
    public void ManyRooms_FitInTheWidth()
    {
        string[] rooms = [.. Enumerable.Range(0, 100).SelectMany(_ => new[] { "--room", "bedroom 12x14 findings=wallpaper surfaces=walls+ceiling+trim" })];
        ConsoleRun run = ConsoleRun.Of(["interior", "--lines", "--steps", .. rooms]);
        Assert.Equal(0, run.Code);
        Assert.DoesNotContain(run.Lines, line => line.Length > 100);
    }

    [Fact]
    public void Help_FitsAScreenAndNamesEveryWord()
    {
        ConsoleRun run = ConsoleRun.Of("interior", "--help");
        Assert.All(RoomWord.All, word => Assert.Contains(word.Name + "=", run.Out, StringComparison.Ordinal));
        string more = run.Out[run.Out.IndexOf("Rooms: ", StringComparison.Ordinal)..];
        Assert.DoesNotContain(more.Split('\n'), line => line.Length > 100);
    }
}
