namespace Estimator;

/// <summary>Ids of the figures that the formulas ask for by name.</summary>
internal static class FigureId
{
    /// <summary>Correlation between lines, 0 to 1.</summary>
    public const string LineCorrelation = "range.lineCorrelation";
    public const string JobCorrelation = "range.jobCorrelation";

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

    public const string RoomsAtOnce = "schedule.roomsAtOnce";

    public const string RoomsAtOnceShare = "schedule.roomsAtOnceShare";

    public const string OwnPace = "diy.pace";

    public const string OwnHours = "diy.hoursPerDay";

    /// <summary>What every kind of job asks for.</summary>
    public static readonly string[] OfJobs = [LineCorrelation, JobCorrelation, Confidence, Waste, ProductiveHours, CrewSize, RoomsAtOnce, RoomsAtOnceShare, OwnPace, OwnHours];

    /// <summary>What the exterior takeoff asks for.</summary>
    public static readonly string[] OfExteriors =
    [
        StoryHeight, AspectRatio, MobileHomeAspectRatio, RoofPitch, GabledShare, WindowsPerHouse, WindowsPerArea,
        Doors, ShuttersPerWindow, GarageDoors, BandPerStory, WindowArea, DoorArea, TrimWidth, OpeningShare, LeadExempt,
    ];

    /// <summary>Billed rate of a trade.</summary>
    public static string Rate(string trade) => "rate." + trade;

    /// <summary>Smallest charge for a kind of job.</summary>
    public static string Minimum(string job) => "minimum." + job;

    /// <summary>Typical floor area of a home type.</summary>
    public static string FloorArea(string homeType) => "house.floorArea." + homeType;

    /// <summary>Relative width of a driver that all lines share.</summary>
    public static string Driver(string name) => "driver." + name;

    /// <summary>The same for one kind of job; goes before the general one.</summary>
    public static string Driver(string job, string name) => "driver." + job + "." + name;
}
