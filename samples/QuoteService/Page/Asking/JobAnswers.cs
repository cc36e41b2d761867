using System.Globalization;
using System.Text.Json;
using Estimator;

namespace QuoteService.Page.Asking;

/// <summary>Writes a job as answers: what the library makes of a job, an offer for instance, becomes a link.</summary>
internal static class JobAnswers
{
    private static readonly string[] OfThePage = ["kind", "scope", "asOf"];

    /// <summary>Answers that are changed so that they are this job.</summary>
    public static Answers Of(Job job, Answers answers)
    {
        using JsonDocument json = JsonDocument.Parse(EstimatorJson.WriteJob(job));
        Dictionary<string, string> members = [];
        Read(json.RootElement, "", JobForm.RoomsOf(answers), members);
        Answers kept = answers.Without(answer => answers.OfJob.Contains(answer) && answer.Name != "asOf" && !members.ContainsKey(answer.Name));
        return members.Aggregate(kept, (all, one) => all.With(one.Key, one.Value));
    }

    private static void Read(JsonElement value, string name, IReadOnlyList<int> rooms, Dictionary<string, string> members)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in value.EnumerateObject().Where(member => name.Length > 0 || !OfThePage.Contains(member.Name)))
                {
                    Read(member.Value, name.Length == 0 ? member.Name : $"{name}.{member.Name}", rooms, members);
                }

                break;
            case JsonValueKind.Array when name == "rooms":
                foreach ((JsonElement room, int at) in value.EnumerateArray().Select((room, at) => (room, at)))
                {
                    Read(room, string.Create(CultureInfo.InvariantCulture, $"room{rooms[at]}"), rooms, members);
                }

                break;
            case JsonValueKind.Array:
                members[name] = string.Join(',', value.EnumerateArray().Select(Text));
                break;
            default:
                members[name] = Text(value);
                break;
        }
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        _ => value.ToString(),
    };
}
