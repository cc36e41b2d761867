using System.Text.Json.Nodes;

namespace Estimator;

/// <summary>Which room of one job is which of another.</summary>
/// <remarks>
/// First those that are alike in all, then those of one name, then those of one kind, each in order, then those of one number. The rest
/// are gone or new. Rooms stand in one order for both jobs, whichever of them comes first.
/// </remarks>
internal static class JobRooms
{
    /// <summary>The member of a job that lists its rooms.</summary>
    public const string Member = "rooms";

    private static readonly Func<JsonNode, JsonNode, bool>[] Alike =
    [
        JsonNode.DeepEquals,
        (one, other) => one["name"] is not null && JsonNode.DeepEquals(one["name"], other["name"]),
        (one, other) => JsonNode.DeepEquals(one["kind"], other["kind"]),
    ];

    /// <summary>Numbers, from zero, of each room in both jobs; null in the one it is not in.</summary>
    public static IReadOnlyList<(int? Before, int? After)> Pairs(JsonArray before, JsonArray after)
    {
        List<int> old = [.. Enumerable.Range(0, before.Count)];
        List<int> now = [.. Enumerable.Range(0, after.Count)];
        List<(int? Before, int? After)> pairs = [];
        void Pair(Func<int, int, bool> isOne)
        {
            foreach (int one in old.ToArray())
            {
                int at = now.FindIndex(other => isOne(one, other));
                if (at >= 0)
                {
                    pairs.Add((one, now[at]));
                    old.Remove(one);
                    now.RemoveAt(at);
                }
            }
        }

        foreach (Func<JsonNode, JsonNode, bool> isAlike in Alike)
        {
            Pair((one, other) => isAlike(before[one]!, after[other]!));
        }

        Pair((one, other) => one == other);
        pairs.AddRange(old.Select(one => ((int?)one, (int?)null)).Concat(now.Select(other => ((int?)null, (int?)other))));
        return
        [
            .. pairs.OrderBy(pair => Math.Min(pair.Before ?? int.MaxValue, pair.After ?? int.MaxValue))
                .ThenBy(pair => Math.Max(pair.Before ?? -1, pair.After ?? -1))
                .ThenBy(pair => Texts(before, pair.Before, after, pair.After), StringComparer.Ordinal),
        ];
    }

    /// <summary>What a pair says, whichever of the two jobs comes first.</summary>
    private static string Texts(JsonArray before, int? old, JsonArray after, int? now)
    {
        string[] texts = [old is { } one ? before[one]!.ToJsonString() : "", now is { } other ? after[other]!.ToJsonString() : ""];
        Array.Sort(texts, StringComparer.Ordinal);
        return string.Concat(texts);
    }
}
