using System.Text.Json;
using Estimator;

namespace QuoteService.Page.Asking;

/// <summary>An answer that an open question may get, as a link holds it.</summary>
/// <param name="Value">What the link holds.</param>
/// <param name="Answer">The library's answer, priced.</param>
public sealed record QuestionOption(string Value, PossibleAnswer Answer)
{
    /// <summary>The answers to a question; none if they are not said in one value, as the sizes of rooms.</summary>
    public static IReadOnlyList<QuestionOption> Of(OpenQuestion question)
    {
        QuestionOption[] options = [.. question.Answers.SelectMany(answer => ValueOf(answer.Value) is { } value ? [new QuestionOption(value, answer)] : Array.Empty<QuestionOption>())];
        return options.Length < question.Answers.Count ? [] : options;
    }

    private static string? ValueOf(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement value = document.RootElement;
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.True => "yes",
            JsonValueKind.False => "no",
            JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) =>
                string.Join(',', value.EnumerateArray().Select(item => item.GetString())),
            _ => null,
        };
    }
}
