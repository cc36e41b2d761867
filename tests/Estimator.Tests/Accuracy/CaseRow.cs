using System.Globalization;
using System.Text.RegularExpressions;

namespace Estimator.Tests.Accuracy;

/// <summary>A row of a table of published prices.</summary>
internal sealed partial class CaseRow
{
    private static readonly DateOnly Undated = new(2022, 6, 30);
    private readonly Dictionary<string, string> _inputs;

    private CaseRow(string[] cells)
    {
        (Id, Kind, Source) = (cells[0], cells[1], cells[8].Split('[', '(')[0].Trim());
        _inputs = cells[3].Split(';').Select(input => input.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        double?[] usd = [.. cells[4..7].Select(Number)];
        Center = usd[2] ?? (usd[0] + usd[1])!.Value / 2;
        AsOf = Number(cells[7]) is { } year ? new DateOnly((int)year, 6, 30) : Undated;
    }

    public string Id { get; }

    public string Kind { get; }

    /// <summary>The page it stands on.</summary>
    public string Source { get; }

    /// <summary>The published average, or the middle of the published range.</summary>
    public double Center { get; }

    /// <summary>The middle of the year the page speaks of.</summary>
    public DateOnly AsOf { get; }

    public static IEnumerable<CaseRow> In(string file) =>
        File.ReadLines(TestFolder.File("Accuracy", file)).Skip(1).Select(row => new CaseRow(Cells(row)));

    public string? Text(string name) => _inputs.GetValueOrDefault(name);

    public double? Input(string name) => Text(name) is { } text ? Number(text) : null;

    /// <summary>An area, or the middle of a range of areas.</summary>
    public Area? AreaOf(string name) => (Input(name) ?? (Input(name + "_min") + Input(name + "_max")) / 2) is { } area
        ? Area.FromSquareFeet(area)
        : null;

    public Length? LengthOf(string name) => Input(name) is { } feet ? Length.FromFeet(feet) : null;

    private static string[] Cells(string row) =>
        [.. Cell().Matches(row).Select(cell => cell.Groups["quoted"].Success ? cell.Groups["quoted"].Value : cell.Groups["plain"].Value)];

    [GeneratedRegex("(?:^|,)(?:\"(?<quoted>[^\"]*)\"|(?<plain>[^,]*))")]
    private static partial Regex Cell();

    private static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
