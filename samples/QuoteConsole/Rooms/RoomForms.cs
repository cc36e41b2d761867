using System.Text.Json.Nodes;
using QuoteConsole.Options;

namespace QuoteConsole.Rooms;

/// <summary>How the value of a room's word becomes a JSON value.</summary>
internal static class RoomForms
{
    public static JsonNode Length(string value) => JsonValue.Create(RoomSize.LengthText(value));

    public static JsonNode Area(string value) => JsonValue.Create(RoomSize.AreaText(value));

    /// <summary>Lengths with plus signs between; null if it is not that.</summary>
    public static JsonNode? Lengths(string value) =>
        RoomSize.Lengths(value) is { } lengths ? new JsonArray([.. lengths.Select(JobForms.Text)]) : null;

    /// <summary>Sizes of holes with their counts, such as <c>small:3+large:1</c>; null if it is not that.</summary>
    public static JsonNode? Holes(string value)
    {
        JsonObject holes = [];
        foreach (string part in JobForms.Parts(value))
        {
            string[] pair = part.Split(':', StringSplitOptions.TrimEntries);
            if (pair.Length != 2 || !holes.TryAdd(pair[0], JobForms.Number(pair[1])))
            {
                return null;
            }
        }

        return holes.Count == 0 ? null : holes;
    }
}
