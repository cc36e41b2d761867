using System.Text;
using System.Text.Json;

namespace QuoteConsole.Jobs;

/// <summary>Cuts text into jobs: one a line, or a single JSON object that runs over several lines.</summary>
/// <param name="reader">The text; a live pipe is fine.</param>
/// <param name="isFile">
/// Whether the text can be read ahead. A live pipe is only when its first line is a bare <c>{</c>: whoever waits for
/// an answer before sending the next line must get it.
/// </param>
internal sealed class JobLines(TextReader reader, bool isFile)
{
    /// <summary>Characters of the longest line that is read; a job takes a few hundred.</summary>
    public const int LongestLine = 1 << 20;

    private readonly LineReader _lines = new(reader, LongestLine);

    /// <summary>The jobs in order; null for a line that is too long.</summary>
    /// <param name="beforeWait">Called when the next line has to be waited for.</param>
    public IEnumerable<string?> All(Action beforeWait)
    {
        if (First(beforeWait, out string? first))
        {
            if (first is not null && OpensDocument(first))
            {
                return Document(first, beforeWait);
            }

            return Rest(beforeWait).Prepend(first);
        }

        return [];
    }

    private bool First(Action beforeWait, out string? line)
    {
        while (_lines.TryRead(beforeWait, out line))
        {
            if (!string.IsNullOrWhiteSpace(line) || line is null)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<string?> Rest(Action beforeWait)
    {
        while (First(beforeWait, out string? line))
        {
            yield return line;
        }
    }

    private bool OpensDocument(string first) =>
        first.AsSpan().Trim() is "{" || (isFile && first.AsSpan().TrimStart() is ['{', ..] && !IsWhole(first));

    /// <summary>The whole text if it is one JSON object, otherwise its lines.</summary>
    private IEnumerable<string?> Document(string first, Action beforeWait)
    {
        StringBuilder text = new(first);
        List<string?> lines = [first];
        while (text.Length < LongestLine && _lines.TryRead(beforeWait, out string? line))
        {
            lines.Add(line);
            text.Append('\n').Append(line);
        }

        string whole = text.ToString();
        return text.Length < LongestLine && IsWhole(whole)
            ? [whole]
            : lines.Where(line => line is null || !string.IsNullOrWhiteSpace(line)).Concat(Rest(beforeWait));
    }

    private static bool IsWhole(string text)
    {
        try
        {
            Utf8JsonReader json = new(Encoding.UTF8.GetBytes(text));
            while (json.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
