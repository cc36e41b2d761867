using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Estimator;

/// <summary>A member that is null is absent; a null in a list stays, and is refused.</summary>
internal static class NullMembers
{
    /// <summary>Has any serializer leave out the members that are null.</summary>
    public static void LeaveOut(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties.Where(property => !property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null))
        {
            property.ShouldSerialize ??= static (_, value) => value is not null;
        }
    }

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
