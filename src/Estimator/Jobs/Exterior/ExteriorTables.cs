namespace Estimator;

/// <summary>The figures of the exterior takeoff, compiled from a price book. Immutable.</summary>
internal sealed class ExteriorTables
{
    private readonly double[] _cells;
    private readonly int _start;
    private readonly double[] _corners;
    private readonly double[] _garages;
    private readonly double[] _ornament;
    private readonly double _aspectRatio;
    private readonly double _mobileHomeAspectRatio;

    public ExteriorTables(FigureReader figures)
    {
        Country = figures.Document.Country;
        WindowsPerHouse = figures.Likely("house.windows");
        WindowsPerFloorArea = figures.Likely("house.windowsPerFloorArea");
        DoorsPerHouse = figures.Likely("house.doors");
        ShuttersPerWindow = figures.Likely("house.shuttersPerWindow");
        GarageDoorsPerHouse = figures.Likely("house.garageDoors");
        WindowArea = figures.Likely("deduction.window");
        DoorArea = figures.Likely("deduction.door");
        OpeningShare = figures.Likely("deduction.share");
        TrimWidth = figures.Likely("house.trimWidth");
        LeadExempt = figures.Likely("lead.exemptArea");
        StoryHeight = figures.Likely("house.storyHeight");
        RoofPitch = figures.Likely("house.roofPitch");
        GabledShare = figures.Likely("house.gabledShare");
        double[] corners = [figures.Likely("house.corners.box"), figures.Likely("house.corners.lOrT"), figures.Likely("house.corners.complex"), figures.Likely("house.corners.usual")];
        double[] garages = [0, figures.Likely("house.garageWall.oneCar"), figures.Likely("house.garageWall.twoCar"), figures.Likely("house.garageWall.threeCar")];
        double[] garageShares = [0, figures.Likely("house.garageShare.oneCar"), figures.Likely("house.garageShare.twoCar"), figures.Likely("house.garageShare.threeCar")];
        (_corners, _garages) = (corners, garages);
        _ornament = [figures.Likely("trim.plain"), figures.Likely("trim.usual"), figures.Likely("trim.ornate")];
        TypicalRoot = Math.Sqrt(figures.Likely("house.floorArea.detached"));
        WindowsPerWall = figures.Likely("house.windowsPerWall");
        WindowedRoot = figures.Likely("house.windowedRoot");
        UnpaidScaffold = figures.Likely("scaffold.unpaid");
        CasingPerWindow = figures.Likely("house.casingPerWindow");
        CasingPerDoor = figures.Likely("house.casingPerDoor");
        DormerWall = figures.Likely("house.dormerWall");
        DormerTrim = figures.Likely("house.dormerTrim");
        PorchTrim = figures.Likely("house.porchTrim");
        double band = figures.Likely("house.bandPerStory");
        _aspectRatio = figures.Likely("house.aspectRatio");
        _mobileHomeAspectRatio = figures.Likely("house.mobileHomeAspectRatio");
        KeyTable ByStories(Func<double, double> formula) => figures.Table(Key.Stories, code => formula(StoryCodes.StoriesOf(code)));
        KeyTable ByHomeType(Func<int, double> formula) => figures.Table(Key.HomeType, formula);

        KeyTable painted = figures.Table("windows.painted", Eras.Key);
        double[] cells =
        [
            .. ByStories(Math.Sqrt).Factors,
            .. ByStories(stories => 1 / stories).Factors,
            .. ByStories(stories => (1 + (band * (stories - 1))) / Math.Sqrt(stories)).Factors,
            .. ByStories(stories => Math.Clamp(stories - 2, 0, 1)).Factors,
            .. figures.Table("exposure.homeType", Key.HomeType).Factors,
            .. figures.Table("lead.prevalence", Eras.Key).Factors,
            .. figures.Table("lead.presumed", Eras.Key).Factors,
            .. ByHomeType(type => Rectangle.PerimeterOf(AspectOf((HomeType)type))).Factors,
            .. ByHomeType(type => GablesOf(AspectOf((HomeType)type), RoofPitch)).Factors,
            .. ByHomeType(type => Math.Sqrt(figures.FloorArea(type))).Factors,
            .. KeyTable.OneAt(Key.Stories.Unknown),
            .. KeyTable.OneAt(Eras.Key.Unknown),
            .. KeyTable.OneAt(Key.Siding.Unknown),
            .. ByHomeType(type => type == (int)HomeType.MobileHome ? 1 : Inputs<OneWide>.Unsaid).Factors,
            .. Gabled,
            .. ByHomeType(type => IsPlain(type) ? 0 : corners[^1]).Factors,
            .. ByHomeType(type => IsPlain(type) ? 0 : garages.Zip(garageShares, (wall, share) => wall * share).Sum()).Factors,
            .. figures.Table("trim.byAge", Eras.Key).Factors,
            .. painted.Factors,
            .. figures.Table("failing.byAge", Eras.Key).Factors,
            .. figures.Table("condition.failing", Key.Condition).Factors,
            .. KeyTable.OneAt(Key.Condition.Unknown),
            .. Where(painted, figures.Table("sash.putty", Eras.Key), figures),
            .. KeyTable.OneAt(Key.Application.Unknown),
        ];
        double[] failing = figures.Table("condition.failing", Key.Condition).Factors;
        GoodUpTo = (failing[(int)Condition.Good] + failing[(int)Condition.Fair]) / 2;
        FairUpTo = (failing[(int)Condition.Fair] + failing[(int)Condition.Poor]) / 2;
        MeanRootStories = cells[Key.Stories.Unknown];

        // One home in seventy has a third story: scaffolding is priced when it is known, not hinted at.
        cells[(3 * Key.Slots) + Key.Stories.Unknown] = 0;
        (_cells, _start) = AlignedCells.Copy(cells);
    }

    /// <summary>The country whose houses they are.</summary>
    public Country Country { get; }

    /// <summary>The eras of its houses.</summary>
    public Eras Eras => Country.Eras;

    public double WindowsPerHouse { get; }

    public double WindowsPerFloorArea { get; }

    /// <summary>Root of the floor area above which windows grow with its root, ft.</summary>
    public double WindowedRoot { get; }

    /// <summary>How often the square of the scaffold driver counts where labor is not paid.</summary>
    public double UnpaidScaffold { get; }

    /// <summary>Windows a ft² of wall, where only the wall is known.</summary>
    public double WindowsPerWall { get; }

    /// <summary>Casing round a window and a door, ft.</summary>
    public double CasingPerWindow { get; }

    public double CasingPerDoor { get; }

    /// <summary>Wall of a dormer, ft².</summary>
    public double DormerWall { get; }

    /// <summary>Trim of a dormer, ft.</summary>
    public double DormerTrim { get; }

    /// <summary>Trim of a foot of an open side of a porch, ft.</summary>
    public double PorchTrim { get; }

    /// <summary>√ of the floor of a typical house, ft: larger ones have more corners.</summary>
    public double TypicalRoot { get; }

    /// <summary>Up to this share of failing paint the condition is good, where nobody says it.</summary>
    public double GoodUpTo { get; }

    /// <summary>Up to this share it is fair.</summary>
    public double FairUpTo { get; }

    public double DoorsPerHouse { get; }

    public double ShuttersPerWindow { get; }

    public double GarageDoorsPerHouse { get; }

    public double WindowArea { get; }

    public double DoorArea { get; }

    /// <summary>Usual share of a wall that is windows and doors.</summary>
    public double OpeningShare { get; }

    /// <summary>Width of trim as it is prepared, ft.</summary>
    public double TrimWidth { get; }

    public double LeadExempt { get; }

    public double StoryHeight { get; }

    public double RoofPitch { get; }

    public double GabledShare { get; }

    /// <summary>Mean √stories over the housing stock.</summary>
    public double MeanRootStories { get; }

    /// <summary>√stories: how the wall grows with stories on a smaller footprint.</summary>
    public ref readonly double RootStories => ref Table(0);

    /// <summary>1 ÷ stories: footprint ÷ floor area.</summary>
    public ref readonly double InverseStories => ref Table(1);

    /// <summary>Trim ÷ (perimeter × √stories of a one-story house of the same floor area).</summary>
    public ref readonly double TrimStories => ref Table(2);

    /// <summary>Share of the wall that is worked on from scaffolding: half a story above the second has it on some sides of the house, a whole one all round.</summary>
    public ref readonly double HighShare => ref Table(3);

    /// <summary>Share of the perimeter that is outside.</summary>
    public ref readonly double Exposure => ref Table(4);

    /// <summary>Chance that old paint holds lead, by era.</summary>
    public ref readonly double Lead => ref Table(5);

    /// <summary>One for an era in which house paint held lead.</summary>
    public ref readonly double LeadPresumed => ref Table(6);

    /// <summary>Typical perimeter ÷ √footprint by home type.</summary>
    public ref readonly double Shape => ref Table(7);

    /// <summary>Typical gable area ÷ footprint of a gabled roof by home type.</summary>
    public ref readonly double Gables => ref Table(8);

    /// <summary>√ of the typical floor area by home type, ft.</summary>
    public ref readonly double RootFloorArea => ref Table(9);

    /// <summary>One where the stories are not known.</summary>
    public ref readonly double StoriesUnknown => ref Table(10);

    /// <summary>One where the year is not known.</summary>
    public ref readonly double EraUnknown => ref Table(11);

    /// <summary>One where the siding is not known.</summary>
    public ref readonly double SidingUnknown => ref Table(12);

    /// <summary>Usual stories by home type: one of a mobile home, unknown (negative) of others.</summary>
    public ref readonly double UsualStories => ref Table(13);

    /// <summary>Share of gabled roofs by the code of the roof.</summary>
    public ref readonly double GabledOf => ref Table(14);

    /// <summary>What corners usually add to the perimeter, by home type.</summary>
    public ref readonly double Corners => ref Table(15);

    /// <summary>Wall of attached garages, the mean by home type, ft².</summary>
    public ref readonly double GarageWall => ref Table(16);

    /// <summary>Trim ÷ usual trim, by era.</summary>
    public ref readonly double Ornament => ref Table(17);

    /// <summary>Share of windows that are painted, by era.</summary>
    public ref readonly double PaintedWindows => ref Table(18);

    /// <summary>Failing paint ÷ what is usual in its condition, by era.</summary>
    public ref readonly double FailingByAge => ref Table(19);

    /// <summary>Share of the paint that fails, by condition.</summary>
    public ref readonly double FailingUsual => ref Table(20);

    /// <summary>One where the condition is not known.</summary>
    public ref readonly double ConditionUnknown => ref Table(21);

    /// <summary>Share of painted windows whose glass sits in putty, by era.</summary>
    public ref readonly double PuttySashes => ref Table(22);

    /// <summary>One where nobody said how the paint goes on.</summary>
    public ref readonly double ApplicationUnknown => ref Table(23);

    public double CornersOf(Footprint footprint) => _corners[(int)footprint];

    public double GarageWallOf(Garage garage) => _garages[(int)garage];

    public double OrnamentOf(TrimStyle style) => _ornament[(int)style];

    /// <summary>Typical aspect ratio of a home type.</summary>
    public double AspectOf(HomeType? type) => type == HomeType.MobileHome ? _mobileHomeAspectRatio : _aspectRatio;

    /// <summary>Two gables ÷ footprint: the short side is √(footprint ÷ a), each triangle is short² × pitch ÷ 4. For 1.5 and 5/12: 0.139.</summary>
    public static double GablesOf(double aspect, double pitch) => pitch / (2 * aspect);

    /// <summary>Rows of townhouses and mobile homes are boxes without a garage of their own wall.</summary>
    private static bool IsPlain(int type) => (HomeType)type is HomeType.MobileHome or HomeType.Townhouse;

    private double[] Gabled
    {
        get
        {
            double[] shares = KeyTable.OneAt((int)Roof.Gable);
            shares[Key.Roof.Unknown] = GabledShare;
            return shares;
        }
    }

    /// <summary>A share among those that a first share counts; of a mix, of all that it counts there.</summary>
    private static double[] Where(KeyTable first, KeyTable share, FigureReader figures)
    {
        double[] both = figures.Table(first.Key, code => first.Factors[code] * share.Factors[code]).Factors;
        return [.. both.Zip(first.Factors, share.Factors).Select((row, code) => code < first.Key.Values.Length || row.Second == 0 ? row.Third : row.First / row.Second)];
    }

    private ref readonly double Table(int number) => ref _cells[_start + (number * Key.Slots)];
}
