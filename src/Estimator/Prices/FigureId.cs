namespace Estimator;

/// <summary>Ids of the figures that the formulas ask for by name.</summary>
internal static class FigureId
{
    /// <summary>Correlation between lines, 0 to 1.</summary>
    public const string LineCorrelation = "range.lineCorrelation";

    /// <summary>The share of draws a range should hold.</summary>
    public const string Confidence = "range.confidence";

    /// <summary>Share of paint lost in tray, hose and rag.</summary>
    public const string Waste = "waste";

    public const string StoryHeight = "house.storyHeight";

    public const string AspectRatio = "house.aspectRatio";

    public const string MobileHomeAspectRatio = "house.mobileHomeAspectRatio";

    public const string RoofPitch = "house.roofPitch";

    public const string GabledShare = "house.gabledShare";

    public const string WindowsPerHouse = "house.windows";

    public const string WindowsPerArea = "house.windowsPerFloorArea";

    public const string Doors = "house.doors";

    public const string ShuttersPerWindow = "house.shuttersPerWindow";

    public const string GarageDoors = "house.garageDoors";

    public const string BandPerStory = "house.bandPerStory";

    public const string WindowArea = "deduction.window";

    public const string DoorArea = "deduction.door";

    public const string TrimWidth = "house.trimWidth";

    public const string OpeningShare = "deduction.share";

    public const string LeadExempt = "lead.exemptArea";

    public const string ProductiveHours = "schedule.productiveHours";

    public const string CrewSize = "schedule.crew";

    /// <summary>All of the above: a book without one of them is refused.</summary>
    public static readonly string[] OfFormulas =
    [
        LineCorrelation, Confidence, Waste, StoryHeight, AspectRatio,
        MobileHomeAspectRatio, RoofPitch, GabledShare, WindowsPerHouse, WindowsPerArea,
        Doors, ShuttersPerWindow, GarageDoors, BandPerStory, WindowArea,
        DoorArea, TrimWidth, OpeningShare, LeadExempt, ProductiveHours, CrewSize,
    ];

    /// <summary>Billed rate of a trade.</summary>
    public static string Rate(string trade) => "rate." + trade;

    /// <summary>Smallest charge for a kind of job.</summary>
    public static string Minimum(string job) => "minimum." + job;

    /// <summary>Typical floor area of a home type.</summary>
    public static string FloorArea(string homeType) => "house.floorArea." + homeType;

    /// <summary>Relative width of a driver that all lines share.</summary>
    public static string Driver(string name) => "driver." + name;
}
