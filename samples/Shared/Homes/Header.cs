namespace QuoteShared.Homes;

/// <summary>Which field of a row holds which column.</summary>
internal sealed class Header
{
    private readonly List<string> _misspelled = [];
    private readonly int[] _fields = Enumerable.Repeat(-1, ColumnNames.All.Count).ToArray();
    private readonly ColumnUnit[] _units = new ColumnUnit[ColumnNames.All.Count];
    private readonly IReadOnlyList<string> _headings;

    private Header(IReadOnlyList<string> headings, string? id)
    {
        _headings = headings;
        for (int field = 0; field < headings.Count; field++)
        {
            bool known = ColumnNames.TryFind(headings[field], out HomeColumn column, out ColumnUnit unit);
            if (id is not null && headings[field].Equals(id, StringComparison.OrdinalIgnoreCase))
            {
                Put(HomeColumn.Id, ColumnUnit.None, field);
            }
            else if (known && (id is null || column != HomeColumn.Id))
            {
                Put(column, unit, field);
            }
            else if (!known)
            {
                Suspect(headings[field]);
            }
        }
    }

    /// <summary>The headings as the table spells them.</summary>
    public IReadOnlyList<string> Headings => _headings;

    /// <summary>Number of fields in the heading row.</summary>
    public int Fields => _headings.Count;

    /// <summary>Columns that are not read and look like one that is.</summary>
    public IReadOnlyList<string> Misspelled => _misspelled;

    /// <summary>The field of a column, or -1 if the table has none.</summary>
    public int this[HomeColumn column] => _fields[(int)column];

    /// <summary>The headings, of a table's first row.</summary>
    /// <param name="headings">The text of its fields.</param>
    /// <param name="id">The column that is carried through to the quotes; the one named <c>id</c>, if any, if null.</param>
    /// <exception cref="UsageException">They name none of the columns, or one of them twice.</exception>
    public static Header Of(IReadOnlyList<string> headings, string? id = null)
    {
        Header header = new([.. headings.Select(heading => heading.Trim())], id);
        if (id is not null && header[HomeColumn.Id] < 0)
        {
            throw new UsageException($"--id: the table has no column {Excerpt.Of(id)}; it has {Excerpt.Of(string.Join(", ", headings), 300)}.");
        }

        return header._fields.Any(field => field >= 0)
            ? header
            : throw new UsageException($"The first row names none of the columns. Give at least one of: {string.Join(", ", ColumnNames.All)}.");
    }

    /// <summary>The first field of a heading that no column of homes has; -1 if there is none. Case, spaces, hyphens and underscores do not count.</summary>
    public int FieldOf(string name) => _headings.ToList().FindIndex(heading => string.Concat(heading.Where(char.IsLetterOrDigit)).Equals(name, StringComparison.OrdinalIgnoreCase));

    public ColumnUnit UnitOf(HomeColumn column) => _units[(int)column];

    /// <summary>The heading of a column as the table spells it, or its usual name.</summary>
    public string NameOf(HomeColumn column) => this[column] is >= 0 and var field ? _headings[field] : ColumnNames.Of(column);

    private void Put(HomeColumn column, ColumnUnit unit, int field)
    {
        if (_fields[(int)column] >= 0)
        {
            throw new UsageException($"The first row names the column {ColumnNames.Of(column)} twice; leave one of them.");
        }

        _fields[(int)column] = field;
        _units[(int)column] = unit;
    }

    // Slips of the pen keep the first letter; "foundation" is no slip for "condition".
    private void Suspect(string given)
    {
        if (Nearest.To(given, ColumnNames.All) is { } near && char.ToLowerInvariant(given[0]) == near[0])
        {
            _misspelled.Add($"{Excerpt.Of(given)} (did you mean {near}?)");
        }
    }
}
