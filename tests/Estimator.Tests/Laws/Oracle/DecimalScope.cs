namespace Estimator.Tests.Laws.Oracle;

/// <summary>What there is and what is painted of it, in one room or in all rooms of a house; and what that comes to, measure by measure.</summary>
internal sealed class DecimalScope(InteriorPainting job, BookDocument book)
{
    private static readonly string[] Surfaces = ["walls", "ceiling", "trim"];
    private static readonly (decimal Limit, string Reach)[] Reaches =
        [(9, "upTo9"), (10, "upTo10"), (11, "upTo11"), (12, "upTo12"), (16, "upTo16"), (decimal.MaxValue, "above16")];

    /// <summary>Counted measures with the figure of what is painted a unit.</summary>
    private static readonly (string Measure, string Figure)[] Joinery =
    [
        ("trim", "trim"), ("crown", "crown"), ("casing", "casing"), ("doorsFlush", "door"), ("doorsPaneled", "door"), ("doorsFrench", "door"), ("windows", "window"),
        ("cabinetDoors", "cabinetDoor"), ("cabinetDrawers", "cabinetDrawer"), ("builtIns", "builtIn"), ("stairs", "step"), ("railing", "railing"),
        ("radiators", "radiator"),
    ];

    public decimal Rooms { get; init; } = 1;

    public required decimal Highest { get; init; }

    public required decimal Floor { get; init; }

    public required decimal CeilingArea { get; init; }

    public required decimal WallArea { get; init; }

    public required decimal Baseboard { get; init; }

    public required decimal DoorSides { get; init; }

    public required decimal Windows { get; init; }

    public DoorStyle DoorStyle { get; init; } = DoorStyle.Paneled;

    public required decimal Washed { get; init; }

    public decimal Accent { get; init; }

    public decimal Crown { get; init; }

    public decimal PaintsCrown { get; init; }

    public Holes Holes { get; init; } = new();

    public required Func<RoomSurface, decimal> Share { get; init; }

    public required Func<string, decimal> Counted { get; init; }

    /// <summary>Whether somebody counted them.</summary>
    public Func<string, bool> Has { get; init; } = _ => false;

    public required Func<RoomFinding, decimal> Found { get; init; }

    public int? Coats { get; init; }

    public ColorChange? Change { get; init; }

    public Condition? Condition { get; init; }

    public Furnishing? Furnishing { get; init; }

    /// <summary>The paints of walls, ceiling and trim: the room's own and the job's.</summary>
    public required (Paint? Own, Paint? Job)[] Paints { get; init; }

    public bool RoomsAreUnknown { get; init; }

    public bool FloorAreaIsUnknown { get; init; }

    public bool SizeIsUnknown { get; init; }

    public bool HeightIsUnknown { get; init; }

    public bool ScopeIsUnknown { get; init; }

    /// <summary>Whether more is disturbed than the lead rule spares.</summary>
    public bool DisturbsPaint { get; private set; }

    public bool HasPopcorn => Found(RoomFinding.PopcornCeiling) > 0;

    /// <summary>The drivers of the rooms with the share of them that each moves.</summary>
    public IEnumerable<(string Name, decimal Share)> Drivers()
    {
        Dictionary<string, decimal> measures = Measures();
        string[] counted = ["smallHole", "mediumHole", "largeHole", "closet", "cabinetDoor", "cabinetDrawer"];
        decimal beside = measures["ceiling"] + measures["joinery"] + counted.Sum(one => measures[one + "s"] * Figure("asWall." + one));
        decimal painted = Math.Max(1, measures["walls"] + beside);
        yield return ("fewRooms", RoomsAreUnknown || job.Performer == Performer.Self ? 0 : 1);
        yield return ("geometry", RoomsAreUnknown ? 1 : 0);
        yield return ("floorArea", FloorAreaIsUnknown ? 1 : 0);
        yield return ("roomSize", SizeIsUnknown ? 1 : 0);
        yield return ("bedrooms", RoomsAreUnknown && job.House.Bedrooms is null ? 1 : 0);
        yield return ("ceilingHeight", HeightIsUnknown ? measures["walls"] / painted : 0);
        yield return ("scope", ScopeIsUnknown ? 1 : 0);
        yield return ("yearBuilt", job.House.YearBuilt is null ? 1 : 0);
    }

    private bool IsOccupied => job.Occupied ?? Furnishing != Estimator.Furnishing.Empty;

    /// <summary>As it was said; else in empty rooms on new drywall or in one coat, and not by the homeowner.</summary>
    private bool IsSprayed => job.Application is { } said
        ? said == Application.Spray
        : !IsOccupied && job.Performer != Performer.Self && (Found(RoomFinding.NewDrywall) > 0 || SprayedCoats);

    private bool SprayedCoats => RoomsAreUnknown ? (Coats ?? 2) + (Change == ColorChange.Strong ? 1 : 0) < 2 : Coats == 1;

    public Dictionary<string, Answer> Answers()
    {
        Dictionary<string, Answer> answers = new()
        {
            ["condition"] = Answer.Of(Condition, book.Mixes["condition.unknown"]),
            ["furnishing"] = Answer.Of(Furnishing, book.Mixes["furnishing.unknown"]),
            ["application"] = Answer.Known(IsSprayed ? Application.Spray : Application.BrushAndRoll),
            ["doors"] = Count("doors"),
            ["windows"] = Count("windows"),
            ["cabinets"] = Count("cabinets"),
            ["builtIns"] = Count("builtIns"),
            ["radiators"] = Count("radiators"),
            ["reach"] = Answer.Known(Reaches.First(one => Highest <= one.Limit).Reach),
        };
        PaintGrade grade = Paints[0].Own?.Grade ?? Paints[0].Job?.Grade ?? PaintGrade.Standard;
        for (int i = 0; i < Surfaces.Length; i++)
        {
            PaintType usual = i == 2 ? PaintType.Enamel : PaintType.AcrylicLatex;
            answers[$"paintType:{Surfaces[i]}"] = Answer.Known(Paints[i].Own?.Type ?? Paints[i].Job?.Type ?? usual);
            answers[$"paintGrade:{Surfaces[i]}"] = Answer.Known(Paints[i].Own?.Grade ?? Paints[i].Job?.Grade ?? grade);
        }

        return answers;
    }

    private Answer Count(string key) => Has(key) ? Answer.Known("usual") : Answer.Unknown(book.Mixes[key + ".unknown"]);

    public Dictionary<string, decimal> Measures()
    {
        decimal walls = Share(RoomSurface.Walls) * WallArea;
        decimal ceiling = Math.Max(Share(RoomSurface.Ceiling), Found(RoomFinding.PopcornCeiling)) * CeilingArea;
        Dictionary<string, decimal> measures = Counts();
        decimal joinery = Joinery.Sum(one => measures[one.Measure] * Figure("joinery." + one.Figure));
        AddCoats(measures, "walls", walls, (Coats ?? 2) + (Change == ColorChange.Strong ? 1 : 0));
        AddCoats(measures, "ceiling", ceiling, Coats ?? 1);
        AddCoats(measures, "joinery", joinery, Coats ?? 2);
        AddPreparation(measures, walls, ceiling);
        DisturbsPaint = (Figure("lead.disturbedShareInside") * (walls + ceiling)) + joinery > Figure("lead.exemptAreaInside");
        measures["leadRoom"] = DisturbsPaint ? (walls + ceiling + joinery) * Lead("lead.prevalence") * Figure("lead.coatedShareInside") : 0;
        measures["accentWalls"] = walls * Accent;
        return measures;
    }

    public decimal Lead(string table) =>
        Answer.OfYear(job.House.YearBuilt, book).Mean(era => (decimal)book.Factors[table].Values[era]);

    private static void AddCoats(Dictionary<string, decimal> measures, string surface, decimal area, int coats)
    {
        measures[surface] = area;
        measures[surface + "SecondCoat"] = coats > 1 ? area : 0;
        measures[surface + "FurtherCoats"] = coats > 2 ? area * (coats - 2) : 0;
    }

    private Dictionary<string, decimal> Counts() => new()
    {
        ["job"] = 0,
        ["ownTools"] = 0,
        ["leadTest"] = 0,
        ["leadJob"] = 0,
        ["popcornTest"] = 0,
        ["room"] = Rooms,
        ["floor"] = Floor,
        ["furniture"] = Floor,
        ["occupied"] = IsOccupied ? Rooms : 0,
        ["highRoom"] = Highest > 12 ? Rooms : 0,
        ["stains"] = Rooms * Found(RoomFinding.WaterStains),
        ["smallHoles"] = Holes.Small,
        ["mediumHoles"] = Holes.Medium,
        ["largeHoles"] = Holes.Large,
        ["trim"] = Share(RoomSurface.Trim) * Baseboard,
        ["crown"] = PaintsCrown * Crown,
        ["casing"] = (Either(RoomSurface.Doors) * DoorSides * Figure("casing.door")) + (Either(RoomSurface.Windows) * Windows * Figure("casing.window")),
        ["doorsFlush"] = Doors(DoorStyle.Flush),
        ["doorsPaneled"] = Doors(DoorStyle.Paneled),
        ["doorsFrench"] = Doors(DoorStyle.French),
        ["windows"] = Share(RoomSurface.Windows) * Windows,
        ["cabinetDoors"] = Counted("cabinetDoors"),
        ["cabinetDrawers"] = Counted("cabinetDrawers"),
        ["cabinetJob"] = Counted("cabinetDoors") + Counted("cabinetDrawers") > 0 ? 1 : 0,
        ["cabinetSecondCoat"] = (Counted("cabinetDoors") + (Counted("cabinetDrawers") * Figure("cabinet.drawerOfDoor"))) * Math.Max(0, (Coats ?? 2) - 1),
        ["builtIns"] = Counted("builtIns"),
        ["closets"] = Counted("closets"),
        ["stairs"] = Counted("stairs"),
        ["railing"] = Counted("railing"),
        ["radiators"] = Counted("radiators"),
    };

    /// <summary>Casing is painted with the trim, or with what it frames.</summary>
    private decimal Either(RoomSurface framed) => Math.Max(Share(RoomSurface.Trim), Share(framed));

    private decimal Doors(DoorStyle style) => DoorStyle == style ? Share(RoomSurface.Doors) * DoorSides : 0;

    private void AddPreparation(Dictionary<string, decimal> measures, decimal walls, decimal ceiling)
    {
        decimal both = walls + ceiling;
        decimal[] primed = [Found(RoomFinding.OilPaint), Found(RoomFinding.NewDrywall), Found(RoomFinding.Smoke), job.FullPrimer == true ? 1 : 0];
        decimal change = Change is ColorChange.DarkToLight or ColorChange.Strong ? 1 : 0;
        measures["prepared"] = both;
        measures["patched"] = both * (1 - Found(RoomFinding.NewDrywall));
        measures["wallpaper"] = WallArea * Found(RoomFinding.Wallpaper);
        measures["popcorn"] = CeilingArea * Found(RoomFinding.PopcornCeiling);
        measures["smoke"] = both * Found(RoomFinding.Smoke);
        measures["glossy"] = both * Math.Max(Found(RoomFinding.GlossyPaint), Found(RoomFinding.OilPaint));
        measures["newDrywall"] = both * Found(RoomFinding.NewDrywall);
        measures["mildew"] = both * Found(RoomFinding.Mildew);
        measures["washed"] = both * Math.Max(Washed, Found(RoomFinding.Mildew)) * (1 - Found(RoomFinding.NewDrywall));
        measures["colorChange"] = walls * change;
        measures["fullPrime"] = (walls * Math.Max(primed.Max(), change)) + (ceiling * Math.Max(primed.Max(), Found(RoomFinding.PopcornCeiling)));
    }

    private decimal Figure(string id) => (decimal)book.Figures[id].Likely;
}
