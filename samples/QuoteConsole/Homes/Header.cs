using Sylvan.Data.Csv;

namespace QuoteConsole.Homes;

/// <summary>Which field of a row holds which column.</summary>
internal sealed class Header
{
    /// <summary>The names of the columns, by <see cref="HomeColumn"/>.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "id", "floor_area_sqft", "paintable_area_sqft", "stories", "unit_stories", "siding", "condition",
        "year_built", "home_type", "building_type", "state", "paint_type", "paint_grade", "coats",
    ];

    private static readonly Words Known = Words.Of([.. Names.Select(name => name.Replace("_", "", StringComparison.Ordinal))]);
    private readonly List<string> _misspelled = [];
    private readonly int[] _fields = Enumerable.Repeat(-1, Names.Count).ToArray();

    private Header(CsvDataReader csv)
    {
        Fields = csv.RowFieldCount;
        for (int field = 0; field < Fields; field++)
        {
            if (Known.TryFind(csv.GetFieldSpan(field).Trim(), out byte column))
            {
                Put(column, field);
            }
            else if (csv.GetFieldSpan(field).Trim().ToString() is var given && Nearest.To(given, Names) is { } near && IsLike(given, near))
            {
                _misspelled.Add($"{given} (did you mean {near}?)");
            }
        }
    }

    /// <summary>Number of fields in the heading row.</summary>
    public int Fields { get; }

    /// <summary>Columns that are not read and look like one that is.</summary>
    public IReadOnlyList<string> Misspelled => _misspelled;

    /// <summary>The field of a column, or -1 if the table has none.</summary>
    public int this[HomeColumn column] => _fields[(int)column];

    /// <summary>Reads the first row that is not blank.</summary>
    /// <exception cref="UsageException">It names none of the columns, or one of them twice.</exception>
    public static Header Read(CsvDataReader csv)
    {
        bool any = csv.Read();
        while (any && HomeRows.IsBlank(csv))
        {
            any = csv.Read();
        }

        Header? header = any ? new(csv) : null;
        return header is not null && header._fields.Any(field => field >= 0)
            ? header
            : throw new UsageException($"The first row names none of the columns. Give at least one of: {string.Join(", ", Names)}.");
    }

    // Slips of the pen keep the first letter; "foundation" is no slip for "condition".
    private static bool IsLike(string given, string name) => char.ToLowerInvariant(given[0]) == name[0];

    private void Put(int column, int field)
    {
        if (_fields[column] >= 0)
        {
            throw new UsageException($"The first row names the column {Names[column]} twice; leave one of them.");
        }

        _fields[column] = field;
    }
}
