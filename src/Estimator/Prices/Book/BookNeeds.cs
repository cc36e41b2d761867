namespace Estimator;

/// <summary>What formulas ask a book for by name; all that is missing is listed.</summary>
internal static class BookNeeds
{
    /// <exception cref="PriceBookException">A figure or a factor table is missing.</exception>
    public static void Check(BookDocument book, IEnumerable<string> figures, IEnumerable<string> factors)
    {
        string[] problems =
        [
            .. figures.Where(id => !book.Figures.ContainsKey(id)).Select(id => $"figures.{id}: it is missing."),
            .. factors.Where(id => !book.Factors.ContainsKey(id)).Select(id => $"factors.{id}: it is missing."),
        ];
        if (problems.Length > 0)
        {
            throw new PriceBookException(problems);
        }
    }

    /// <summary>The width of a driver for a kind of job: its own, or else the one of all kinds.</summary>
    public static Figure Driver(BookDocument book, string kind, string name)
    {
        if (book.Figures.TryGetValue(FigureId.Driver(kind, name), out Figure? own))
        {
            return own;
        }

        return book.Figures.TryGetValue(FigureId.Driver(name), out Figure? general)
            ? general
            : throw new PriceBookException([$"figures.{FigureId.Driver(kind, name)}: it is missing, and there is no {FigureId.Driver(name)} either."]);
    }
}
