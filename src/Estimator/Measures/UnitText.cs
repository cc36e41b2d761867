using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Reads and writes a number with its unit, as in <c>"2400 ft2"</c>.</summary>
internal static class UnitText
{
    public static string Write(double value, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{value:0.######} {unit}");

    /// <summary>Splits <paramref name="text"/> into a number and its unit; the number must be finite and not negative.</summary>
    public static bool TrySplit(string? text, out double value, out string unit)
    {
        ReadOnlySpan<char> all = text.AsSpan().Trim();
        int end = 0;
        while (end < all.Length && (char.IsAsciiDigit(all[end]) || all[end] is '.' or '-' or '+' || IsExponent(all, end)))
        {
            end++;
        }

        unit = all[end..].Trim().ToString();
        return double.TryParse(all[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value) && value >= 0;
    }

    private static bool IsExponent(ReadOnlySpan<char> all, int at) =>
        all[at] is 'e' or 'E' && at > 0 && at + 1 < all.Length && (char.IsAsciiDigit(all[at + 1]) || all[at + 1] is '-' or '+');
}

/// <summary>The JSON form of a measure: a string with a unit. A bare number is refused, because it is how estimates go wrong by ten.</summary>
internal abstract class MeasureText<T>(string what, string example, string units) : JsonConverter<T>
{
    /// <summary>What a reader is told to write.</summary>
    public string Example { get; } = example;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"Give {what} with a unit in quotes, for example \"{Example}\" (units: {units}).");
        }

        string text = reader.GetString()!;
        return TryParse(text, out T value)
            ? value
            : throw new JsonException($"'{Nearest.Cut(text)}' is not {what}: give a number that is not negative and a unit, for example \"{Example}\" (units: {units}).");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value!.ToString());

    protected abstract bool TryParse(string text, out T value);
}

internal sealed class LengthText() : MeasureText<Length>("a length", "9 ft", "ft, in, m, cm, mm")
{
    protected override bool TryParse(string text, out Length value) => Length.TryParse(text, out value);
}

internal sealed class AreaText() : MeasureText<Area>("an area", "2400 ft2", "ft2, sqft, m2")
{
    protected override bool TryParse(string text, out Area value) => Area.TryParse(text, out value);
}
