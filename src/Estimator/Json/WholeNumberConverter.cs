using System.Text.Json;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Whole numbers, also where they are written <c>2.0</c>: a number is whole whatever wrote it.</summary>
internal sealed class WholeNumberConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (reader.TryGetInt32(out int whole))
            {
                return whole;
            }

            if (reader.TryGetDouble(out double number) && number == Math.Truncate(number) && number is >= int.MinValue and <= int.MaxValue)
            {
                return (int)number;
            }
        }

        throw new JsonException("Give a whole number.");
    }

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
