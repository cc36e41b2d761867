namespace Estimator;

/// <summary>The rules a price book keeps; all that it breaks are listed.</summary>
internal static class BookRules
{
    /// <summary>The most characters of a book's name and of its version, and of a currency.</summary>
    public const int MostName = 100;
    public const int MostCode = 10;

    private const string Judgement = "judgement";

    /// <summary>What a plan replaces by the job's own words.</summary>
    private static readonly string[] ActivityWords = ["{siding}", "{condition}", "{yearBuilt}", "{paint}", "{room}", "{sheen}", "{level}"];

    public static IReadOnlyList<string> Check(BookDocument book)
    {
        List<string> problems = [];
        CheckFigures(book, problems);
        foreach ((string id, Source source) in book.Sources)
        {
            Bounds.Year.Check($"sources.{id}.year", source.Year ?? Bounds.Year.Least, problems);
        }

        CheckTexts(book, problems);
        FigureBounds.Check(book, problems);
        TogetherRules.Check(book, problems);
        CheckFactors(book, problems);
        CheckMixes(book, problems);
        CheckActivities(book, problems);
        UnitRules.Check(book, problems);
        StepBounds.Check(book, problems);
        LifeBounds.Check(book, problems);
        SupplyRules.Check(book, problems);
        CountryRules.Check(book, problems);
        MarketRules.Check(book, problems);
        CheckUnsuitable(book, problems);
        CheckUnsuitableInside(book, problems);
        TypicalRoomRules.Check(book, problems);
        KindRules.Check(book, problems);
        ScopeRules.Check(book, problems);
        BidPartRules.Check(book, problems);
        ProjectBookRules.Check(book, problems);
        return problems;
    }

    /// <summary>What stands in each row of a table that is priced.</summary>
    private static void CheckTexts(BookDocument book, List<string> problems)
    {
        CheckText("id", book.Id, MostName, problems);
        CheckText("version", book.Version, MostName, problems);
        CheckText("currency", book.Currency, MostCode, problems);
    }

    private static void CheckText(string at, string text, int most, List<string> problems)
    {
        if (text.Length == 0 || text.Length > most)
        {
            problems.Add($"{at}: give 1 to {most} characters.");
        }
    }

    private static void CheckFigures(BookDocument book, List<string> problems)
    {
        foreach ((string id, Figure figure) in book.Figures)
        {
            if (!(figure.Low >= 0 && figure.Low <= figure.Likely && figure.Likely <= figure.High && double.IsFinite(figure.High)))
            {
                problems.Add($"figures.{id}: 0 ≤ low ≤ likely ≤ high is broken.");
            }

            Bounds.Year.Check($"figures.{id}.year", figure.Year ?? Bounds.Year.Least, problems);
            CheckSources($"figures.{id}", figure.Sources, figure.Note, book, problems);
        }
    }

    private static void CheckFactors(BookDocument book, List<string> problems)
    {
        foreach ((string id, FactorTable table) in book.Factors)
        {
            CheckSources($"factors.{id}", table.Sources, table.Note, book, problems);
            if (book.KeyOf(table.Key) is not { } key)
            {
                problems.Add($"factors.{id}: '{table.Key}' is no key.");
                continue;
            }

            CheckNames($"factors.{id}", table.Values, key, FactorBounds.Of(id), problems);
            foreach (string missing in key.Values.Where(value => !table.Values.ContainsKey(value)))
            {
                problems.Add($"factors.{id}: no value for '{missing}'.");
            }
        }
    }

    private static void CheckMixes(BookDocument book, List<string> problems)
    {
        foreach ((string id, Mix mix) in book.Mixes)
        {
            CheckSources($"mixes.{id}", mix.Sources, mix.Note, book, problems);
            if (book.KeyOf(mix.Key) is { } key)
            {
                CheckNames($"mixes.{id}", mix.Shares, key, Bounds.Factor, problems);
            }
            else
            {
                problems.Add($"mixes.{id}: '{mix.Key}' is no key.");
            }

            if (Math.Abs(mix.Shares.Values.Sum() - 1) > 1e-6)
            {
                problems.Add($"mixes.{id}: the shares add up to {mix.Shares.Values.Sum():0.######}, not 1.");
            }
        }

        foreach (Key key in Key.OfRates.Where(key => !key.IsOfRatesOnly || book.Factors.Values.Any(table => table.Key == key.Name)).Append(book.Country.Eras.Key))
        {
            foreach (string name in Enumerable.Range(0, key.Mixes.Length).Select(number => key.MixName(number, book.Country)).Distinct().Where(name => !book.Mixes.ContainsKey(name)))
            {
                problems.Add($"mixes: '{name}' is missing.");
            }
        }
    }

    private static void CheckActivities(BookDocument book, List<string> problems)
    {
        foreach ((string id, Activity activity) in book.Activities)
        {
            string at = $"activities.{id}";
            CheckSources(at, activity.Sources, null, book, problems);
            foreach (string missing in activity.Requires.Where(other => !book.Activities.ContainsKey(other)))
            {
                problems.Add($"{at}.requires: there is no activity '{missing}'.");
            }

            Needs(at, "hours", activity.Hours, book, problems);
            Needs(at, "rate", activity.Hours is null ? null : activity.Rate, book, problems);
            Needs(at, "supply.price", activity.Supply?.Price, book, problems);
            Needs(at, "supply.coverage", activity.Supply?.Coverage, book, problems);
            foreach (string factor in activity.FactorTables)
            {
                CheckFactor(at, factor, book, problems);
            }

            if (!(activity.WaitLow is null or >= 0 && activity.WaitHours >= (activity.WaitLow ?? 0) && activity.WaitHours <= (activity.WaitHigh ?? activity.WaitHours)))
            {
                problems.Add($"{at}: 0 ≤ waitLow ≤ waitHours ≤ waitHigh is broken.");
            }

            Bounds.Crew.Check($"{at}.crew", activity.Crew, problems);
            foreach (string word in WordsOf(activity.Why).Concat(WordsOf(activity.Supply?.Product ?? "")).Except(ActivityWords))
            {
                problems.Add($"{at}: nothing stands for '{word}'; there are {string.Join(", ", ActivityWords)}.");
            }
        }
    }

    private static void CheckFactor(string at, string id, BookDocument book, List<string> problems)
    {
        if (!book.Factors.TryGetValue(id, out FactorTable? table))
        {
            problems.Add($"{at}: there is no factor table '{id}'.");
        }
        else if (table.Key == Key.EraName || (Key.Find(table.Key) is { } key && !Key.OfRates.Contains(key)))
        {
            problems.Add($"{at}: rates do not depend on {table.Key}, the key of '{id}'.");
        }
    }

    /// <summary>The <c>{words}</c> of a text.</summary>
    public static IEnumerable<string> WordsOf(string text) => text.Split('{').Skip(1).Select(part => "{" + part.Split('}')[0] + "}");

    private static void CheckUnsuitable(BookDocument book, List<string> problems)
    {
        for (int i = 0; i < book.Unsuitable.Count; i++)
        {
            Unsuitable rule = book.Unsuitable[i];
            CheckSources($"unsuitable[{i}]", rule.Sources, null, book, problems);
            foreach (string missing in rule.Paints.Except(Key.PaintType.Values).Concat(rule.Sidings.Except(Key.Siding.Values)))
            {
                problems.Add($"unsuitable[{i}]: '{missing}' is neither a paint nor a siding.");
            }

            if (rule.Shade is { } shade && !EnumNameConverter<PaintShade>.Names.Contains(shade))
            {
                problems.Add($"unsuitable[{i}].shade: '{shade}' is none of {string.Join(", ", EnumNameConverter<PaintShade>.Names)}.");
            }
        }
    }

    private static void CheckUnsuitableInside(BookDocument book, List<string> problems)
    {
        for (int i = 0; i < book.UnsuitableInside.Count; i++)
        {
            CheckSources($"unsuitableInside[{i}]", book.UnsuitableInside[i].Sources, book.UnsuitableInside[i].Why, book, problems);
        }
    }

    private static void Needs(string at, string member, string? figure, BookDocument book, List<string> problems)
    {
        if (figure is not null && !book.Figures.ContainsKey(figure))
        {
            problems.Add($"{at}.{member}: there is no figure '{figure}'.");
        }
    }

    private static void CheckNames(string at, IReadOnlyDictionary<string, double> values, Key key, Bounds.Bound bound, List<string> problems)
    {
        foreach ((string name, double value) in values)
        {
            if (Array.IndexOf(key.Values, name) < 0)
            {
                problems.Add($"{at}: '{name}' is no {key.Name}.");
            }

            bound.Check($"{at}/{name}", value, problems);
        }
    }

    public static void CheckSources(
        string at, IReadOnlyList<string> sources, string? note, BookDocument book, List<string> problems)
    {
        foreach (string missing in sources.Where(source => source != Judgement && !book.Sources.ContainsKey(source)))
        {
            problems.Add($"{at}: there is no source '{missing}'.");
        }

        if (sources.Count == 0 || (sources.Contains(Judgement) && note is "" or null && !at.StartsWith("activities.", StringComparison.Ordinal)))
        {
            problems.Add($"{at}: give a source, or 'judgement' and the reason in the note.");
        }
    }
}
