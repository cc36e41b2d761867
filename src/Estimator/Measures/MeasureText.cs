using System.Text.Json;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The JSON form of a measure: a string with a unit. A bare number is refused, because it is how estimates go wrong by ten.</summary>
internal abstract class MeasureText<T>(UnitSet units) : JsonConverter<T>
    where T : ISpanParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException(units.Request);
        }

        string text = reader.GetString()!;
        return T.TryParse(text, null, out T? value) ? value : throw new JsonException(units.Refusal(text));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

internal sealed class LengthText() : MeasureText<Length>(UnitSet.Lengths);

internal sealed class AreaText() : MeasureText<Area>(UnitSet.Areas);

internal sealed class VolumeText() : MeasureText<Volume>(UnitSet.Volumes);
