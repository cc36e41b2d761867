using System.Globalization;
using System.Text.Json;

namespace Estimator.AspNetCore;

/// <summary>An object whose members are read one by one, each by the contract; every problem has the path of its member.</summary>
internal ref struct JsonMembers
{
    // As many as the library lists of one job.
    private const int MostIssues = 100;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly Dictionary<string, Range> _members = new(StringComparer.Ordinal);
    private readonly List<Issue> _issues = [];

    public JsonMembers(ReadOnlySpan<byte> utf8, params ReadOnlySpan<string> names)
    {
        _utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        try
        {
            Find(names);
        }
        catch (JsonException problem)
        {
            Add(IssueCode.BadJson, "", $"This is not valid JSON, from line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1} on.");
        }
        catch (InvalidOperationException)
        {
            // What the reader throws for a name that is no valid Unicode, such as "\ud800".
            Add(IssueCode.BadJson, "", "A name holds half a character: write valid Unicode.");
        }
    }

    public readonly IReadOnlyList<Issue> Issues => _issues;

    /// <summary>Reads a member.</summary>
    /// <returns>Null if it is not there or cannot be read, which is then an issue.</returns>
    public readonly T? Read<T>(string name, ContractReader<T> read)
        where T : class
    {
        if (!_members.TryGetValue(name, out Range place))
        {
            if (_issues.Count == 0 || _issues[0].Code != IssueCode.BadJson)
            {
                Add(IssueCode.Missing, name, "This cannot be left out: give it.");
            }

            return null;
        }

        _ = read(_utf8[place], out T? value, out IReadOnlyList<Issue> issues);
        foreach (Issue issue in issues)
        {
            _issues.Add(issue with { Path = issue.Path.Length == 0 || issue.Path[0] == '[' ? name + issue.Path : $"{name}.{issue.Path}" });
        }

        return value;
    }

    private readonly void Find(ReadOnlySpan<string> names)
    {
        Utf8JsonReader reader = new(_utf8);
        string accepted = string.Join(", ", names!);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            Add(IssueCode.BadJson, "", $"Give one JSON object with {accepted}.");
            return;
        }

        int left = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (_issues.Count == MostIssues)
            {
                left++;
            }
            else if (!names.Contains(name))
            {
                Add(IssueCode.UnknownMember, Cut(name), $"There is no such member. Accepted: {accepted}.");
            }
            else if (!_members.TryAdd(name, start..(int)reader.BytesConsumed))
            {
                Add(IssueCode.Repeated, name, "The member stands here twice: give it once.");
            }
        }

        if (left > 0)
        {
            string more = string.Create(CultureInfo.InvariantCulture, $"There is more to be said than these {MostIssues}: {left:N0} further members are not looked at.");
            Add(IssueCode.More, "", more);
        }

        // Anything but blanks after the object is refused by the reader itself.
        reader.Read();
    }

    private readonly void Add(string code, string path, string message) => _issues.Add(new(code, path, Severity.Error, message));

    private static string Cut(string name) => name.Length <= 60 ? name : name[..60] + "…";
}
