namespace Estimator;

/// <summary>The rules of what a book says of several jobs of one house.</summary>
internal static class ProjectBookRules
{
    public static void Check(BookDocument book, List<string> problems)
    {
        string[] jobs = [ExteriorPainting.KindName, InteriorPainting.KindName, .. EnumNameConverter<RemodelScope>.Names];
        CheckOrder(book.Projects, jobs, problems);
        foreach ((string id, SharedWork shared) in book.Projects.SharedWork)
        {
            string at = $"sharedWork.{id}";
            BookRules.CheckSources(at, shared.Sources, shared.Note, book, problems);
            CheckJobs(at, shared.With.Append(shared.Job), [.. jobs, ProjectBook.Any], problems);
            CheckShares(at + ".activities", shared.Activities, problems);
        }

        CheckJobs("seasonalJobs", book.Projects.SeasonalJobs, jobs, problems);
        foreach ((string id, Season season) in book.Projects.Seasons)
        {
            BookRules.CheckSources($"seasons.{id}", season.Sources, season.Note, book, problems);
            problems.AddRange(season.States.Where(state => !book.Places.ContainsKey(state)).Select(state => $"seasons.{id}.states: there is no place '{state}'."));
            if (season.From > season.To)
            {
                problems.Add($"seasons.{id}: 'from' lies after 'to'.");
            }
        }

        foreach ((string id, RiskProfile risk) in book.Projects.Risks)
        {
            BookRules.CheckSources($"risks.{id}", risk.Sources, risk.Note, book, problems);
            CheckShares($"risks.{id}.chance", risk.Chance, problems);
            problems.AddRange(HouseAge.Names.Where(age => !risk.Chance.ContainsKey(age)).Select(age => $"risks.{id}.chance: no value for '{age}'."));
            if (!(risk.Weight is > 0 and <= 1000))
            {
                problems.Add($"risks.{id}.weight: give a number above 0, up to 1000.");
            }
        }
    }

    private static void CheckOrder(ProjectBook book, string[] jobs, List<string> problems)
    {
        CheckJobs("jobOrder", book.Order.Keys.Concat(book.Order.Values.SelectMany(after => after.Keys)), jobs, problems);
        int[][] after = [.. jobs.Select(job => (int[])[.. (book.Order.GetValueOrDefault(job)?.Keys ?? []).Select(other => Array.IndexOf(jobs, other)).Where(place => place >= 0)])];
        if (Circle.In(after) is { } circle)
        {
            problems.Add($"jobOrder: these wait for each other in a circle: {string.Join(", ", circle.Select(place => jobs[place]))}.");
        }
    }

    private static void CheckJobs(string at, IEnumerable<string> names, string[] jobs, List<string> problems) =>
        problems.AddRange(names.Where(name => !jobs.Contains(name)).Distinct().Select(name => $"{at}: '{name}' is no job{Nearest.Hint(name, jobs)}."));

    private static void CheckShares(string at, IReadOnlyDictionary<string, double> shares, List<string> problems) =>
        problems.AddRange(shares.Where(share => !(share.Value is >= 0 and <= 1)).Select(share => $"{at}.{share.Key}: give a share from 0 to 1."));
}
