using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace QuoteService.Page.Asking;

/// <summary>What a homeowner has answered, by name, in the order in which it was answered: what a link holds, and all that is held.</summary>
public sealed class Answers
{
    /// <summary>Names of answers that are not about the job: how it is shown, and what is asked.</summary>
    public const string Units = "units", Skip = "skip", Ask = "ask";

    private readonly ImmutableList<Answer> _all;

    private Answers(ImmutableList<Answer> all) => _all = all;

    public static Answers None { get; } = new([]);

    /// <summary>All of them, in order.</summary>
    public IReadOnlyList<Answer> All => _all;

    /// <summary>Those about the job.</summary>
    public IEnumerable<Answer> OfJob => _all.Where(one => one.Name is not (Units or Skip or Ask) && !one.Name.StartsWith("bid", StringComparison.Ordinal));

    /// <summary>Whether lengths, areas and cans are shown and asked for in meters and liters.</summary>
    public bool IsMetric => this[Units] == "metric";

    /// <summary>Paths of questions that are not to be asked now.</summary>
    public IReadOnlyList<string> Skipped => this[Skip]?.Split(',') ?? [];

    /// <summary>An answer, or null.</summary>
    public string? this[string name] => _all.Find(one => one.Name == name)?.Value;

    /// <summary>The answers of a query string: blank ones left out, repeated ones together with commas between them.</summary>
    public static Answers Of(string? query)
    {
        Answers answers = None;
        foreach (QueryStringEnumerable.EncodedNameValuePair pair in new QueryStringEnumerable(query))
        {
            (string name, string value) = (pair.DecodeName().ToString().Trim(), pair.DecodeValue().ToString().Trim());
            if (name.Length > 0 && value.Length > 0)
            {
                answers = answers.With(name, answers[name] is { } before ? $"{before},{value}" : value);
            }
        }

        return answers;
    }

    /// <summary>The same with another answer, in its old place or at the end; without it if it is null.</summary>
    public Answers With(string name, string? value)
    {
        int at = _all.FindIndex(one => one.Name == name);
        return new(value is null ? (at < 0 ? _all : _all.RemoveAt(at))
            : at < 0 ? _all.Add(new(name, value)) : _all.SetItem(at, new(name, value)));
    }

    /// <summary>The same without some.</summary>
    public Answers Without(Predicate<Answer> which) => new(_all.RemoveAll(which));

    /// <summary>The first so many.</summary>
    public Answers First(int count) => new([.. _all.Take(count)]);

    /// <summary>A link that holds them: the path with a query string that people can read.</summary>
    public string Link(string path)
    {
        StringBuilder link = new(path);
        char before = '?';
        foreach (Answer one in _all)
        {
            link.Append(before).Append(Readable(one.Name)).Append('=').Append(Readable(one.Value));
            before = '&';
        }

        return link.ToString();
    }

    private static string Readable(string text) =>
        Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal);
}
