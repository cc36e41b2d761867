using System.Globalization;
using System.Text.Json.Nodes;

namespace QuoteConsole.Options;

/// <summary>How a text of the command line becomes a JSON value. What does not fit stays text, for the library to refuse.</summary>
internal static class JobForms
{
    public static JsonNode Text(string value) => JsonValue.Create(value);

    public static JsonNode Number(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? JsonValue.Create(number)
            : JsonValue.Create(value);

    /// <summary>A share: <c>0.15</c> or <c>15 %</c>.</summary>
    public static JsonNode Share(string value) =>
        value.EndsWith('%') && double.TryParse(value.AsSpan(0, value.Length - 1), NumberStyles.Float, CultureInfo.InvariantCulture, out double percent) && double.IsFinite(percent)
            ? JsonValue.Create(percent / 100)
            : Number(value);

    /// <summary>Names with commas or plus signs between.</summary>
    public static JsonNode List(string value) => new JsonArray([.. Parts(value).Select(Text)]);

    /// <summary><c>yes</c> or <c>no</c>, as <see cref="YesNo.Meanings"/> has them.</summary>
    public static JsonNode Switch(string value) => JsonValue.Create(YesNo.Meanings[value]);

    /// <summary>A siding, or shares such as <c>wood=0.7,brick=0.3</c>.</summary>
    /// <exception cref="UsageException">A share is given twice.</exception>
    public static JsonNode Siding(string value)
    {
        if (!IsMix(value))
        {
            return Text(value);
        }

        JsonObject mix = [];
        foreach (string part in Parts(value))
        {
            string[] pair = part.Split('=', 2, StringSplitOptions.TrimEntries);
            if (!mix.TryAdd(pair[0], Number(pair[^1])))
            {
                throw new UsageException($"--siding {Excerpt.Of(value)}: {pair[0]} is given twice.");
            }
        }

        return mix;
    }

    /// <summary>Whether a siding is given as shares.</summary>
    public static bool IsMix(string value) => value.Contains('=', StringComparison.Ordinal);

    /// <summary>Choices such as <c>tops=marble,layout=keep</c>.</summary>
    /// <exception cref="UsageException">A choice is given twice, or without what is chosen.</exception>
    public static JsonNode Choices(string value)
    {
        JsonObject choices = [];
        foreach (string part in Parts(value))
        {
            if (part.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } choice, { Length: > 0 } option])
            {
                throw new UsageException($"--choose {Excerpt.Of(part)}: give a choice and what is chosen, such as tops=marble.");
            }

            if (!choices.TryAdd(choice, Text(option)))
            {
                throw new UsageException($"--choose {Excerpt.Of(value)}: {choice} is chosen twice.");
            }
        }

        return choices;
    }

    /// <summary>The parts of a list.</summary>
    public static string[] Parts(string value) =>
        value.Split([',', '+'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
