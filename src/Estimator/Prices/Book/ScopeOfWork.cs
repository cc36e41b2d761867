using System.Collections.ObjectModel;
using System.Globalization;

namespace Estimator;

/// <summary>What a price book says of a scope of remodel: how it is measured, what sizes it takes, what its levels mean.</summary>
public sealed class ScopeOfWork
{
    private readonly ScopeProfile _type;

    private ScopeOfWork(RemodelScope scope, ScopeProfile type)
    {
        _type = type;
        Scope = scope;
        Name = type.Name;
        Size = Enum.Parse<ScopeSize>(type.Size, ignoreCase: true);
        (Least, Typical, Most) = (type.Least, type.Typical, type.Most);
        Levels = new ReadOnlyDictionary<RemodelLevel, string>(Enum.GetValues<RemodelLevel>()
            .ToDictionary(level => level, level => type.Says(level)));
        Choices = type.Choices;
    }

    /// <summary>All scopes of a book, in the order of <see cref="RemodelScope"/>; none of a book without remodels.</summary>
    internal static FrozenList<ScopeOfWork> AllOf(BookDocument book) => book.Scopes.Count == 0 ? FrozenList<ScopeOfWork>.Empty : FrozenList.Of(
        Enum.GetValues<RemodelScope>().Select(scope => new ScopeOfWork(scope, book.Scopes[EnumNameConverter<RemodelScope>.Names[(int)scope]])));

    /// <summary>The scope.</summary>
    public RemodelScope Scope { get; }

    /// <summary>What it is called, in the trade's words.</summary>
    public string Name { get; }

    /// <summary>How it is measured.</summary>
    public ScopeSize Size { get; }

    /// <summary>The smallest size that is priced: ft², pieces or ft, as <see cref="Size"/> says.</summary>
    public double Least { get; }

    /// <summary>The size that is taken if a job does not say; in the same unit.</summary>
    public double Typical { get; }

    /// <summary>The largest size that is priced; in the same unit.</summary>
    public double Most { get; }

    /// <summary>What each level means, in words and sizes.</summary>
    public IReadOnlyDictionary<RemodelLevel, string> Levels { get; }

    /// <summary>Its questions that have an answer apart from the level; see <see cref="Remodel.Choices"/>.</summary>
    public IReadOnlyList<Choice> Choices { get; }

    /// <summary>What a level means with what was chosen, and with what it usually has where nobody chose.</summary>
    /// <param name="level">The level.</param>
    /// <param name="choices">What was chosen, as <see cref="Remodel.Choices"/> has it; names that the scope does not know are passed over.</param>
    public string Means(RemodelLevel level, IReadOnlyDictionary<string, string>? choices = null) => _type.Says(level, choices);

    /// <summary>Name and sizes: <c>Kitchen, area 40 – 800 (typical 200)</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Name}, {EnumNameConverter<ScopeSize>.Names[(int)Size]} {Least:#,0.##} – {Most:#,0.##} (typical {Typical:#,0.##})");
}
