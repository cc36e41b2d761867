using System.Text.Json;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>A text that is JSON itself, written as what it says.</summary>
internal sealed class RawJsonConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument json = JsonDocument.ParseValue(ref reader);
        return json.RootElement.GetRawText();
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        using JsonDocument json = JsonDocument.Parse(value);
        json.RootElement.WriteTo(writer);
    }
}
