using System.Text.Json;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The JSON form of a closed set: the exact camel-case name. Anything else is refused with the nearest name.</summary>
internal sealed class EnumNameConverter<T> : JsonConverter<T>
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

        return ReadAsPropertyName(ref reader, typeToConvert, options);
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = reader.GetString()!;
        int at = Array.IndexOf(Names, text);
        return at >= 0
            ? Values[at]
            : throw new JsonException($"'{Nearest.Cut(text)}' is not accepted{Nearest.Hint(text, Names)}: give one of {string.Join(", ", Names)}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(NameOf(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(NameOf(value));

    private static string NameOf(T value)
    {
        int at = Array.IndexOf(Values, value);
        return at >= 0 ? Names[at] : throw new JsonException($"{value} is no {typeof(T).Name}.");
    }
}
