using System.Text.Json.Nodes;

namespace Estimator.Fuzz;

/// <summary>The files of the repository that inputs are made from.</summary>
internal static class SeedFiles
{
    private const string Golden = "golden/";

    /// <summary>The reference jobs of the golden tests and of the trade cases, as JSON.</summary>
    public static IReadOnlyList<string> Jobs { get; } =
    [
        .. typeof(SeedFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Golden, StringComparison.Ordinal)).Order().Select(name => Text(name).Split('\n')[0]),
        .. Text("trade-jobs.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!["job"]!.ToJsonString()),
        """
        {"kind":"interiorPainting","house":{"state":"CO","yearBuilt":1965},"rooms":[{"kind":"bedroom","name":"Nora's","length":"12 ft","width":"3.4 m","height":"8 ft",
        "doors":2,"surfaces":["walls","trim"],"holes":{"small":3,"large":1}},{"kind":"living","walls":["12 ft","9 ft"],"findings":["smoke"],"paint":{"color":"Naval"}}],
        "occupied":true,"coats":2,"performer":"self"}
        """,
        """
        {"kind":"exteriorPainting","house":{"sidingMix":{"wood":0.25,"brick":0.75},"findings":["mildew","rot"],"zip":"80202","storyHeight":"2.7 m",
        "roof":"hip","aspectRatio":2.5,"bedrooms":3},"surfaces":["siding","trim","shutters"],"windows":12,"doors":2,"shutters":8,"garageDoors":1,"trim":"210 ft"}
        """,
    ];

    public static string Text(string name)
    {
        using StreamReader reader = new(typeof(SeedFiles).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    /// <summary>The heading and some rows of the sample homes.</summary>
    public static string Homes(int from, int rows)
    {
        string[] lines = Text("homes-2k.csv").Split('\n');
        return string.Join('\n', [lines[0], .. lines.Skip(1 + from).Take(rows), ""]);
    }
}
