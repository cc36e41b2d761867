namespace Estimator;

/// <summary>What a price book says: each figure, factor and activity by its id, wherever it is written.</summary>
internal sealed record BookDocument
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required string Currency { get; init; }

    /// <summary>The date its figures are of.</summary>
    public required DateOnly BaseDate { get; init; }

    public required IReadOnlyDictionary<string, Source> Sources { get; init; }

    public required IReadOnlyDictionary<string, Figure> Figures { get; init; }

    public required IReadOnlyDictionary<string, FactorTable> Factors { get; init; }

    public required IReadOnlyDictionary<string, Mix> Mixes { get; init; }

    /// <summary>What is typical by kind of room.</summary>
    public required IReadOnlyDictionary<string, TypicalRoom> Rooms { get; init; }

    /// <summary>What is typical by scope of remodel.</summary>
    public required IReadOnlyDictionary<string, ScopeProfile> Scopes { get; init; }

    /// <summary>Activities by id, in the order in which a job runs.</summary>
    public required IReadOnlyDictionary<string, Activity> Activities { get; init; }

    public required IReadOnlyList<Unsuitable> Unsuitable { get; init; }

    public required IReadOnlyList<UnsuitableInside> UnsuitableInside { get; init; }

    public required IReadOnlyDictionary<string, Place> Places { get; init; }

    /// <summary>ZIP prefixes by state, as <c>800</c> or <c>800-816</c>.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> ZipPrefixes { get; init; }

    public required IReadOnlyDictionary<string, IndexSeries> Indexes { get; init; }

    /// <summary>By trade, which index dates its labor and which its material.</summary>
    public required IReadOnlyDictionary<string, TradeIndex> TradeIndexes { get; init; }

    /// <summary>Sources of the places and of the ZIP prefixes.</summary>
    public required IReadOnlyList<string> PlaceSources { get; init; }

    /// <summary>The mixes that the activities of a job are priced by: those of the book, of a remodel with what owners of its scope buy.</summary>
    /// <param name="job">What the activities name as their job: <c>remodel.kitchen</c>.</param>
    public IReadOnlyDictionary<string, Mix> MixesOf(string job)
    {
        if (!Mixes.TryGetValue(LevelOf(job), out Mix? own))
        {
            return Mixes;
        }

        return new Dictionary<string, Mix>(Mixes) { [LevelOf("unknown")] = own };
    }

    /// <summary>The mix of levels of a scope, where the book has one of its own.</summary>
    public static string LevelOf(string job) => $"{Key.Level.Name}.{job.Split('.')[^1]}";

    /// <summary>The key of a name: an attribute of homes and jobs, or a choice of a scope, such as <c>kitchen.tops</c>; null if it is none.</summary>
    public Key? KeyOf(string name) => Key.Find(name) ?? (name.Split('.') is [{ } scope, { } choice] && Scopes.TryGetValue(scope, out ScopeProfile? of)
        ? of.Choices.FirstOrDefault(one => one.Id == choice)?.Key
        : null);
}
