using System.Text;
using System.Text.Json;
using Estimator.Fuzz;

namespace Estimator.Tests;

/// <summary>A book with one thing about it that is wrong, or at least another.</summary>
/// <remarks>
/// The text is changed, not a tree: any value of it is left out, given twice, exchanged for another one, made negative, huge or of another type,
/// put in another unit, or, of a step, made to wait for itself.
/// </remarks>
internal sealed class BookMutation
{
    private static readonly string[] Odd = ["null", "true", "\"\"", "\"{\"", "[]", "{}", "-1", "0", "1e300", "1e-300", "999999999", "0.5", "\"m2\"", "\"USD/h\"", "[[]]"];

    private readonly byte[] _text;
    private readonly List<JsonValue> _values;

    public BookMutation(string json)
    {
        _text = Encoding.UTF8.GetBytes(json);
        _values = JsonValue.AllOf(_text);
    }

    /// <summary>The text with one change, and the change in words.</summary>
    public (string Json, string Change) Of(int seed)
    {
        Random dice = new(seed);
        JsonValue at = _values[dice.Next(_values.Count - 1)];
        string text = Text(at);
        string line = $"line {_text.AsSpan(0, at.Start).Count((byte)'\n') + 1}, {at.Name}: {(text.Length > 60 ? text[..60] : text)}";
        return dice.Next(9) switch
        {
            0 when at.Member >= 0 => (Without(at), $"left out {line}"),
            1 when at.Member >= 0 => (Put(at.Member, at.Member, $"{Encoding.UTF8.GetString(_text, at.Member, at.End - at.Member)},"), $"given twice {line}"),
            2 => Changed(at, Text(_values[dice.Next(_values.Count - 1)]), line),
            3 when at.Token == JsonTokenType.Number => Changed(at, "-" + text, line),
            4 when at.Token == JsonTokenType.Number => Changed(at, text + "e" + dice.Next(1, 300), line),
            5 when at.Token == JsonTokenType.Number => Changed(at, text + "e-" + dice.Next(1, 300), line),
            6 when at.Token == JsonTokenType.String => Changed(at, JsonSerializer.Serialize(Misspelled(text, dice)), line),
            7 when at.Name == "requires" => Changed(at, Waiting(at), line),
            8 when at.Member >= 0 => (Put(at.Member + 1, at.Member + 1, "x"), $"renamed {line}"),
            _ => Changed(at, Odd[dice.Next(Odd.Length)], line),
        };
    }

    private (string Json, string Change) Changed(JsonValue at, string into, string line) => (Put(at.Start, at.End, into), $"{line} is now {(into.Length > 60 ? into[..60] : into)}");

    /// <summary>A step that waits for a step which waits for it: all the steps beside it, and itself.</summary>
    private string Waiting(JsonValue requires)
    {
        IEnumerable<string> beside = _values.Where(one => one.Name == "requires" && Math.Abs(one.Start - requires.Start) < 4000)
            .SelectMany(one => JsonSerializer.Deserialize<string[]>(Text(one))!);
        return JsonSerializer.Serialize(beside.Distinct());
    }

    private static string Misspelled(string quoted, Random dice)
    {
        string word = JsonSerializer.Deserialize<string>(quoted)!;
        return word.Length == 0 ? "x" : word.Remove(dice.Next(word.Length), 1);
    }

    /// <summary>Without a member, and without the comma before or after it.</summary>
    private string Without(JsonValue at)
    {
        int start = at.Member;
        int end = at.End;
        while (char.IsWhiteSpace((char)_text[end]))
        {
            end++;
        }

        if (_text[end] == ',')
        {
            return Put(start, end + 1, "");
        }

        while (char.IsWhiteSpace((char)_text[start - 1]))
        {
            start--;
        }

        return Put(_text[start - 1] == ',' ? start - 1 : start, end, "");
    }

    private string Text(JsonValue at) => Encoding.UTF8.GetString(_text, at.Start, at.End - at.Start);

    private string Put(int start, int end, string into) =>
        string.Concat(Encoding.UTF8.GetString(_text, 0, start), into, Encoding.UTF8.GetString(_text, end, _text.Length - end));
}
