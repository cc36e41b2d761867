namespace Estimator;

/// <summary>What a book says of a scope of remodel: how it is measured, what is typical, what its levels mean.</summary>
internal sealed record ScopeProfile
{
    public required string Name { get; init; }

    /// <summary>How it is measured: <c>area</c>, <c>count</c> or <c>length</c>.</summary>
    public required string Size { get; init; }

    public required string Unit { get; init; }

    /// <summary>Whether it is measured in whole pieces.</summary>
    public bool IsCounted => Size == "count";

    public required double Typical { get; init; }

    public required double Least { get; init; }

    public required double Most { get; init; }

    /// <summary>What each level means, in words and sizes; <c>{tops}</c> stands for the option of that choice.</summary>
    public required IReadOnlyDictionary<string, string> Specifications { get; init; }

    /// <summary>Its questions that have an answer apart from the level.</summary>
    public required IReadOnlyList<Choice> Choices { get; init; }

    public required bool NeedsPermit { get; init; }

    /// <summary>Whether load-bearing parts are touched.</summary>
    public required bool IsStructural { get; init; }

    /// <summary>Whether sleepers need a way out of it.</summary>
    public required bool NeedsEgress { get; init; }

    /// <summary>Whether it changes the outside of the house.</summary>
    public required bool IsOutside { get; init; }

    /// <summary>Whether something is taken out that may hold asbestos.</summary>
    public required bool MayHoldAsbestos { get; init; }

    /// <summary>Its contingency ÷ that of a remodel that opens walls.</summary>
    public required double Surprises { get; init; }

    /// <summary>Painted ft² disturbed per unit of size.</summary>
    public required double Disturbed { get; init; }

    /// <summary>Trades of the contractor's own people: the rate they are billed at holds his overhead and profit.</summary>
    public required IReadOnlyList<string> OwnTrades { get; init; }

    /// <summary>What cannot be used while it is rebuilt; null where nothing is.</summary>
    public string? OutOfUse { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public string? Note { get; init; }

    /// <summary>What a level means with what was chosen, and with all that is usual where nobody chose.</summary>
    public string Says(RemodelLevel level, IReadOnlyDictionary<string, string>? chosen = null)
    {
        string[] pieces = Specifications[Key.Level.Values[(int)level]].Split('{', '}');
        for (int word = 1; word < pieces.Length; word += 2)
        {
            Choice choice = Choices.First(one => one.Id == pieces[word]);
            pieces[word] = Chosen(choice, chosen)?.Meaning ?? choice.MeansAt(level);
        }

        return string.Concat(pieces);
    }

    /// <summary>The option that was chosen; null if nobody chose.</summary>
    public static ChoiceOption? Chosen(Choice choice, IReadOnlyDictionary<string, string>? chosen) =>
        chosen is not null && chosen.TryGetValue(choice.Id, out string? option)
            ? choice.Options.FirstOrDefault(one => one.Id == option)
            : null;
}
