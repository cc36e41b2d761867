using System.Globalization;

namespace Estimator;

/// <summary>Which figures of two price books make them price a job differently.</summary>
/// <remarks>
/// A part is what stands under one id in both books: figure, factor table, mix. Places and indexes are a part each, and so is all else
/// (steps, rules, what stands in one book only). Parts that move the job neither as the first nor as the last of all go with the rest.
/// </remarks>
/// <param name="before">The one book.</param>
/// <param name="after">The other one.</param>
/// <param name="price">The cost by a book between them; null if there is none.</param>
internal sealed class BookDifference(PriceBook before, PriceBook after, Func<PriceBook, CostRange?> price)
{
    private const string Places = "places";
    private const string Indexes = "indexes";
    private const string Rest = "rest of the book";

    // Each is tried twice by itself, and those that move the job eight times or more together.
    private const int MostTried = 256;
    private const int MostTold = 32;

    private readonly BookDocument _before = before.Document;
    private readonly BookDocument _after = after.Document;

    /// <summary>What differs and moves the job, and by how much.</summary>
    public IReadOnlyList<Cause> Causes(CostRange was, CostRange now)
    {
        if (ReferenceEquals(before, after) || before.ContentHash == after.ContentHash)
        {
            return [];
        }

        string[] all = before.Country == after.Country && before.Units == after.Units ? Ids() : [];
        IReadOnlyList<string[]> parts = Parts(all, was, now);
        string[] others = [.. all.Except(parts.SelectMany(names => names))];
        bool HasRest(ulong chosen) => (chosen >> parts.Count & 1) != 0;
        Attribution attribution = new(parts.Count + 1, was, now, changed => price(Between([.. NamesOf(parts, changed), .. HasRest(changed) ? others : []], HasRest(changed))));
        return [.. attribution.Shares().Where(Moves).Select(share => CauseOf(share, NamesOf(parts, share.Parts), HasRest(share.Parts)))];
    }

    private static bool Moves(PartShare share) => (share.Low, share.Likely, share.High) != (0, 0, 0);

    private static string[] NamesOf(IReadOnlyList<string[]> parts, ulong chosen) =>
        [.. parts.Where((_, part) => (chosen >> part & 1) != 0).SelectMany(names => names)];

    /// <summary>Ids of what stands in both books and differs, in their order.</summary>
    private string[] Ids()
    {
        string[] all = [Indexes, Places, .. _before.Figures.Keys.Concat(_before.Factors.Keys).Concat(_before.Mixes.Keys).Distinct().Where(Differs)];
        Array.Sort(all, StringComparer.Ordinal);
        return all;
    }

    /// <summary>The parts that move the job by themselves.</summary>
    private IReadOnlyList<string[]> Parts(string[] all, CostRange was, CostRange now)
    {
        bool Matters(string[] part) =>
            price(Between(part, withRest: false)) != was || price(Between([.. all.Except(part)], withRest: true)) != now;
        return Folded([.. Folded([.. all.Select(id => new[] { id })], MostTried).Where(Matters)], MostTold);
    }

    /// <summary>Parts whose ids begin alike as one, until there are no more than so many.</summary>
    private static IReadOnlyList<string[]> Folded(IReadOnlyList<string[]> parts, int most)
    {
        for (int names = parts.Select(part => part[0].Split('.').Length).DefaultIfEmpty().Max() - 1; parts.Count > most; names--)
        {
            parts = [.. parts.GroupBy(part => string.Join('.', part[0].Split('.').Take(names))).Select(group => group.SelectMany(part => part).ToArray())];
        }

        return parts;
    }

    private bool Differs(string id) =>
        (_after.Figures.TryGetValue(id, out Figure? figure) && _before.Figures.TryGetValue(id, out Figure? own) && !AreSame(own, figure))
        || (_after.Factors.TryGetValue(id, out FactorTable? table) && _before.Factors.TryGetValue(id, out FactorTable? factors) && !AreSame(factors.Values, table.Values))
        || (_after.Mixes.TryGetValue(id, out Mix? mix) && _before.Mixes.TryGetValue(id, out Mix? shares) && !AreSame(shares.Shares, mix.Shares));

    private static bool AreSame(Figure one, Figure other) =>
        (one.Low, one.Likely, one.High, one.Unit) == (other.Low, other.Likely, other.High, other.Unit);

    private static bool AreSame(IReadOnlyDictionary<string, double> one, IReadOnlyDictionary<string, double> other) =>
        one.Count == other.Count && one.All(entry => other.TryGetValue(entry.Key, out double value) && value == entry.Value);

    /// <summary>The book before with some of its parts as the other one has them.</summary>
    private PriceBook Between(IEnumerable<string> changed, bool withRest)
    {
        HashSet<string> names = [.. changed];
        BookDocument rest = withRest ? _after : _before;
        BookDocument places = names.Contains(Places) ? _after : _before;
        BookDocument indexes = names.Contains(Indexes) ? _after : _before;
        return before.Saying(rest with
        {
            Figures = Mixed(rest.Figures, _before.Figures, _after.Figures, names),
            Factors = Mixed(rest.Factors, _before.Factors, _after.Factors, names),
            Mixes = Mixed(rest.Mixes, _before.Mixes, _after.Mixes, names),
            Places = places.Places,
            ZipPrefixes = places.ZipPrefixes,
            Metros = places.Metros,
            Indexes = indexes.Indexes,
            TradeIndexes = indexes.TradeIndexes,
        });
    }

    private static Dictionary<string, T> Mixed<T>(
        IReadOnlyDictionary<string, T> rest, IReadOnlyDictionary<string, T> before, IReadOnlyDictionary<string, T> after, HashSet<string> changed) => rest.ToDictionary(
            entry => entry.Key,
            entry => before.TryGetValue(entry.Key, out T? was) && after.TryGetValue(entry.Key, out T? now) ? (changed.Contains(entry.Key) ? now : was) : entry.Value);

    private Cause CauseOf(PartShare share, IReadOnlyList<string> names, bool withRest)
    {
        string[] figures = [.. before.Figures.Keys.Where(id => names.Contains(id.Split('/')[0])
            && after.Figures.TryGetValue(id, out Figure? figure) && !AreSame(before.Figures[id], figure))];
        IEnumerable<string> sections = names.Where(name => name is Places or Indexes).Concat(withRest ? [Rest] : []);
        return share.ToCause([.. figures, .. sections], Text(before, figures), Text(after, figures));
    }

    private static string? Text(PriceBook book, string[] figures) => figures.Length == 0
        ? null
        : string.Join(", ", figures.Select(id => string.Create(CultureInfo.InvariantCulture, $"{book.Figures[id].Likely:0.#####} {book.Figures[id].Unit}")));
}
