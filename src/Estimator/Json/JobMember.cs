using System.Globalization;
using System.Text.Json.Nodes;

namespace Estimator;

/// <summary>A member of the JSON contract that two jobs give differently.</summary>
/// <param name="Way">Names and positions from the job to it; a room's position is that among the rooms of both jobs.</param>
/// <param name="Path">Its path, with the room's number in the job it stands in.</param>
/// <param name="Before">What the one job says; null if nothing.</param>
/// <param name="After">What the other says; null if nothing.</param>
internal sealed record JobMember(IReadOnlyList<string> Way, string Path, JsonNode? Before, JsonNode? After)
{
    /// <summary>Where it stands.</summary>
    public string Parent => string.Join('.', Way.SkipLast(1));

    /// <summary>The room it is in, or all of them; its own path if it is in none.</summary>
    public string Room(bool all) => Way[0] != JobRooms.Member ? Path : all ? JobRooms.Member : $"{JobRooms.Member}.{Way[1]}";

    /// <summary>A value as the contract writes it, a text without its quotes.</summary>
    public static string? Text(JsonNode? value) =>
        value is JsonValue text && text.TryGetValue(out string? plain) ? plain : value?.ToJsonString(JobContract.Json.Options);

    /// <summary>Has a job say what the other one says.</summary>
    public void Change(JsonObject job)
    {
        JsonNode at = job;
        foreach (string name in Way.SkipLast(1))
        {
            at = at is JsonArray list ? list[Position(name)]! : at[name] ?? (at[name] = new JsonObject());
        }

        if (at is JsonArray rooms)
        {
            rooms[Position(Way[^1])] = After?.DeepClone();
        }
        else if (After is null)
        {
            ((JsonObject)at).Remove(Way[^1]);
        }
        else
        {
            at[Way[^1]] = After.DeepClone();
        }
    }

    private static int Position(string name) => int.Parse(name, CultureInfo.InvariantCulture);
}
