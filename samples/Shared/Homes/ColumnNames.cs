using System.Collections.Frozen;

namespace QuoteShared.Homes;

/// <summary>How tables name the columns that are read. Case, spaces, hyphens and underscores do not count.</summary>
internal static class ColumnNames
{
    /// <summary>The usual names, by <see cref="HomeColumn"/>.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "id", "floor_area_sqft", "paintable_area_sqft", "stories", "unit_stories", "siding", "condition",
        "year_built", "home_type", "building_type", "state", "paint_type", "paint_grade", "coats",
        "bedrooms", "furnishing", "area_sqft", "count", "length_ft", "level", "zip",
    ];

    private static readonly string[] SquareFeet = ["sqft", "ft2", "sf", "squarefeet"];
    private static readonly string[] SquareMeters = ["m2", "sqm", "squaremeters"];
    private static readonly string[] Feet = ["ft", "feet"];
    private static readonly string[] Meters = ["m", "meters"];

    // How other programs call them.
    private static readonly (string Spelling, HomeColumn Column, ColumnUnit Unit)[] Aliases =
    [
        ("squarefeet", HomeColumn.FloorArea, ColumnUnit.Customary),
        ("sqft", HomeColumn.FloorArea, ColumnUnit.Customary),
        .. Quantity("livingarea", HomeColumn.FloorArea, SquareFeet, SquareMeters),
        ("beds", HomeColumn.Bedrooms, ColumnUnit.None),
        ("floors", HomeColumn.Stories, ColumnUnit.None),
        ("stateorprovince", HomeColumn.State, ColumnUnit.None),
        ("zipcode", HomeColumn.Zip, ColumnUnit.None),
        ("postalcode", HomeColumn.Zip, ColumnUnit.None),
        ("ziporpostalcode", HomeColumn.Zip, ColumnUnit.None),
    ];

    private static readonly FrozenDictionary<string, (HomeColumn Column, ColumnUnit Unit)> Spelled = Spellings()
        .ToFrozenDictionary(pair => pair.Spelling, pair => (pair.Column, pair.Unit), StringComparer.OrdinalIgnoreCase);

    public static string Of(HomeColumn column) => All[(int)column];

    /// <summary>The column a heading names, and the unit of its numbers.</summary>
    public static bool TryFind(string heading, out HomeColumn column, out ColumnUnit unit)
    {
        bool found = Spelled.TryGetValue(Bare(heading), out (HomeColumn Column, ColumnUnit Unit) meant);
        (column, unit) = meant;
        return found;
    }

    /// <summary>Whether a heading is what other programs call a column.</summary>
    public static bool IsAlias(string heading) => Array.Exists(Aliases, alias => alias.Spelling.Equals(Bare(heading), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a heading spells a name of letters alone.</summary>
    public static bool IsNamed(string heading, string name) => Bare(heading).Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string Bare(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit));

    private static IEnumerable<(string Spelling, HomeColumn Column, ColumnUnit Unit)> Spellings() =>
    [
        .. Enum.GetValues<HomeColumn>().Where(column => !IsQuantity(column))
            .Select(column => (Of(column).Replace("_", "", StringComparison.Ordinal), column, ColumnUnit.None)),
        .. Aliases,
        .. Quantity("floorarea", HomeColumn.FloorArea, SquareFeet, SquareMeters),
        .. Quantity("paintablearea", HomeColumn.PaintableArea, SquareFeet, SquareMeters),
        .. Quantity("area", HomeColumn.Area, SquareFeet, SquareMeters),
        .. Quantity("length", HomeColumn.Length, Feet, Meters),
    ];

    private static bool IsQuantity(HomeColumn column) =>
        column is HomeColumn.FloorArea or HomeColumn.PaintableArea or HomeColumn.Area or HomeColumn.Length;

    private static IEnumerable<(string Spelling, HomeColumn Column, ColumnUnit Unit)> Quantity(
        string name, HomeColumn column, string[] customary, string[] metric) =>
    [
        (name, column, ColumnUnit.InCells),
        .. customary.Select(unit => (name + unit, column, ColumnUnit.Customary)),
        .. metric.Select(unit => (name + unit, column, ColumnUnit.Metric)),
    ];
}
