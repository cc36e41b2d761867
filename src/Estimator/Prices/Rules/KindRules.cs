namespace Estimator;

/// <summary>The rules of which kinds of jobs a book has prices for.</summary>
internal static class KindRules
{
    /// <summary>What a book has that does not say.</summary>
    public static readonly string[] All = [ExteriorPainting.KindName, InteriorPainting.KindName, Remodel.KindName];

    public static void Check(BookDocument book, List<string> problems)
    {
        if (book.Kinds.Count == 0 || book.Kinds.Except(All).Any() || book.Kinds.Distinct().Count() < book.Kinds.Count)
        {
            problems.Add($"kinds: give one or more of {string.Join(", ", All)}, each once, or leave it out for all.");
        }

        bool hasRemodels = book.Kinds.Contains(Remodel.KindName);
        if (!hasRemodels && book.Scopes.Count > 0)
        {
            problems.Add($"scopes: '{Remodel.KindName}' is not among the kinds of this book.");
        }

        if (hasRemodels && book.Country.Units.System == UnitSystem.Metric)
        {
            problems.Add($"kinds: remodels are priced by books in customary units; give {string.Join(", ", All.Where(kind => kind != Remodel.KindName))}.");
        }
    }
}
