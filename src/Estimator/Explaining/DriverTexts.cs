namespace Estimator;

/// <summary>What a driver is called, and how its answer is asked for.</summary>
/// <param name="Name">In words.</param>
/// <param name="Path">The member whose answer removes it; null if none does.</param>
/// <param name="Question">The question; null if there is nothing to ask.</param>
internal sealed record DriverText(string Name, string? Path = null, string? Question = null);

/// <summary>The drivers of an estimate in words.</summary>
internal static class DriverTexts
{
    private static readonly Dictionary<string, DriverText> Texts = new()
    {
        ["lines"] = new("How long each piece of work takes and what its material costs"),
        ["market"] = new("Bids for the same job differ from contractor to contractor"),
        ["fewRooms"] = new("Single rooms are bid more unevenly than whole houses"),
        ["geometry"] = new("The wall was derived from the floor area", "paintableArea", "How many square feet of wall are to be painted?"),
        ["floorArea"] = new("The floor area is not known", "house.floorArea", "How large is the house?"),
        ["stories"] = new("The stories are not known", "house.stories", "How many stories does the house have?"),
        ["yearBuilt"] = new("The year is not known: old paint may hold lead", "house.yearBuilt", "When was the house built?"),
        ["state"] = new("The place is not known", "house.state", "In which state is the house?"),
        ["metro"] = new("Town and country differ within a state"),
        ["indexAge"] = new("Prices after the last known quarter"),
        ["siding"] = new("The siding is not known", "house.siding", "What are the walls clad with?"),
        ["condition"] = new("The condition is not known", "house.condition", "In what condition is the paint: good, fair or poor?"),
        ["roomSize"] = new("The size of rooms is not known", "rooms", "How long, wide and high are the rooms?"),
        ["scope"] = new("What is painted was not said", "surfaces", "Which surfaces are painted: walls, ceiling, trim, doors, windows?"),
        ["specification"] = new("Products differ within a level"),
        ["level"] = new("The level was not said", "level", "How well is it to be done: economy, midrange or upscale?"),
        ["markups"] = new("Overhead, profit, permits and fees differ"),
        ["furnishing"] = new("How much furniture there is to move is not known", "furnishing", "Are the rooms empty, furnished or crowded?"),
    };

    /// <summary>Where a driver means something else for a kind of job.</summary>
    private static readonly Dictionary<string, Dictionary<string, DriverText>> Own = new()
    {
        ["remodel"] = new() { ["scope"] = new("The size is not known", "area", "How large is it?") },
        ["interiorPainting"] = new() { ["geometry"] = new("The rooms were derived from the floor area", "rooms", "Which rooms are painted, and how large is each?") },
    };

    public static DriverText Of(string kind, string id) => Own.GetValueOrDefault(kind)?.GetValueOrDefault(id) ?? Texts[id];
}
