using Estimator;

namespace QuoteConsole.Reports;

/// <summary>What the library has to say of jobs: each remark once, with those it is about.</summary>
internal static class Remarks
{
    private const int MostNames = 4;
    private const int Most = 12;

    /// <param name="issues">The issues.</param>
    /// <param name="nameOf">Who an issue is about, by its path; null for all.</param>
    public static Section Of(IReadOnlyList<Issue> issues, Func<string, string?> nameOf)
    {
        IGrouping<string, Issue>[] groups = [.. issues.GroupBy(issue => issue.Message)];
        return Section.Of("What to know", [.. groups.Take(Most).Select(Sentence), groups.Length > Most ? new Sentence($"And {Numbers.Count(groups.Length - Most, "remark", "remarks")} more.") : null]);

        Sentence Sentence(IGrouping<string, Issue> group)
        {
            string[] names = [.. group.Select(issue => nameOf(issue.Path)).OfType<string>().Distinct()];
            string more = names.Length > MostNames ? $" and {Numbers.Whole(names.Length - MostNames)} more" : "";
            return new(names.Length == 0 ? group.Key : $"{string.Join(", ", names.Take(MostNames))}{more}: {group.Key}");
        }
    }

    /// <summary>The number in a path such as <c>jobs[3].job</c>; null if it is of no such list.</summary>
    public static int? At(string path, string list) =>
        path.StartsWith(list + "[", StringComparison.Ordinal) && int.TryParse(path[(list.Length + 1)..].Split(']')[0], out int at) ? at : null;
}
