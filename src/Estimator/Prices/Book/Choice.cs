using System.Collections.ObjectModel;

namespace Estimator;

/// <summary>A question of a scope of remodel that has an answer apart from the level: what the tops are made of, whether the layout is kept.</summary>
public sealed class Choice
{
    // What is taken less often is not what a level means.
    private const double Often = 0.15;

    internal Choice(Key key, string id, string question, IEnumerable<ChoiceOption> options, bool isOrdered, FrozenList<string> sources, string? note)
    {
        (Key, Id, Question, Options) = (key, id, question, FrozenList.Of(options));
        (IsOrdered, Sources, Note) = (isOrdered, sources, note);
    }

    /// <summary>Its name in a job and in a column: <c>tops</c>.</summary>
    public string Id { get; }

    /// <summary>The question in words.</summary>
    public string Question { get; }

    /// <summary>What can be chosen; the code of an option in a bulk column is its position.</summary>
    public IReadOnlyList<ChoiceOption> Options { get; }

    /// <summary>Whether no option is cheaper than the one before it.</summary>
    public bool IsOrdered { get; }

    /// <summary>By level, how often each option is taken where nobody chose, 0 to 1; options that never are taken are left out.</summary>
    public IReadOnlyDictionary<RemodelLevel, IReadOnlyDictionary<string, double>> Usual { get; internal init; } =
        ReadOnlyDictionary<RemodelLevel, IReadOnlyDictionary<string, double>>.Empty;

    /// <summary>Where the options and their shares come from: ids of sources of the book.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>Why these shares, if they are judged.</summary>
    public string? Note { get; }

    /// <summary>The question and its answers: <c>What are the tops made of? laminate, quartz, marble</c>.</summary>
    public override string ToString() => $"{Question} {string.Join(", ", Options.Select(option => option.Id))}";

    /// <summary>What rates that depend on it are selected by: its options, then what is usual at each level and where no level is known.</summary>
    internal Key Key { get; }

    /// <summary>What is meant where nobody chose: the option most often taken at a level.</summary>
    internal ChoiceOption UsualAt(RemodelLevel level)
    {
        // Of a book that is refused for it: nothing is usual, or what is no option.
        string? most = Usual[level].Count == 0 ? null : Usual[level].MaxBy(one => one.Value).Key;
        return Options.FirstOrDefault(option => option.Id == most) ?? Options[0];
    }

    /// <summary>What is meant at a level where nobody chose: the usual option, or those of which each is taken often: <c>quartz tops or fine stone tops</c>.</summary>
    internal string MeansAt(RemodelLevel level)
    {
        string[] often = [.. Options.Where(option => Usual[level].GetValueOrDefault(option.Id) >= Often).Select(option => option.Meaning)];
        return often.Length < 2 ? UsualAt(level).Meaning : $"{often[0]}{string.Concat(often[1..].Select(other => " or " + Uncapitalized(other)))}";
    }

    private static string Uncapitalized(string text) => text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>Position of an option; -1 if there is none of that name.</summary>
    internal int CodeOf(string option) => Array.IndexOf(Key.Values, option);
}
