using System.Globalization;
using System.Text.Json;

namespace Estimator;

/// <summary>Refuses a text that is larger than any job, in one pass over it and before anything is made of it.</summary>
/// <remarks>
/// A job has at most a hundred rooms, and nothing in it comes in larger numbers but holidays; a program has up to 10,000 projects, and a baseline
/// or a report as many activities as a house of a hundred rooms.
/// </remarks>
internal static class JobLimits
{
    /// <summary>Objects and lists within each other.</summary>
    public const int MostDepth = 32;

    /// <summary>Bytes of a whole text; what comes in a stream is read no further.</summary>
    public const int MostBytes = 16 << 20;

    private static readonly Dictionary<string, int> MostOfLists = new() { ["holidays"] = 1000, ["projects"] = ProgramOfWork.MostProjects, ["activities"] = 5000, ["reports"] = 5000 };

    // Names and texts of a job have 60 letters at most; a thousand times that is no slip.
    private const int MostLetters = 60_000;

    // A hundred rooms of which everything is said come to a third of this.
    private const int MostTokens = 60_000;

    // 16 MiB of the shortest that can be said.
    private const int MostTokensOfMany = 8_000_000;

    /// <summary>Whether the value at the reader can be a job by its size; an issue if not.</summary>
    /// <param name="reader">At the first token of the value; the caller's own stays there.</param>
    /// <param name="issues">Receives the issue.</param>
    /// <param name="hasNull">Whether there is a null in it.</param>
    /// <param name="isOfMany">Whether it may hold many jobs: a project, a program.</param>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static bool Fit(Utf8JsonReader reader, IssueList issues, out bool hasNull, bool isOfMany = false)
    {
        hasNull = false;
        Stack<Level> open = [];
        string name = "";
        for (int tokens = 1; ; tokens++)
        {
            hasNull |= reader.TokenType == JsonTokenType.Null;
            if (Excess(reader, tokens, isOfMany ? MostTokensOfMany : MostTokens, open) is { } excess)
            {
                issues.Error(IssueCode.OutOfRange, open.TryPeek(out Level? at) ? at.Path : "", excess);
                return false;
            }

            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.ValueIsEscaped ? "…" : reader.GetString()!;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push(new(open.TryPeek(out Level? parent) ? parent.PathOf(name) : "", name, reader.TokenType == JsonTokenType.StartArray));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    break;
            }

            if (open.Count == 0)
            {
                return true;
            }

            reader.Read();
        }
    }

    /// <summary>Why a token is one too many; null if it is not. Counts it in what it stands in.</summary>
    private static string? Excess(in Utf8JsonReader reader, int tokens, int most, Stack<Level> open)
    {
        long letters = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        bool isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
        if (letters > MostLetters)
        {
            return Text($"A text of {letters:N0} bytes is not accepted: give {MostLetters:N0} at most.");
        }

        if (tokens > most || open.Count > MostDepth)
        {
            return Text($"There is too much in it: it may have at most {most:N0} names and values, {MostDepth} levels deep.");
        }

        return !isEnd && open.TryPeek(out Level? level) && !level.Takes(reader.TokenType)
            ? Text($"More than {level.Most:N0} are not accepted here: give {level.Most:N0} at most.")
            : null;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>An object or a list that is being read.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="name">The member it is.</param>
    /// <param name="isList">Whether it is a list.</param>
    private sealed class Level(string path, string name, bool isList)
    {
        private int _count;

        public string Path => path;

        public int Most { get; } = isList ? MostOfLists.GetValueOrDefault(name, HomeLimits.MostItems) : HomeLimits.MostItems;

        /// <summary>Counts a name of an object or an item of a list.</summary>
        public bool Takes(JsonTokenType token)
        {
            _count += isList || token == JsonTokenType.PropertyName ? 1 : 0;
            return _count <= Most;
        }

        public string PathOf(string member) => isList
            ? string.Create(CultureInfo.InvariantCulture, $"{path}[{_count - 1}]")
            : path.Length == 0 ? Nearest.Cut(member) : $"{path}.{Nearest.Cut(member)}";
    }
}
