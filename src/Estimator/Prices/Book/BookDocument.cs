namespace Estimator;

/// <summary>What a price book says: each figure, factor and activity by its id, wherever it is written.</summary>
internal sealed record BookDocument
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required string Currency { get; init; }

    /// <summary>Its country: law, places, units.</summary>
    public required Country Country { get; init; }

    /// <summary>The kinds of jobs it has prices for.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

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

    public required IReadOnlyDictionary<string, PlaceProfile> Places { get; init; }

    /// <summary>ZIP prefixes by state, as <c>800</c> or <c>800-816</c>.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> ZipPrefixes { get; init; }

    /// <summary>Metropolitan areas by name; none if the book knows states alone.</summary>
    public required IReadOnlyDictionary<string, Metro> Metros { get; init; }

    /// <summary>Sources of the metropolitan areas.</summary>
    public required IReadOnlyList<string> MetroSources { get; init; }

    public required IReadOnlyDictionary<string, IndexSeries> Indexes { get; init; }

    /// <summary>By trade, which index dates its labor and which its material.</summary>
    public required IReadOnlyDictionary<string, TradeIndex> TradeIndexes { get; init; }

    /// <summary>What bids name, in the order in which it is looked for.</summary>
    public required IReadOnlyList<BidPart> BidParts { get; init; }

    /// <summary>What it says of several jobs of one house.</summary>
    public required ProjectBook Projects { get; init; }

    /// <summary>Sources of the places and of the ZIP prefixes.</summary>
    public required IReadOnlyList<string> PlaceSources { get; init; }

    /// <summary>Why they were judged, where they were.</summary>
    public string? PlaceNote { get; init; }

    /// <summary>The same book as the activities of a job are priced by: of a remodel with the levels that owners of its scope buy.</summary>
    /// <param name="job">What the activities name as their job: <c>remodel.kitchen</c>.</param>
    public BookDocument For(string job) => Mixes.TryGetValue(LevelOf(job), out Mix? own)
        ? this with { Mixes = new Dictionary<string, Mix>(Mixes) { [LevelOf(Key.Level.Mixes[0])] = own } }
        : this;

    /// <summary>The mix of levels of a scope, where the book has one of its own.</summary>
    public static string LevelOf(string job) => $"{Key.Level.Name}.{job.Split('.')[^1]}";

    /// <summary>The key of a name: an attribute of homes and jobs, or a choice of a scope, such as <c>kitchen.tops</c>; null if it is none.</summary>
    public Key? KeyOf(string name) => name == Key.EraName ? Country.Eras.Key : Key.Find(name) ?? (name.Split('.') is [{ } scope, { } choice] && Scopes.TryGetValue(scope, out ScopeProfile? of)
        ? of.Choices.FirstOrDefault(one => one.Id == choice)?.Key
        : null);
}
