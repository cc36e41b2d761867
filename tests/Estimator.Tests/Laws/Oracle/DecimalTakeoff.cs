using System.Globalization;

namespace Estimator.Tests.Laws.Oracle;

/// <summary>The exterior takeoff as a painter would work it out on paper, one measure after the other.</summary>
internal sealed class DecimalTakeoff
{
    private readonly ExteriorPainting _job;
    private readonly House _house;
    private readonly DecimalHouse _answers;
    private readonly BookDocument _book;

    public DecimalTakeoff(ExteriorPainting job, DecimalHouse answers, BookDocument book)
    {
        (_job, _house, _answers, _book) = (job, job.House, answers, book);
        decimal usual = _house.FloorArea is null && job.PaintableArea is { } known
            ? (decimal)known.SquareFeet * Figure("house.windowsPerWall")
            : Figure("house.windows") + (Figure("house.windowsPerFloorArea") * RootFloor * Math.Min(RootFloor, Figure("house.windowedRoot")));
        decimal windows = job.Windows ?? usual;
        decimal ofHouse = Math.Max(windows, usual);
        decimal openings = Paints(ExteriorSurface.Siding) ? ofHouse : 0;
        decimal doors = job.Doors ?? Figure("house.doors");
        decimal ornament = job.TrimStyle is { } style ? Figure("trim." + EnumNameConverter<TrimStyle>.Names[(int)style]) : Mean("trim.byAge");
        decimal porch = (decimal)(job.House.Porch?.SquareFeet ?? 0);
        decimal trim = ornament * (Eaves + ((_house.Dormers ?? 0) * Figure("house.dormerTrim")) + porch + (3 * DecimalMath.Root(porch) * Figure("house.porchTrim")) + (ofHouse * Figure("house.casingPerWindow")) + (doors * Figure("house.casingPerDoor")));
        decimal painted = windows * (job.Surfaces is null && job.Windows is null ? Mean("windows.painted") : 1);
        decimal wall = Paints(ExteriorSurface.Siding) ? Wall : 0;
        decimal coats = job.Coats ?? 2;
        Measures = new()
        {
            ["job"] = 1,
            ["ownTools"] = job.Performer == Performer.Self ? 1 : 0,
            ["wall"] = wall,
            ["secondCoat"] = coats > 1 ? wall : 0,
            ["furtherCoats"] = coats > 2 ? wall * (coats - 2) : 0,
            ["openings"] = openings,
            ["trim"] = Paints(ExteriorSurface.Trim) ? (decimal?)job.Trim?.Feet ?? trim : 0,
            ["windows"] = Paints(ExteriorSurface.Windows) ? painted : 0,
            ["doors"] = Paints(ExteriorSurface.Doors) ? doors : 0,
            ["shutters"] = Paints(ExteriorSurface.Shutters) ? job.Shutters ?? Figure("house.shuttersPerWindow") * ofHouse : 0,
            ["garageDoors"] = Paints(ExteriorSurface.GarageDoors) ? job.GarageDoors ?? Figure("house.garageDoors") : 0,
        };
        AddPreparation(Math.Max(wall, BesideWall));
    }

    public Dictionary<string, decimal> Measures { get; }

    /// <summary>Drivers of the house that apply, with the share of the job they move, or how often over.</summary>
    public IEnumerable<(string Name, decimal Times)> Drivers()
    {
        bool isDerived = _job.PaintableArea is null;
        decimal trim = Measures["trim"] * Figure("house.trimWidth");
        decimal windows = Measures["windows"] * Figure("deduction.window");
        decimal wall = Measures["wall"] + (_job.Trim is null ? trim : 0);
        decimal floor = wall + (_job.Windows is not null ? 0 : windows + (_job.Shutters is null ? Measures["shutters"] * Figure("deduction.window") : 0));
        decimal told = (_job.Trim is null ? 0 : trim) + (_job.Windows is null ? 0 : windows);
        yield return ("geometry", isDerived ? wall / Math.Max(1, wall + told) : 0);
        yield return ("floorArea", isDerived && _house.FloorArea is null ? floor / Math.Max(1, floor + told) : 0);
        yield return ("stories", isDerived && StoriesAreUnknown ? 1 : 0);
        yield return ("scaffold", isDerived || !StoriesAreUnknown ? 0 : _job.Performer == Performer.Self ? DecimalMath.Root(Figure("scaffold.unpaid")) : 1);
        yield return ("yearBuilt", _house.YearBuilt is null ? 1 : 0);
    }

    /// <summary>Trim, windows and doors that are painted, ft².</summary>
    private decimal BesideWall => (Measures["trim"] * Figure("house.trimWidth"))
        + (Measures["windows"] * Figure("deduction.window"))
        + (Measures["doors"] * Figure("deduction.door"));

    private decimal Aspect => (decimal?)_house.AspectRatio
        ?? Figure(_house.HomeType == HomeType.MobileHome ? "house.mobileHomeAspectRatio" : "house.aspectRatio");

    private decimal StoryHeight => (decimal?)_house.StoryHeight?.Feet ?? Figure("house.storyHeight");

    private bool StoriesAreUnknown => _answers.Answers["stories"].IsUnknown;

    private decimal Exposure => Mean("exposure.homeType");

    private bool IsPlain => _house.HomeType is HomeType.MobileHome or HomeType.Townhouse;

    /// <summary>What corners add to the perimeter of a typical house.</summary>
    private decimal UsualCorners => _house.Footprint is { } footprint && (_house.FloorArea is not null || _job.PaintableArea is null)
        ? Figure("house.corners." + EnumNameConverter<Footprint>.Names[(int)footprint])
        : IsPlain ? 0 : Figure("house.corners.usual");

    private decimal Corners => 1 + (UsualCorners * Math.Min(RootFloor / DecimalMath.Root(Figure("house.floorArea.detached")), 2));

    private decimal GarageWall => _house.Garage switch
    {
        Garage.None => 0,
        { } garage => Figure("house.garageWall." + EnumNameConverter<Garage>.Names[(int)garage]),
        null when IsPlain => 0,
        null => ((string[])["oneCar", "twoCar", "threeCar"]).Sum(size => Figure("house.garageWall." + size) * Figure("house.garageShare." + size)),
    };

    /// <summary>Outside perimeter ÷ √footprint.</summary>
    private decimal Shape => Exposure * 2 * (1 + Aspect) / DecimalMath.Root(Aspect);

    private decimal RootFloor => (_house.FloorArea, _job.PaintableArea) switch
    {
        ({ } floor, _) => DecimalMath.Root((decimal)floor.SquareFeet),
        (_, { } wall) => (decimal)wall.SquareFeet
            / (Shape * (1 + UsualCorners) * Figure("house.storyHeight") * Answer.Unknown(_book.Mixes["stories.unknown"]).Mean(stories => DecimalMath.Root(Number(stories)))),
        _ => DecimalMath.Root(_answers.Answers["homeType"].Mean(type => Figure("house.floorArea." + type))),
    };

    private decimal Wall
    {
        get
        {
            if (_job.PaintableArea is { } measured)
            {
                return (decimal)measured.SquareFeet;
            }

            decimal box = (Shape * RootFloor * Corners * OverStories(DecimalMath.Root) * StoryHeight) + GarageWall + ((_house.Dormers ?? 0) * Figure("house.dormerWall"));
            decimal footprint = RootFloor * RootFloor * OverStories(stories => 1 / stories);
            decimal gables = Exposure * footprint * Figure("house.roofPitch") / (2 * Aspect) * GabledShare;
            decimal gross = box + Math.Min(gables, 0.15m * box);
            decimal openings = Math.Max(Unpainted, Figure("deduction.share") * gross);
            return Math.Max(0, gross - openings);
        }
    }

    /// <summary>Openings counted and left unpainted; they are deducted one by one only from a wall whose stories are known.</summary>
    private decimal Unpainted => StoriesAreUnknown ? 0
        : (Paints(ExteriorSurface.Windows) ? 0 : (_job.Windows ?? 0) * Figure("deduction.window"))
            + (Paints(ExteriorSurface.Doors) ? 0 : (_job.Doors ?? 0) * Figure("deduction.door"));

    private decimal GabledShare => _house.Roof switch
    {
        Roof.Gable => 1,
        Roof.Hip or Roof.Flat => 0,
        _ => Figure("house.gabledShare"),
    };

    private decimal Eaves => Shape * RootFloor * Corners
        * OverStories(stories => (1 + (Figure("house.bandPerStory") * (stories - 1))) / DecimalMath.Root(stories));

    /// <summary>What is washed, scraped and primed, ft².</summary>
    private void AddPreparation(decimal prepared)
    {
        bool isLeadWork = prepared > Figure("lead.exemptArea");
        bool isAsbestos = Found(Finding.AsbestosShingles);
        bool primesAll = Found(Finding.BareSurface) || Found(Finding.OilPaint) || Found(Finding.FreshMasonry) || _job.FullPrimer == true;
        decimal lead = isLeadWork ? Mean("lead.prevalence") : 0;
        Measures["prepared"] = prepared;
        Measures["highWall"] = prepared * (_house.Stories is > 2 and { } stories ? (decimal)stories - 2 : 0);
        Measures["machineWash"] = Measures["wall"] > 0 && !isAsbestos ? 1 : 0;
        Measures["asbestosJob"] = prepared > 0 && isAsbestos ? 1 : 0;
        Measures["asbestos"] = isAsbestos ? prepared : 0;
        Measures["abradable"] = isAsbestos ? 0 : prepared;
        Measures["leadTest"] = isLeadWork ? Mean("lead.presumed") : 0;
        Measures["leadJob"] = lead;
        Measures["leadWall"] = prepared * lead;
        decimal failing = _job.Failing is { } share ? (decimal)share / Mean("condition.failing") : Mean("failing.byAge");
        Measures["failing"] = Found(Finding.BareSurface) ? 0 : prepared * failing;
        Measures["sashes"] = Measures["windows"] * OfPainted("sash.putty");
        Measures["furtherColors"] = Measures["trim"] * Math.Max(0, (_job.Colors ?? 2) - 2);
        Measures["fullPrime"] = primesAll ? prepared : 0;
        Measures["mildew"] = Found(Finding.Mildew) ? prepared : 0;
        Measures["chalking"] = Found(Finding.Chalking) ? prepared : 0;
        Measures["efflorescence"] = Found(Finding.Efflorescence) ? prepared : 0;
        Measures["freshMasonry"] = Found(Finding.FreshMasonry) ? prepared : 0;
        Measures["rot"] = Found(Finding.Rot) ? prepared : 0;
        Measures["rust"] = Found(Finding.Rust) ? prepared : 0;
        Measures["oilPaint"] = Found(Finding.OilPaint) ? prepared : 0;
    }

    private static decimal Number(string stories) => decimal.Parse(stories, CultureInfo.InvariantCulture);

    private decimal OverStories(Func<decimal, decimal> formula) => _answers.Answers["stories"].Mean(stories => formula(Number(stories)));

    private decimal Mean(string table) =>
        _answers.Answers[_book.Factors[table].Key].Mean(value => (decimal)_book.Factors[table].Values[value]);

    /// <summary>A share of the painted windows.</summary>
    private decimal OfPainted(string table)
    {
        decimal Value(string id, string era) => (decimal)_book.Factors[id].Values[era];
        return _answers.Answers["era"].Mean(era => Value("windows.painted", era) * Value(table, era)) / Mean("windows.painted");
    }

    private decimal Figure(string id) => (decimal)_book.Figures[id].Likely;

    private bool Found(Finding finding) => _house.Findings?.Contains(finding) == true;

    private bool Paints(ExteriorSurface surface) => _job.Surfaces?.Contains(surface) ?? surface switch
    {
        ExteriorSurface.Shutters => _job.Shutters > 0,
        ExteriorSurface.GarageDoors => _job.GarageDoors > 0,
        _ => true,
    };
}
