using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A job to be estimated: what was asked for, before anything is measured or priced.</summary>
/// <remarks>Immutable, lists included: they are copied where they are given. Two jobs are equal if all that they say is.</remarks>
public abstract partial record Job
{
    private static readonly House Unknown = new();

    private protected Job()
    {
    }

    private protected abstract string NameOfKind { get; }

    /// <summary>The name of its kind in the JSON contract and the price book, for example <c>exteriorPainting</c>.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    public string Kind { get => NameOfKind; internal init => _ = value; }

    /// <summary>Its kind, and of a remodel the scope: what two jobs share that can be compared line by line.</summary>
    internal virtual string Work => Kind;

    /// <summary>How the price book names it where several jobs meet: its kind, or the scope of a remodel.</summary>
    internal virtual string BookName => Kind;

    /// <summary>The caller's own name for the job, 1 to 60 characters; the estimate repeats it. Moves neither price nor hash.</summary>
    public string? Id { get; init; }

    /// <summary>The house; what is not known of it may be left out.</summary>
    public House House { get; init => field = value ?? Unknown; } = Unknown;

    /// <summary>The date the prices are of: 2005 to ten years past the price index. The book's base date if left out.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Who does the work; a contractor if left out.</summary>
    public Performer? Performer { get; init; }

    /// <summary>The first day on which anything is done; without it the plan counts working days and names no dates.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Days besides weekends on which nobody works.</summary>
    public IReadOnlyList<DateOnly>? Holidays { get; init => field = FrozenList.Of(value); }
}
