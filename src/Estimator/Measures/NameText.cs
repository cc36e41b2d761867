using System.Text.Json;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The JSON form of a closed set: the exact camel-case name. Anything else is refused with the nearest name.</summary>
internal sealed class NameText<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    /// <summary>The accepted names, in order.</summary>
    public static readonly string[] Names = Array.ConvertAll(Enum.GetNames<T>(), name => char.ToLowerInvariant(name[0]) + name[1..]);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"Give one of {string.Join(", ", Names)}, in quotes.");
        }

        string text = reader.GetString()!;
        int at = Array.IndexOf(Names, text);
        return at >= 0
            ? Values[at]
            : throw new JsonException($"'{Nearest.Cut(text)}' is not accepted{Nearest.Hint(text, Names)}: give one of {string.Join(", ", Names)}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        int at = Array.IndexOf(Values, value);
        writer.WriteStringValue(at >= 0 ? Names[at] : throw new JsonException($"{value} is no {typeof(T).Name}."));
    }
}

/// <summary>Finds the name that was most likely meant.</summary>
internal static class Nearest
{
    private const int LongestShown = 60;

    /// <summary>" (did you mean 'x'?)" or nothing if no name is near.</summary>
    public static string Hint(string text, IEnumerable<string> names)
    {
        string given = Cut(text);
        (string Name, int Distance) best = names
            .Select(name => (name, Distance(given.ToUpperInvariant(), name.ToUpperInvariant())))
            .DefaultIfEmpty(("", int.MaxValue))
            .MinBy(one => one.Item2);
        return best.Distance <= Math.Max(2, best.Name.Length / 2) ? $" (did you mean '{best.Name}'?)" : "";
    }

    /// <summary>Text short enough to be shown in a message.</summary>
    public static string Cut(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";

    /// <summary>Letters to change, add or leave out to make one text of the other.</summary>
    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
