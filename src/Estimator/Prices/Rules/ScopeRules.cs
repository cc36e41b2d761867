namespace Estimator;

/// <summary>The rules of what a book says of scopes of remodels.</summary>
internal static class ScopeRules
{
    public static readonly string[] Sizes = ["area", "count", "length"];

    public static void Check(BookDocument book, List<string> problems)
    {
        foreach (string missing in EnumNameConverter<RemodelScope>.Names.Where(scope => book.Kinds.Contains(Remodel.KindName) && !book.Scopes.ContainsKey(scope)))
        {
            problems.Add($"scopes: '{missing}' is missing.");
        }

        foreach ((string id, ScopeProfile scope) in book.Scopes)
        {
            string at = $"scopes.{id}";
            BookRules.CheckSources(at, scope.Sources, scope.Note, book, problems);
            if (!EnumNameConverter<RemodelScope>.Names.Contains(id))
            {
                problems.Add($"{at}: there is no such scope; there are {string.Join(", ", EnumNameConverter<RemodelScope>.Names)}.");
            }

            if (!(scope.Least > 0 && scope.Least <= scope.Typical && scope.Typical <= scope.Most))
            {
                problems.Add($"{at}: 0 < least ≤ typical ≤ most is broken.");
            }

            Bounds.Size.Check($"{at}.most", scope.Most, problems);
            Bounds.Size.Check($"{at}.disturbed", scope.Disturbed, problems);
            Bounds.Share.Check($"{at}.surprises", scope.Surprises, problems);

            if (!Sizes.Contains(scope.Size))
            {
                problems.Add($"{at}.size: '{scope.Size}' is none of {string.Join(", ", Sizes)}.");
            }

            foreach (string trade in scope.OwnTrades.Where(trade => !book.TradeIndexes.ContainsKey(trade)))
            {
                problems.Add($"{at}.ownTrades: there is no trade '{trade}'.");
            }

            if (!book.Activities.Values.Any(activity => activity.Job == $"{Remodel.KindName}.{id}" && !activity.IsUnpriced))
            {
                problems.Add($"{at}.steps: no step has hours or a supply.");
            }

            foreach (string level in Key.Level.Values.Where(level => !scope.Specifications.ContainsKey(level)))
            {
                problems.Add($"{at}.specifications: '{level}' is missing.");
            }
        }
    }
}
