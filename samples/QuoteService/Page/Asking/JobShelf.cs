using Estimator;

namespace QuoteService.Page.Asking;

/// <summary>Jobs side by side on the first page.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Jobs">The jobs.</param>
public sealed record JobShelf(string Name, IReadOnlyList<JobPick> Jobs)
{
    private static readonly (string Name, RemodelScope[] Scopes)[] Shelves =
    [
        ("Kitchen and bath", [RemodelScope.Kitchen, RemodelScope.Countertops, RemodelScope.Bathroom, RemodelScope.TubToShower, RemodelScope.BathroomAddition]),
        ("More room", [RemodelScope.RoomAddition, RemodelScope.PrimarySuiteAddition, RemodelScope.SecondStoryAddition, RemodelScope.Basement, RemodelScope.Attic, RemodelScope.GarageConversion, RemodelScope.AccessoryDwellingUnit, RemodelScope.WholeHouse]),
        ("Roof, walls and openings", [RemodelScope.RoofReplacement, RemodelScope.Gutters, RemodelScope.SidingReplacement, RemodelScope.StoneVeneer, RemodelScope.WindowReplacement, RemodelScope.EntryDoorReplacement, RemodelScope.GarageDoorReplacement]),
        ("Yard", [RemodelScope.Deck, RemodelScope.DeckStaining, RemodelScope.Patio, RemodelScope.Fence, RemodelScope.Driveway]),
        ("Floors and drywall", [RemodelScope.Flooring, RemodelScope.FloorRefinishing, RemodelScope.DrywallRepair, RemodelScope.Insulation]),
    ];

    private const string Paint = "Paint";
    private const string Others = "Heat, power and water";

    /// <summary>All jobs; a scope that no shelf names stands with the equipment.</summary>
    public static IReadOnlyList<JobShelf> Of(IReadOnlyList<JobPick> jobs)
    {
        IEnumerable<JobShelf> named = Shelves.Select(shelf =>
            new JobShelf(shelf.Name, [.. shelf.Scopes.Select(scope => jobs.FirstOrDefault(job => job.Scope?.Scope == scope)).OfType<JobPick>()]));
        JobPick[] others = [.. jobs.Where(job => job.Scope is { } scope && !Shelves.Any(shelf => shelf.Scopes.Contains(scope.Scope)))];
        JobShelf[] all = [new(Paint, [.. jobs.Where(job => job.Scope is null)]), .. named, new(Others, others)];
        return [.. all.Where(shelf => shelf.Jobs.Count > 0)];
    }
}
