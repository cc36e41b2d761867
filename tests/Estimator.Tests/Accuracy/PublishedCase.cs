using System.Globalization;
using System.Text.RegularExpressions;

namespace Estimator.Tests.Accuracy;

/// <summary>One published price of painting an exterior, and the job it speaks of.</summary>
internal sealed partial class PublishedCase
{
    private static readonly DateOnly Undated = new(2022, 6, 30);

    private static readonly Dictionary<string, Siding> Sidings = new()
    {
        ["stucco"] = Siding.Stucco,
        ["brick"] = Siding.Brick,
        ["vinyl"] = Siding.Vinyl,
        ["cedar"] = Siding.CedarShingle,
        ["fiber_cement"] = Siding.FiberCement,
    };

    /// <summary>A large state near its region's mean labor factor.</summary>
    private static readonly Dictionary<string, string> TypicalStates = new()
    {
        ["Northeast"] = "MA",
        ["Midwest"] = "OH",
        ["South"] = "FL",
        ["West"] = "WA",
    };

    private readonly Dictionary<string, string> _inputs;

    private PublishedCase(string[] cells)
    {
        (Id, Source) = (cells[0], cells[8].Split('[', '(')[0].Trim());
        _inputs = cells[3].Split(';').Select(input => input.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        double?[] usd = [.. cells[4..7].Select(Number)];
        Center = usd[2] ?? (usd[0] + usd[1])!.Value / 2;
        Job = new()
        {
            PaintableArea = AreaOf("area_sqft"),
            Coats = (int?)Input("coats"),
            AsOf = Number(cells[7]) is { } year ? new DateOnly((int)year, 6, 30) : Undated,
            House = new()
            {
                FloorArea = AreaOf("floor_area_sqft"),
                Stories = Input("stories"),
                Siding = _inputs.TryGetValue("siding", out string? siding) ? Sidings[siding] : null,
                Condition = ConditionOf(),
                State = _inputs.TryGetValue("region", out string? region) ? TypicalStates[region] : null,
            },
        };
    }

    public string Id { get; }

    /// <summary>The page it stands on.</summary>
    public string Source { get; }

    /// <summary>The published average, or the middle of the published range.</summary>
    public double Center { get; }

    public ExteriorPainting Job { get; }

    public static IEnumerable<PublishedCase> All() =>
        File.ReadLines(TestFolder.File("Accuracy", "exterior-cases.csv")).Skip(1).Select(row => new PublishedCase(Cells(row)));

    private static string[] Cells(string row) =>
        [.. Cell().Matches(row).Select(cell => cell.Groups["quoted"].Success ? cell.Groups["quoted"].Value : cell.Groups["plain"].Value)];

    [GeneratedRegex("(?:^|,)(?:\"(?<quoted>[^\"]*)\"|(?<plain>[^,]*))")]
    private static partial Regex Cell();

    private static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);

    private double? Input(string name) => _inputs.TryGetValue(name, out string? text) ? Number(text) : null;

    /// <summary>An area, or the middle of a range of areas.</summary>
    private Area? AreaOf(string name) => (Input(name) ?? (Input(name + "_min") + Input(name + "_max")) / 2) is { } area
        ? Area.FromSquareFeet(area)
        : null;

    private Condition? ConditionOf() =>
        _inputs.GetValueOrDefault("prep") == "minor" ? Condition.Good
        : _inputs.GetValueOrDefault("condition") is { } text ? Enum.Parse<Condition>(text, ignoreCase: true)
        : null;
}
