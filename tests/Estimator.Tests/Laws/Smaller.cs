using System.Text.Json.Nodes;

namespace Estimator.Tests.Laws;

/// <summary>Makes a counter-example smaller: the same job with one member or one entry of a list left out.</summary>
internal static class Smaller
{
    public static IEnumerable<T> Of<T>(T job)
        where T : Job
    {
        string json = EstimatorJson.WriteJob(job);
        int count = Parts(JsonNode.Parse(json)!).Count();
        for (int number = 0; number < count; number++)
        {
            JsonNode smaller = JsonNode.Parse(json)!;
            Remove(Parts(smaller).ElementAt(number));
            bool isJob = EstimatorJson.TryReadJob(smaller.ToJsonString(), out Job? read, out _) && HomeEstimator.Default.TryEstimate(read, out _, out _);
            if (isJob && EstimatorJson.WriteJob(read!) != json)
            {
                yield return (T)read!;
            }
        }
    }

    /// <summary>Everything below a node, the larger parts first.</summary>
    private static IEnumerable<JsonNode> Parts(JsonNode node)
    {
        IEnumerable<JsonNode> inner = node switch
        {
            JsonObject members => members.Where(member => member.Key != "kind").Select(member => member.Value!),
            JsonArray items => items.Select(item => item!),
            _ => [],
        };
        return inner.SelectMany(one => Parts(one).Prepend(one));
    }

    private static void Remove(JsonNode part)
    {
        if (part.Parent is JsonArray items)
        {
            items.Remove(part);
        }
        else
        {
            part.Parent!.AsObject().Remove(part.GetPropertyName());
        }
    }
}
