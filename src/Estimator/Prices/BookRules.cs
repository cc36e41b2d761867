namespace Estimator;

/// <summary>The rules a price book keeps; all that it breaks are listed.</summary>
internal static class BookRules
{
    private const string Judgement = "judgement";

    public static IReadOnlyList<string> Check(BookDocument book)
    {
        List<string> problems = [];
        CheckFigures(book, problems);
        CheckFactors(book, problems);
        CheckMixes(book, problems);
        CheckActivities(book, problems);
        CheckPlaces(book, problems);
        CheckUnsuitable(book, problems);
        return problems;
    }

    private static void CheckFigures(BookDocument book, List<string> problems)
    {
        foreach ((string id, Figure figure) in book.Figures)
        {
            if (!(figure.Low >= 0 && figure.Low <= figure.Likely && figure.Likely <= figure.High && double.IsFinite(figure.High)))
            {
                problems.Add($"figures.{id}: 0 ≤ low ≤ likely ≤ high is broken.");
            }

            CheckSources($"figures.{id}", figure.Sources, figure.Note, book, problems);
        }
    }

    private static void CheckFactors(BookDocument book, List<string> problems)
    {
        foreach ((string id, FactorTable table) in book.Factors)
        {
            CheckSources($"factors.{id}", table.Sources, table.Note, book, problems);
            if (Key.Find(table.Key) is not { } key)
            {
                problems.Add($"factors.{id}: '{table.Key}' is no key.");
                continue;
            }

            CheckNames($"factors.{id}", table.Values, key, problems);
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
            if (Key.Find(mix.Key) is { } key)
            {
                CheckNames($"mixes.{id}", mix.Shares, key, problems);
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

        foreach (Key key in Key.OfRates.Append(Key.Era))
        {
            foreach (string name in key.Mixes.Where(name => !book.Mixes.ContainsKey($"{key.Name}.{name}")))
            {
                problems.Add($"mixes: '{key.Name}.{name}' is missing.");
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
            Needs(at, "rate", activity.Hours is null ? null : $"rate.{activity.Trade}", book, problems);
            Needs(at, "supply.price", activity.Supply?.Price, book, problems);
            Needs(at, "supply.coverage", activity.Supply?.Coverage, book, problems);
            IEnumerable<string> factors =
            [
                .. activity.Extent, .. activity.HoursFactors,
                .. activity.Supply?.CoverageFactors ?? [], .. activity.Supply?.PriceFactors ?? [],
            ];
            foreach (string missing in factors.Where(factor => !book.Factors.ContainsKey(factor)))
            {
                problems.Add($"{at}: there is no factor table '{missing}'.");
            }

            if (activity.WaitHours < 0 || activity.Crew < 1)
            {
                problems.Add($"{at}: a wait is zero or more and a crew one or more.");
            }
        }
    }

    private static void CheckPlaces(BookDocument book, List<string> problems)
    {
        foreach ((string code, Place place) in book.Places)
        {
            if (place.Population <= 0 || place.PriceLevel <= 0 || place.GoodsLevel <= 0 || place.Wages.Values.Any(wage => wage <= 0))
            {
                problems.Add($"places.{code}: population, price levels and wages are above zero.");
            }

            if (Array.IndexOf(Key.Siding.Mixes, place.Region) < 1)
            {
                problems.Add($"places.{code}.region: '{place.Region}' is not northeast, midwest, south or west.");
            }
        }

        foreach ((string id, IndexSeries index) in book.Indexes)
        {
            if (index.Quarters.Count == 0 || index.Quarters.Any(level => !(level > 0)))
            {
                problems.Add($"indexes.{id}: every quarter is above zero.");
            }

            CheckSources($"indexes.{id}", index.Sources, null, book, problems);
        }
    }

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
        }
    }

    private static void Needs(string at, string member, string? figure, BookDocument book, List<string> problems)
    {
        if (figure is not null && !book.Figures.ContainsKey(figure))
        {
            problems.Add($"{at}.{member}: there is no figure '{figure}'.");
        }
    }

    private static void CheckNames(string at, IReadOnlyDictionary<string, double> values, Key key, List<string> problems)
    {
        foreach ((string name, double value) in values)
        {
            if (Array.IndexOf(key.Values, name) < 0)
            {
                problems.Add($"{at}: '{name}' is no {key.Name}.");
            }

            if (!(value >= 0) || !double.IsFinite(value))
            {
                problems.Add($"{at}/{name}: {value} is not zero or more.");
            }
        }
    }

    private static void CheckSources(
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
