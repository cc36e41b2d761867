namespace Estimator;

/// <summary>A job's answers as codes and lanes: the one arrow from what was asked to what is measured.</summary>
internal sealed class ExteriorAnswers
{
    /// <summary>What is painted when a job does not say.</summary>
    private static readonly ExteriorSurface[] Usual =
        [ExteriorSurface.Siding, ExteriorSurface.Trim, ExteriorSurface.Doors, ExteriorSurface.Windows];

    private readonly ExteriorTables _tables;

    public ExteriorAnswers(ExteriorPainting job, ExteriorPrices prices)
    {
        (Job, _tables) = (job, prices.Tables);
        House house = job.House;
        State = prices.Job.Market.StateOf(house, out StateIsKnown);
        SidingShares = house.SidingMix?.Shares();
        Codes =
        [
            (byte)SidingCode(house, prices.Job.Market.SidingByState[State]),
            (byte)(house.Condition is { } condition ? (int)condition : Key.Condition.Unknown),
            (byte)StoriesCode(house.Stories ?? (house.HomeType == HomeType.MobileHome ? 1 : null)),
            (byte)(job.Paint?.Type ?? PaintType.AcrylicLatex),
            (byte)(job.Paint?.Grade ?? PaintGrade.Standard),
        ];
        Era = EraOf(house.YearBuilt);
        AsOf = job.AsOf ?? prices.Job.Book.BaseDate;
    }

    public ExteriorPainting Job { get; }

    /// <summary>Codes by key number.</summary>
    public byte[] Codes { get; }

    /// <summary>The job's own siding shares, or null.</summary>
    public double[]? SidingShares { get; }

    /// <summary>Code of the era the house was built in.</summary>
    public int Era { get; }

    /// <summary>Position of the state, or the unknown one.</summary>
    public int State { get; }

    public readonly bool StateIsKnown;

    public DateOnly AsOf { get; }

    /// <summary>Code of a number of stories; the unknown one if there is none.</summary>
    public static int StoriesCode(double? stories) => stories is { } given ? (int)((given - 1) * 2) : Key.Stories.Unknown;

    /// <summary>Code of the era of a year; the unknown one if there is none.</summary>
    public static int EraOf(int? year) => year is { } given ? EraOf(given) : Key.Era.Unknown;

    /// <summary>First years of the eras after the first: a code is how many of them a year has reached.</summary>
    public static readonly int[] EraStarts = [1940, 1960, 1978];

    /// <summary>Code of the era of a year: before 1940, before 1960, before 1978 or later.</summary>
    public static int EraOf(int year)
    {
        int era = 0;
        foreach (int start in EraStarts)
        {
            era += Convert.ToInt32(year >= start);
        }

        return era;
    }

    /// <summary>Whether a surface is painted: named, or usual, or counted.</summary>
    public bool Paints(ExteriorSurface surface) => Job.Surfaces is { } named
        ? named.Contains(surface)
        : Usual.Contains(surface) || (surface switch
        {
            ExteriorSurface.Shutters => Job.Shutters,
            ExteriorSurface.GarageDoors => Job.GarageDoors,
            _ => 0,
        }) > 0;

    /// <summary>Shares of the wall by siding: the job's own, or those of its siding or its region's housing stock.</summary>
    public ReadOnlySpan<double> SharesOf(LifeTables life) => SidingShares ?? life.SidingShares(Codes[0]);

    public bool Found(Finding finding) => Job.House.Findings?.Contains(finding) ?? false;

    /// <summary>The job as one lane of the takeoff.</summary>
    public ExteriorHome<OneWide> ToHome()
    {
        House house = Job.House;
        return new()
        {
            FloorArea = Or(house.FloorArea?.SquareFeet),
            PaintableArea = Or(Job.PaintableArea?.SquareFeet),
            Stories = Index(Codes[RateKeys.Exterior.NumberOf(Key.Stories)]),
            HomeType = Index((int)(house.HomeType ?? HomeType.Detached)),
            Era = Index(Era),
            StoryHeight = OneWide.Of(house.StoryHeight?.Feet ?? _tables.StoryHeight),
            Shape = Or(house.AspectRatio is { } aspect ? ExteriorTables.ShapeOf(aspect) : null),
            Gables = Or(Gables(house)),
            Coats = OneWide.Of(Job.Coats ?? ExteriorRules.UsualCoats),
            Windows = Or(Job.Windows),
            Doors = Or(Job.Doors),
            Shutters = Or(Job.Shutters),
            GarageDoors = Or(Job.GarageDoors),
            Trim = Or(Job.Trim?.Feet),
            PaintSiding = Switch(Paints(ExteriorSurface.Siding)),
            PaintTrim = Switch(Paints(ExteriorSurface.Trim)),
            PaintWindows = Switch(Paints(ExteriorSurface.Windows)),
            PaintDoors = Switch(Paints(ExteriorSurface.Doors)),
            PaintShutters = Switch(Paints(ExteriorSurface.Shutters)),
            PaintGarageDoors = Switch(Paints(ExteriorSurface.GarageDoors)),
            Mildew = Switch(Found(Finding.Mildew)),
            Chalking = Switch(Found(Finding.Chalking)),
            Efflorescence = Switch(Found(Finding.Efflorescence)),
            FreshMasonry = Switch(Found(Finding.FreshMasonry)),
            Rot = Switch(Found(Finding.Rot)),
            Rust = Switch(Found(Finding.Rust)),
            BareSurface = Switch(Found(Finding.BareSurface)),
            OilPaint = Switch(Found(Finding.OilPaint)),
            Asbestos = Switch(Found(Finding.AsbestosShingles)),
            FullPrimer = Switch(Job.FullPrimer == true),
            IsSelf = Switch(Job.Performer == Performer.Self),
        };
    }

    /// <summary>A code as a look-up index.</summary>
    public static OneWide Index(int code)
    {
        byte one = (byte)code;
        return OneWide.LoadCodes(in one);
    }

    private static int SidingCode(House house, int mix) =>
        house.SidingMix is not null ? Key.OwnSidingMix : house.Siding is { } siding ? (int)siding : mix;

    /// <summary>Gables ÷ footprint where the roof or the shape is known; null where both are typical.</summary>
    private double? Gables(House house) => house.Roof switch
    {
        Roof.Gable => ExteriorTables.GablesOf(house.AspectRatio ?? _tables.AspectOf(house.HomeType), _tables.RoofPitch),
        Roof.Hip or Roof.Flat => 0,
        _ => house.AspectRatio is { } aspect ? ExteriorTables.GablesOf(aspect, _tables.RoofPitch) * _tables.GabledShare : null,
    };

    private static OneWide Or(double? given) => OneWide.Of(given ?? -1);

    private static OneWide Switch(bool on) => OneWide.Of(on ? 1 : 0);
}
