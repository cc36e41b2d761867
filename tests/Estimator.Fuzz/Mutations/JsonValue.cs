using System.Text.Json;

namespace Estimator.Fuzz;

/// <summary>A value in a JSON text, and where it stands.</summary>
/// <param name="Member">Where its name begins; -1 in a list.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Name">Its name; empty in a list.</param>
/// <param name="Token">What it ends with.</param>
internal readonly record struct JsonValue(int Member, int Start, int End, string Name, JsonTokenType Token)
{
    /// <summary>All values of a text, each where it ends.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static List<JsonValue> AllOf(byte[] utf8)
    {
        List<JsonValue> values = [];
        Utf8JsonReader reader = new(utf8);
        Stack<(int Member, int Start, string Name)> open = new();
        (int member, string name) = (-1, "");
        while (reader.Read())
        {
            int start = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    (member, name) = (start, reader.GetString()!);
                    continue;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((member, start, name));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    (int opened, int from, string of) = open.Pop();
                    values.Add(new(opened, from, (int)reader.BytesConsumed, of, reader.TokenType));
                    break;
                default:
                    values.Add(new(member, start, (int)reader.BytesConsumed, name, reader.TokenType));
                    break;
            }

            (member, name) = (-1, "");
        }

        return values;
    }
}
