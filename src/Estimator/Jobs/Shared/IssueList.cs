using System.Globalization;
using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Collects issues, so that all are reported at once; of more than a hundred the first, errors before what is less.</summary>
/// <param name="units">The units that bounds of lengths and areas are told in; feet if left out.</param>
internal sealed class IssueList(Units? units = null)
{
    /// <summary>Nobody reads more, and a text can be wrong in a million places.</summary>
    private const int Most = 100;

    private List<Issue>? _issues;
    private int _errors;
    private int _left;
    private bool _isErrorLeft;

    public bool HasError => _errors > 0;

    /// <summary>The units that lengths and areas are told in.</summary>
    public Units Units { get; } = units ?? Units.Customary;

    /// <summary>Whether it holds as many errors as it takes: who reads on only counts.</summary>
    public bool IsFull => _errors == Most;

    public IReadOnlyList<Issue> ToList() => (_issues, _left) switch
    {
        (null, _) => FrozenList<Issue>.Empty,
        ({ } issues, 0) => FrozenList.Of(issues),
        ({ } issues, _) => FrozenList.Of(issues.Append(Rest())),
    };

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
        _issues ??= [];
        int place = _issues.Count < Most || severity != Severity.Error ? -1 : _issues.FindLastIndex(issue => issue.Severity != Severity.Error);
        if (_issues.Count == Most && place < 0)
        {
            Leave(severity);
            return;
        }

        if (place >= 0)
        {
            Leave(_issues[place].Severity);
            _issues.RemoveAt(place);
        }

        _errors += severity == Severity.Error ? 1 : 0;
        _issues.Add(new(code, path, severity, message));
    }

    /// <summary>Counts an issue that is not shown.</summary>
    public void Leave(Severity severity)
    {
        _left++;
        _isErrorLeft |= severity == Severity.Error;
    }

    public void Error(string code, string path, string message) => Add(code, path, Severity.Error, message);

    /// <summary>An error whose message is only made if it is listed.</summary>
    public void Error(string code, string path, [InterpolatedStringHandlerArgument("")] IssueText message)
    {
        if (IsFull)
        {
            Leave(Severity.Error);
        }
        else
        {
            Error(code, path, message.Whole());
        }
    }

    public void Warning(string code, string path, string message) => Add(code, path, Severity.Warning, message);

    /// <param name="what">What cannot be done.</param>
    /// <exception cref="EstimateException">There is an error; all is listed.</exception>
    public void ThrowIfError(string what = "The job cannot be priced")
    {
        if (HasError)
        {
            throw new EstimateException(what, ToList());
        }
    }

    /// <summary>An error unless a length in feet is absent or within the bounds.</summary>
    public void Feet(string path, double? value, double least, double most) =>
        Range(path, Units.LengthOf(value), Units.LengthOf(least), Units.LengthOf(most), Units.Length);

    /// <summary>An error unless an area in square feet is absent or within the bounds.</summary>
    public void SquareFeet(string path, double? value, double least, double most) =>
        Range(path, Units.AreaOf(value), Units.AreaOf(least), Units.AreaOf(most), Units.Area);

    /// <summary>An error unless <paramref name="value"/> is absent or within the bounds.</summary>
    public void Range(string path, double? value, double least, double most, string unit)
    {
        if (value is { } given && !(given >= least && given <= most))
        {
            FormattableString text = unit.Length > 0
                ? $"{given:0.######} {unit} is not accepted: give {least:#,0.##} to {most:#,0.##} {unit}."
                : (FormattableString)$"{given:0.######} is not accepted: give {least:0.##} to {most:0.##}.";
            Error(IssueCode.OutOfRange, path, text.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>An error unless a list is absent, or no longer than its JSON may be and each of it one of the names of its kind.</summary>
    public void DefinedAll<T>(string path, IReadOnlyList<T>? list)
        where T : struct, Enum
    {
        Count(path, list?.Count ?? 0);
        for (int i = 0; i < list?.Count && !IsFull; i++)
        {
            Defined<T>(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), list[i]);
        }
    }

    /// <summary>An error if there are more than JSON may hold.</summary>
    public void Count(string path, int count)
    {
        if (count > HomeLimits.MostItems)
        {
            Error(IssueCode.OutOfRange, path, $"{count:N0} are not accepted here: give {HomeLimits.MostItems} at most.");
        }
    }

    /// <summary>An error unless <paramref name="value"/> is absent or one of the names of its kind.</summary>
    public void Defined<T>(string path, T? value)
        where T : struct, Enum
    {
        if (value is { } given && !Enum.IsDefined(given))
        {
            Error(IssueCode.UnknownName, path, $"{given} is not accepted: give one of {NamesOf<T>()}.");
        }
    }

    private Issue Rest() => new(
        IssueCode.More,
        "",
        _isErrorLeft ? Severity.Error : Severity.Info,
        string.Create(CultureInfo.InvariantCulture, $"There is more to be said than these {Most}: {_left:N0} further issues are not shown."));

    /// <summary>The names of a kind as the JSON writes them.</summary>
    public static string NamesOf<T>()
        where T : struct, Enum =>
        string.Join(", ", Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]));
}
