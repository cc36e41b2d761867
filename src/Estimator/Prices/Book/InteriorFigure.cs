namespace Estimator;

/// <summary>Ids of the figures that the interior takeoff asks for by name.</summary>
internal static class InteriorFigure
{
    public const string BedroomsPerHouse = "house.bedroomsBase";

    public const string BedroomsPerFloorArea = "house.bedroomsPerFloorArea";

    public const string RoomsPerHouse = "house.roomsBase";

    public const string RoomsPerBedroom = "house.roomsPerBedroom";

    public const string FinishedShare = "house.finishedShare";

    public const string RoomShape = "house.roomShape";

    public const string RoomAspect = "house.roomAspect";

    public const string RoomHeight = "house.roomHeight";

    public const string WallShare = "house.wallShare";

    public const string DoorShare = "house.doorShareInside";

    public const string WindowShare = "house.windowShareInside";

    public const string BaseboardShare = "house.baseboardShare";

    public const string DoorsPerRoom = "house.doorsPerRoom";

    public const string WashedShare = "house.washedShare";

    public const string FoundShare = "scope.foundShare";

    public const string CeilingShare = "scope.ceilingShare";

    public const string TrimShare = "scope.trimShare";

    public const string LeadExempt = "lead.exemptAreaInside";

    public const string LeadDisturbed = "lead.disturbedShareInside";

    public const string LeadCoated = "lead.coatedShareInside";

    public const string DoorWidth = "deduction.doorWidth";

    public const string DoorCasing = "casing.door";

    public const string WindowCasing = "casing.window";

    public const string Closets = "room.closets";

    public const string BuiltIns = "room.builtIns";

    public const string Stairs = "room.stairs";

    public const string Radiators = "room.radiators";

    /// <summary>Painted ft² per unit, in the order of the takeoff.</summary>
    public static readonly string[] Joinery =
    [
        "joinery.trim", "joinery.crown", "joinery.door", "joinery.window", "joinery.cabinetDoor", "joinery.cabinetDrawer",
        "joinery.builtIn", "joinery.step", "joinery.railing", "joinery.radiator", "joinery.casing",
    ];

    /// <summary>All of the above, and what the exterior asks for as well: a book without one of them is refused.</summary>
    public static readonly string[] All =
    [
        BedroomsPerHouse, BedroomsPerFloorArea, RoomsPerHouse, RoomsPerBedroom, FinishedShare, RoomShape, RoomAspect, RoomHeight,
        WallShare, DoorShare, WindowShare, BaseboardShare, DoorsPerRoom, WashedShare, FoundShare, CeilingShare, TrimShare,
        LeadExempt, LeadDisturbed, LeadCoated, DoorWidth, DoorCasing, WindowCasing, Closets, BuiltIns, Stairs, Radiators, .. Joinery,
        FigureId.WindowsPerHouse, FigureId.WindowsPerArea, FigureId.WindowArea, FigureId.DoorArea,
    ];
}
