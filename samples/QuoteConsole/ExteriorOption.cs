using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Estimator;

namespace QuoteConsole;

/// <summary>An option of the <c>exterior</c> command: a member of the job under the name a shell would use.</summary>
/// <param name="Name">The option, for example <c>--floor-area</c>.</param>
/// <param name="Path">The member of the job, for example <c>house.floorArea</c>.</param>
/// <param name="Form">How the text becomes a JSON value.</param>
/// <param name="Help">What it is and what is accepted.</param>
internal sealed record ExteriorOption(string Name, string Path, Func<string, JsonNode?> Form, string Help)
{
    /// <summary>All of them, in the order of <c>--help</c>.</summary>
    public static IReadOnlyList<ExteriorOption> All { get; } =
    [
        new("--floor-area", "house.floorArea", Text, "Floor area over all stories, with its unit: \"2400 ft2\" or \"223 m2\""),
        new("--paintable-area", "paintableArea", Text, "Wall to be painted, if it was measured: \"1000 ft2\""),
        new("--stories", "house.stories", Number, "1, 1.5, 2, 2.5 or 3"),
        new("--siding", "house.siding", Siding, $"One of {Words.List<Siding>()}; or a mix such as wood=0.7,brick=0.3"),
        new("--condition", "house.condition", Text, $"Of the old paint: {Words.List<Condition>()}"),
        new("--findings", "house.findings", List, $"What an inspection found, with commas between: {Words.List<Finding>()}"),
        new("--year-built", "house.yearBuilt", Number, "For example 1965"),
        new("--home-type", "house.homeType", Text, $"One of {Words.List<HomeType>()}"),
        new("--state", "house.state", Text, "Two letters, for example CO"),
        new("--zip", "house.zip", Text, "Five digits, for example 80202"),
        new("--paint", "paint.type", Text, $"One of {Words.List<PaintType>()}"),
        new("--grade", "paint.grade", Text, $"One of {Words.List<PaintGrade>()}"),
        new("--shade", "paint.shade", Text, $"One of {Words.List<PaintShade>()}"),
        new("--coats", "coats", Number, "1 to 5"),
        new("--surfaces", "surfaces", List, $"What is painted, with commas between: {Words.List<ExteriorSurface>()}"),
        new("--windows", "windows", Number, "Windows to be painted"),
        new("--doors", "doors", Number, "Entry doors to be painted"),
        new("--shutters", "shutters", Number, "Shutters to be painted"),
        new("--garage-doors", "garageDoors", Number, "Garage doors to be painted, in single bays"),
        new("--as-of", "asOf", Text, "The date the prices are of: 2025-06-30"),
    ];

    /// <summary>The option as the parser knows it.</summary>
    public Option<string?> Parsed { get; } = new(Name) { Description = Help, HelpName = "value" };

    /// <summary>The option that gives a member, if there is one.</summary>
    public static ExteriorOption? ForPath(string path) =>
        All.FirstOrDefault(option => path == option.Path
            || path.StartsWith(option.Path + "[", StringComparison.Ordinal)
            || (option.Path == "house.siding" && path.StartsWith("house.sidingMix", StringComparison.Ordinal)));

    /// <summary>The job as JSON, so that the library itself reads and judges every value.</summary>
    public static string Job(ParseResult command)
    {
        JsonObject job = new() { ["kind"] = "exteriorPainting" };
        foreach (ExteriorOption option in All)
        {
            if (command.GetValue(option.Parsed) is { } value)
            {
                option.Put(job, value);
            }
        }

        return job.ToJsonString();
    }

    private void Put(JsonObject job, string value)
    {
        string[] names = Path.Split('.');
        JsonObject parent = job;
        foreach (string name in names[..^1])
        {
            parent = parent[name]?.AsObject() ?? Child(parent, name);
        }

        bool mix = Path == "house.siding" && value.Contains('=', StringComparison.Ordinal);
        parent[mix ? "sidingMix" : names[^1]] = Form(value);
    }

    private static JsonObject Child(JsonObject parent, string name)
    {
        JsonObject child = [];
        parent[name] = child;
        return child;
    }

    private static JsonValue Text(string value) => JsonValue.Create(value);

    /// <summary>A number, or else the text itself for the library to refuse.</summary>
    private static JsonValue Number(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? JsonValue.Create(number)
            : JsonValue.Create(value);

    private static JsonArray List(string value) =>
        [.. value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => (JsonNode)name)];

    private static JsonNode Siding(string value)
    {
        if (!value.Contains('=', StringComparison.Ordinal))
        {
            return Text(value);
        }

        JsonObject mix = [];
        foreach (string part in value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = part.Split('=', 2, StringSplitOptions.TrimEntries);
            if (!mix.TryAdd(pair[0], Number(pair[^1])))
            {
                throw new UsageException($"--siding {Excerpt.Of(value)}: {pair[0]} is given twice.");
            }
        }

        return mix;
    }
}
