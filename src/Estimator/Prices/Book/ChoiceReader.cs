using System.Collections.ObjectModel;

namespace Estimator;

/// <summary>Reads the choices of a scope, and what is priced where nobody chose: a mix of the options for each level.</summary>
internal sealed class ChoiceReader(AmountReader amounts)
{
    /// <summary>More would not fit the columns of a bulk call.</summary>
    public const int Most = 12;


    /// <summary>The choices of a scope in the order in which they are written.</summary>
    public FrozenList<Choice> Of(BookNode scope)
    {
        IReadOnlyList<BookNode> nodes = scope.Section("choices");
        if (nodes.Count > Most)
        {
            scope.Peek("choices")!.Note($"a scope has {Most} choices at most.");
        }

        List<Choice> all = [];
        foreach (BookNode node in nodes)
        {
            if (!node.IsObject)
            {
                node.Note("give an object: { … }.");
                continue;
            }

            if (Read(scope.Name, node) is { } choice)
            {
                all.Add(choice);
            }

            node.Close();
        }

        return FrozenList.Of(all);
    }

    private Choice? Read(string scope, BookNode node)
    {
        ChoiceOption[] options = [.. node.Section("options").Select(option => new ChoiceOption(option.Name, option.ToText()))];
        if (options.Length is < 2 or > Key.MostOptions)
        {
            node.Note($"a choice has 2 to {Key.MostOptions} options.");
            return null;
        }

        Key key = Key.OfChoice($"{scope}.{node.Name}", Array.ConvertAll(options, option => option.Id));
        (string[] sources, string? note) = Provenance.Of(node);
        Mix[] mixes = [.. Key.Level.Values.Select(level => MixOf(node, level, key, sources, note))];
        for (int level = 0; level < mixes.Length; level++)
        {
            amounts.Mixes[$"{key.Name}.{Key.Level.Values[level]}"] = mixes[level];
        }

        amounts.Mixes[$"{key.Name}.{Key.Level.Mixes[0]}"] = mixes[0] with { Shares = OverLevels(scope, mixes) };
        return new(key, node.Name, node.Text("question"), options, node.Flag("isOrdered"), FrozenList.Of(sources), note)
        {
            Usual = Enum.GetValues<RemodelLevel>().ToDictionary(level => level, level => (IReadOnlyDictionary<string, double>)new ReadOnlyDictionary<string, double>(new Dictionary<string, double>(mixes[(int)level].Shares))).AsReadOnly(),
        };
    }

    /// <summary>What is usual at a level: one option always, or shares.</summary>
    private static Mix MixOf(BookNode choice, string level, Key key, string[] sources, string? note)
    {
        BookNode? usual = choice.Optional("usual");
        BookNode? at = usual?.Word is null ? usual?.Optional(level) : usual;
        Dictionary<string, double> shares = at switch
        {
            null => [],
            { Word: { } option } => new() { [option] = 1 },
            _ => at.IsObject ? at.Children.ToDictionary(one => one.Name, one => one.ToNumber()) : [],
        };
        at?.Children.ForEach(one => one.MarkRead());
        if (shares.Count == 0)
        {
            (at ?? usual ?? choice).Note($"say in 'usual' which option is taken at the level {level}: its name, or shares by name.");
        }

        return new()
        {
            Key = key.Name,
            Shares = shares.AsReadOnly(),
            Sources = sources,
            Note = note,
            Overridden = at?.Children.Where(one => one.IsReplaced).Select(one => one.Name).ToArray() is { Length: > 0 } replaced ? replaced : null,
        };
    }

    /// <summary>What is taken where not even the level is known.</summary>
    private Dictionary<string, double> OverLevels(string scope, Mix[] byLevel)
    {
        Dictionary<string, double> shares = [];
        foreach ((string level, double share) in (amounts.Mixes.GetValueOrDefault(BookDocument.LevelOf(scope)) ?? amounts.Mixes.GetValueOrDefault(BookDocument.LevelOf(Key.Level.Mixes[0])))?.Shares ?? new Dictionary<string, double>())
        {
            foreach ((string option, double of) in byLevel.ElementAtOrDefault(Array.IndexOf(Key.Level.Values, level))?.Shares ?? new Dictionary<string, double>())
            {
                shares[option] = shares.GetValueOrDefault(option) + (share * of);
            }
        }

        return shares;
    }
}
