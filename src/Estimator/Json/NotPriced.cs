using System.Text.Json;

namespace Estimator;

/// <summary>What is often asked for and is no name of ours: what to do instead.</summary>
internal static class NotPriced
{
    private static readonly (Type Of, string[] Given, string Says)[] All =
    [
        (typeof(Siding), ["log", "logs"], "Log homes are not priced: blasting, staining and sealing of logs is other work."),
        (typeof(RemodelScope), ["halfBath", "powderRoom"], "A half bath is a bathroom with the choice kind=half."),
    ];

    /// <summary>What to know about a value that was refused, after a blank; empty if there is nothing.</summary>
    /// <param name="type">What it should have been.</param>
    /// <param name="value">What was given.</param>
    public static string Hint(Type type, JsonElement value)
    {
        string given = value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        return Array.Find(All, one => one.Of == type && one.Given.Contains(given, StringComparer.OrdinalIgnoreCase)).Says is { } says ? " " + says : "";
    }
}
