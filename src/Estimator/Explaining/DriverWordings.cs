namespace Estimator;

/// <summary>The drivers of an estimate in words.</summary>
internal static class DriverWordings
{
    private static readonly Dictionary<string, DriverWording> Texts = new()
    {
        ["lines"] = new("How long each piece of work takes and what its material costs"),
        ["market"] = new("Bids for the same job differ from firm to firm"),
        ["performer"] = new("Who does the work was not said", "performer", "Who does it: an owner-operator, a local firm or a full-service firm?"),
        ["fewRooms"] = new("Single rooms are bid more unevenly than whole houses"),
        ["geometry"] = new("The wall was derived from the floor area", "paintableArea", "How many {area} of wall are to be painted?"),
        ["floorArea"] = new("The floor area is not known", "house.floorArea", "How large is the house?"),
        ["stories"] = new("The stories are not known", "house.stories", "How many stories does the house have?"),
        ["yearBuilt"] = new("The year is not known: old paint may hold lead", "house.yearBuilt", "When was the house built?"),
        ["state"] = new("The place is not known", "house.state", "In which state is the house?"),
        ["metro"] = new("Town and country differ within a state"),
        ["indexAge"] = new("Prices after the last known quarter"),
        ["siding"] = new("The siding is not known", "house.siding", "What are the walls clad with?"),
        ["condition"] = new("The condition is not known", "house.condition", "In what condition is the paint: good, fair or poor?"),
        ["roomSize"] = new("The size of rooms is not known", "rooms", "How long, wide and high are the rooms?"),
        ["bedrooms"] = new("How many bedrooms there are is not known", "house.bedrooms", "How many bedrooms does the house have?"),
        ["ceilingHeight"] = new("How high the rooms are is not known", "ceilingHeight", "How high are the ceilings?"),
        ["scope"] = new("What is painted was not said", "surfaces", "Which surfaces are painted: walls, ceiling, trim, doors, windows?"),
        ["specification"] = new("Products differ within a level"),
        ["level"] = new("The level was not said", "level", "How well is it to be done: economy, midrange or upscale?"),
        ["markups"] = new("Overhead, profit, permits and fees differ"),
        ["application"] = new("How the paint goes on was not said", "application", "Are the walls sprayed, or brushed and rolled?"),
        ["windows"] = new("How many windows there are is not known", "windows", "How many windows are painted?"),
        ["doors"] = new("How many doors there are is not known", "doors", "How many doors are painted?"),
        ["shutters"] = new("How many shutters there are is not known", "shutters", "How many shutters are painted?"),
        ["garageDoors"] = new("How many garage doors there are is not known", "garageDoors", "How many garage doors are painted, in single bays?"),
        ["cabinets"] = new("How many cabinets there are is not known", "rooms", "How many doors and drawers do the cabinets have?"),
        ["builtIns"] = new("How many built-in shelves there are is not known", "rooms", "How many feet of built-in shelves are painted?"),
        ["radiators"] = new("How many radiators there are is not known", "rooms", "How many radiators are painted?"),
        ["furnishing"] = new("How much furniture there is to move is not known", "furnishing", "Are the rooms empty, furnished or crowded?"),
    };

    /// <summary>A driver in the words of a kind of job.</summary>
    public static DriverWording Of(JobPrices prices, string id) => prices.Wording.GetValueOrDefault(id) ?? Texts[id];
}
