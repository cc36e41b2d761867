using System.Buffers;
using System.Text.Json;

namespace Estimator;

/// <summary>A member that is null is absent; a null in a list stays, and is refused.</summary>
internal static class NullMembers
{
    /// <summary>The same value without the members that are null.</summary>
    public static JsonDocument Without(JsonElement value)
    {
        ArrayBufferWriter<byte> text = new();
        using (Utf8JsonWriter writer = new(text, new() { SkipValidation = true }))
        {
            Write(value, writer);
        }

        return JsonDocument.Parse(text.WrittenMemory, new() { MaxDepth = JobLimits.MostDepth + 1 });
    }

    private static void Write(JsonElement value, Utf8JsonWriter writer)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    if (member.Value.ValueKind != JsonValueKind.Null)
                    {
                        writer.WritePropertyName(member.Name);
                        Write(member.Value, writer);
                    }
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
