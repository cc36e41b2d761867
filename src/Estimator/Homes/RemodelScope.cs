using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>What a remodel changes. The price book holds its typical size, its levels and its activities.</summary>
[JsonConverter(typeof(EnumNameConverter<RemodelScope>))]
public enum RemodelScope
{
    /// <summary>A kitchen, by its floor area.</summary>
    Kitchen,

    /// <summary>A bathroom, by its floor area.</summary>
    Bathroom,

    /// <summary>A bathroom that is built on.</summary>
    BathroomAddition,

    /// <summary>A main bedroom with bath that is built on.</summary>
    PrimarySuiteAddition,

    /// <summary>A room that is built on.</summary>
    RoomAddition,

    /// <summary>A story on top of the house.</summary>
    SecondStoryAddition,

    /// <summary>A basement that is finished.</summary>
    Basement,

    /// <summary>An attic that is finished.</summary>
    Attic,

    /// <summary>A garage that becomes living space.</summary>
    GarageConversion,

    /// <summary>A second, smaller home on the lot.</summary>
    AccessoryDwellingUnit,

    /// <summary>New siding.</summary>
    SidingReplacement,

    /// <summary>A new roof covering.</summary>
    RoofReplacement,

    /// <summary>New windows, counted.</summary>
    WindowReplacement,

    /// <summary>A new entry door.</summary>
    EntryDoorReplacement,

    /// <summary>A new garage door.</summary>
    GarageDoorReplacement,

    /// <summary>A deck.</summary>
    Deck,

    /// <summary>A paved patio.</summary>
    Patio,

    /// <summary>Stone veneer on part of the front.</summary>
    StoneVeneer,

    /// <summary>New floors.</summary>
    Flooring,

    /// <summary>Insulation of the attic or the walls.</summary>
    Insulation,

    /// <summary>From a furnace to a heat pump.</summary>
    HvacConversion,

    /// <summary>A new water heater.</summary>
    WaterHeater,

    /// <summary>A new electrical panel.</summary>
    ElectricalPanel,

    /// <summary>A standby generator.</summary>
    Generator,

    /// <summary>Solar panels.</summary>
    Solar,

    /// <summary>The whole house.</summary>
    WholeHouse,

    /// <summary>A fence, by its length.</summary>
    Fence,

    /// <summary>A deck or a fence that is washed and stained, by the area of wood.</summary>
    DeckStaining,

    /// <summary>New gutters and downspouts, by the length of eave.</summary>
    Gutters,

    /// <summary>A driveway.</summary>
    Driveway,

    /// <summary>A shower in place of a tub, counted.</summary>
    TubToShower,

    /// <summary>New countertops on cabinets that stay, by the area of top.</summary>
    Countertops,

    /// <summary>A wood floor that is sanded and finished.</summary>
    FloorRefinishing,

    /// <summary>Damaged drywall that is replaced, by the area of board.</summary>
    DrywallRepair,

    /// <summary>A furnace and an air conditioner in place of old ones, by the floor area they serve.</summary>
    HvacReplacement,
}
