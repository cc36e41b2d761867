using System.Globalization;
using System.Text.Json.Nodes;
using Estimator;
using QuoteShared;

namespace QuoteService.Page.Asking;

/// <summary>Writes answers as a job of the JSON contract, so that the library reads them and says what is wrong with them.</summary>
internal static class JobJson
{
    private const int Deepest = 4;

    /// <summary>The job that the answers are, or why they are none.</summary>
    /// <param name="form">Its form.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="today">The date of the prices where none is answered.</param>
    /// <param name="job">The job, or null.</param>
    /// <returns>What keeps the answers from being a job.</returns>
    public static IReadOnlyList<Issue> Read(JobForm form, Answers answers, DateOnly today, out Job? job)
    {
        JsonObject json = [];
        IReadOnlyList<int> rooms = JobForm.RoomsOf(answers);
        foreach (Answer one in answers.OfJob)
        {
            JsonNode value = ValueOf(form.FieldOf(one.Name)?.Kind ?? FieldKind.Text, one.Value);
            if (JobForm.RoomOf(one.Name) is { } room)
            {
                JsonArray all = Child(json, "rooms", () => new JsonArray([.. rooms.Select(_ => new JsonObject())]));
                Set((JsonObject)all[rooms.IndexOf(room)]!, one.Name[(one.Name.IndexOf('.', StringComparison.Ordinal) + 1)..], value);
            }
            else
            {
                Set(json, one.Name, value);
            }
        }

        json["kind"] = form.Pick.Scope is null ? form.Pick.Id : "remodel";
        if (form.Pick.Scope is not null)
        {
            json["scope"] = form.Pick.Id;
        }

        json["asOf"] ??= today.ToString("O", CultureInfo.InvariantCulture);
        EstimatorJson.TryReadJob(json.ToJsonString(), out job, out IReadOnlyList<Issue> issues);
        return issues;
    }

    /// <summary>What a number, a word or a list is in JSON; what is none stays a text, which the library refuses by name.</summary>
    private static JsonNode ValueOf(FieldKind kind, string text) => kind switch
    {
        FieldKind.Number or FieldKind.OneNumber when WrittenNumber.TryParse(text, out decimal number) => JsonValue.Create(number),
        FieldKind.YesNo when text is "yes" or "no" => JsonValue.Create(text == "yes"),
        FieldKind.Words => new JsonArray([.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word => (JsonNode)word)]),
        _ => JsonValue.Create(text),
    };

    private static void Set(JsonObject at, string path, JsonNode value)
    {
        string[] names = path.Split('.', Deepest);
        foreach (string name in names[..^1])
        {
            at = Child(at, name, () => new JsonObject());
        }

        at[names[^1]] = value;
    }

    private static T Child<T>(JsonObject at, string name, Func<T> empty)
        where T : JsonNode
    {
        if (at[name] is T there)
        {
            return there;
        }

        T made = empty();
        at[name] = made;
        return made;
    }

    private static int IndexOf(this IReadOnlyList<int> numbers, int number) => Array.IndexOf([.. numbers], number);
}
