using System.Globalization;

namespace Estimator;

/// <summary>The ids of jobs of a project and of projects of a program: there, short enough, and given once.</summary>
internal static class ProjectIds
{
    public const int MostLetters = 60;

    public static string At(string path, int job) => string.Create(CultureInfo.InvariantCulture, $"{path}jobs[{job}]");

    /// <summary>The positions of jobs by their ids.</summary>
    public static Dictionary<string, int> Of(IReadOnlyList<ProjectJob> jobs, string path, IssueList issues)
    {
        Dictionary<string, int> places = [];
        for (int i = 0; i < jobs.Count && !issues.IsFull; i++)
        {
            string at = At(path, i);
            if (jobs[i] is not { Id: { } id, Job: not null })
            {
                issues.Error(IssueCode.Null, at, "null is not accepted: give an id and a job, or leave it out.");
                continue;
            }

            Add(id, i, at + ".id", places, issues);
        }

        return places;
    }

    /// <summary>Notes an id; an issue if it is too long, empty or there already.</summary>
    public static void Add(string id, int place, string at, Dictionary<string, int> places, IssueList issues)
    {
        if (CheckName(at, id, issues) && !places.TryAdd(id, place))
        {
            issues.Error(IssueCode.Repeated, at, $"'{Nearest.Cut(id)}' is given twice: give each its own.");
        }
    }

    /// <summary>An issue unless a name is there and short enough.</summary>
    public static bool CheckName(string at, string? name, IssueList issues)
    {
        bool isName = name is { Length: > 0 and <= MostLetters };
        if (!isName)
        {
            issues.Error(IssueCode.OutOfRange, at, $"Give 1 to {MostLetters} characters.");
        }

        return isName;
    }
}
