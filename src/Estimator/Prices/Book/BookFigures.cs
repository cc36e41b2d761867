using System.Collections.ObjectModel;

namespace Estimator;

/// <summary>All numbers of a book in one list: its figures, and each entry of its factor tables and mixes. What a figure comes to by level is given in the figure's own unit.</summary>
internal static class BookFigures
{
    public static IReadOnlyDictionary<string, Figure> Of(BookDocument book)
    {
        OrderedDictionary<string, Figure> all = [];
        foreach ((string id, Figure figure) in book.Figures)
        {
            all.Add(id, figure);
        }

        foreach ((string id, FactorTable table) in book.Factors)
        {
            AddEach(all, id, table.Values, book.Figures.GetValueOrDefault(id), table.Unit, table.Sources, table.Note, table.Overridden);
        }

        foreach ((string id, Mix mix) in book.Mixes)
        {
            AddEach(all, id, mix.Shares, null, "share", mix.Sources, mix.Note, mix.Overridden);
        }

        return new ReadOnlyDictionary<string, Figure>(all);
    }

    /// <summary>Ids of those that an overlay replaced.</summary>
    public static string[] Overridden(BookDocument book) =>
    [
        .. book.Figures.Where(one => one.Value.Overridden).Select(one => one.Key),
        .. book.Factors.SelectMany(one => (one.Value.Overridden ?? []).Select(key => $"{one.Key}/{key}")),
        .. book.Mixes.SelectMany(one => (one.Value.Overridden ?? []).Select(key => $"{one.Key}/{key}")),
    ];

    private static void AddEach(
        OrderedDictionary<string, Figure> all,
        string id,
        IReadOnlyDictionary<string, double> values,
        Figure? of,
        string unit,
        IReadOnlyList<string> sources,
        string? note,
        IReadOnlyList<string>? overridden)
    {
        foreach ((string key, double value) in values)
        {
            bool isOwn = overridden?.Contains(key) ?? false;
            all.Add($"{id}/{key}", of is null
                ? new() { Low = value, Likely = value, High = value, Unit = unit, Sources = sources, Note = note, Overridden = isOwn }
                : of with { Low = of.Low * value, Likely = of.Likely * value, High = of.High * value, Overridden = isOwn });
        }
    }
}
