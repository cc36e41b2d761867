using System.Diagnostics.CodeAnalysis;

namespace Estimator;

/// <summary>Reads what formulas ask a book for by name; all that is wrong is noted, and the book is refused once.</summary>
/// <remarks>
/// A formula names a figure where it reads it and nowhere else. What is missing reads as no number, so that reading goes on;
/// <see cref="ThrowIfBroken"/> comes before anything is priced.
/// </remarks>
/// <param name="book">The book.</param>
/// <param name="kind">The kind of job that is asked for; null for all that is in the book.</param>
internal sealed class FigureReader(PriceBook book, string? kind = null)
{
    private readonly OrderedDictionary<string, string> _problems = [];
    private readonly HashSet<string> _asked = [];

    public PriceBook Book => book;

    /// <summary>What the book says.</summary>
    public BookDocument Document => kind is null ? book.Document : book.DocumentOf(kind);

    /// <summary>The eras of its country.</summary>
    public Eras Eras => Document.Country.Eras;

    /// <summary>Ids of all figures and factor tables that were asked for.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    /// <summary>The likely value of a figure.</summary>
    public double Likely(string id) => Figure(id).Likely;

    /// <summary>A figure, in feet where the book has it in meters: formulas reckon in feet.</summary>
    public Figure Figure(string id)
    {
        _asked.Add(id);
        return Document.Figures.TryGetValue(id, out Figure? figure) ? InCustomary(figure) : Missing($"figures.{id}", "it is missing.");
    }

    /// <summary>The first of these figures that there is: from the most special to the one of all kinds.</summary>
    public Figure Figure(IReadOnlyList<string> ids)
    {
        if (ids.FirstOrDefault(Document.Figures.ContainsKey) is { } id)
        {
            return Figure(id);
        }

        _asked.Add(ids[^1]);
        return Missing($"figures.{ids[0]}", ids.Count == 1 ? "it is missing." : $"it is missing, and there is no {string.Join(" or ", ids.Skip(1))} either.");
    }

    /// <summary>A factor table by the codes of a key, with the means over the mixes of the housing stock.</summary>
    public KeyTable Table(string id, Key key)
    {
        _asked.Add(id);
        if (!Document.Factors.TryGetValue(id, out FactorTable? table))
        {
            Missing($"factors.{id}", "it is missing.");
        }
        else if (table.Key != key.Name)
        {
            Note($"factors.{id}.key", $"it is {key.Name}, not {table.Key}.");
            table = null;
        }

        return KeyTable.Build(key, code => table?.Values[key.Values[code]] ?? double.NaN, Document);
    }

    /// <summary>A table of the codes of a key whose entries a formula works out.</summary>
    public KeyTable Table(Key key, Func<int, double> formula) => KeyTable.Build(key, formula, Document);

    /// <summary>Typical floor area of a home type, ft².</summary>
    public double FloorArea(int homeType) => Likely("house.floorArea." + Key.HomeType.Values[homeType]);

    /// <summary>Notes what else does not fit.</summary>
    /// <param name="member">The member of the book that is wrong; the first problem of a member is told.</param>
    /// <param name="problem">What is wrong about it.</param>
    public void Note(string member, string problem) => _problems.TryAdd(member, problem);

    /// <summary>
    /// What is compiled from the book: at once, so that all that is wrong is told together; at first use where the book is known to be right.
    /// </summary>
    /// <param name="kind">The kind of job it is for.</param>
    /// <param name="compile">Compiles it.</param>
    public Lazy<T> Compile<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        string kind, Func<FigureReader, T> compile) =>
        book.IsProven ? new(() => compile(new(book, kind))) : new(compile(this));

    /// <exception cref="PriceBookException">Something is missing or does not fit; all of it is listed.</exception>
    public void ThrowIfBroken()
    {
        if (_problems.Count > 0)
        {
            throw new PriceBookException([.. _problems.Select(one => $"{one.Key}: {one.Value}")]);
        }
    }

    private static Figure InCustomary(Figure figure)
    {
        double held = Units.InCustomary(figure.Unit);
        return held == 1 ? figure : figure with { Low = figure.Low * held, Likely = figure.Likely * held, High = figure.High * held };
    }

    private Figure Missing(string member, string problem)
    {
        Note(member, problem);
        return new() { Low = double.NaN, Likely = double.NaN, High = double.NaN, Unit = "", Sources = [] };
    }
}
