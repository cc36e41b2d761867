using System.Globalization;

namespace Estimator;

/// <summary>Collects issues, so that all are reported at once.</summary>
internal sealed class IssueList
{
    private static readonly IReadOnlyList<Issue> None = [];
    private List<Issue>? _issues;

    public bool HasError { get; private set; }

    public IReadOnlyList<Issue> ToList() => _issues ?? None;

    /// <summary>Whether a job with these issues can be priced: none of them is an error.</summary>
    public static bool ArePriced(IReadOnlyList<Issue> issues)
    {
        for (int i = 0; i < issues.Count; i++)
        {
            if (issues[i].Severity == Severity.Error)
            {
                return false;
            }
        }

        return true;
    }

    public void Add(string code, string path, Severity severity, string message)
    {
        HasError |= severity == Severity.Error;
        (_issues ??= []).Add(new(code, path, severity, message));
    }

    public void Error(string code, string path, string message) => Add(code, path, Severity.Error, message);

    public void Warning(string code, string path, string message) => Add(code, path, Severity.Warning, message);

    /// <summary>An error unless <paramref name="value"/> is absent or within the bounds.</summary>
    public void Range(string path, double? value, double least, double most, string unit)
    {
        if (value is { } given && !(given >= least && given <= most))
        {
            FormattableString text = unit.Length > 0
                ? $"{given:0.######} {unit} is not accepted: give {least:#,0.##} to {most:#,0.##} {unit}."
                : (FormattableString)$"{given:0.######} is not accepted: give {least:0.##} to {most:0.##}.";
            Error("outOfRange", path, text.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>An error unless <paramref name="value"/> is absent or one of the names of its kind.</summary>
    public void Defined<T>(string path, T? value)
        where T : struct, Enum
    {
        if (value is { } given && !Enum.IsDefined(given))
        {
            Error("unknownName", path, $"{given} is not accepted: give one of {NamesOf<T>()}.");
        }
    }

    /// <summary>The names of a kind as the JSON writes them.</summary>
    public static string NamesOf<T>()
        where T : struct, Enum =>
        string.Join(", ", Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]));
}
